"""Cases of money: amounts that are quoted, due, avoidable and taxed, as the command line says."""

from decimal import Decimal

import pytest

SALES = ("--product", "Sales Hub")
DAY = "2026-11-29"


@pytest.fixture
def five_of_ten(base, run):
    """Seven of ten seats assigned in both hubs: three unassigned."""
    people = [f"p{number}@x.example" for number in range(7)]
    seats = ("--seat", "Sales Hub", "--seat", "Service Hub")
    assert run("user", base, "add", *people, *seats, today=DAY).code == 0
    return base


@pytest.mark.parametrize(("leaving", "avoidable"), [(1, "1200.00"), (2, "600.00"), (3, "0.00")])
def test_what_leaves_already_is_not_avoidable_again(five_of_ten, run, js, leaving, avoidable):
    before, other = js("overview", five_of_ten, today=DAY)["subscriptions"]
    assert before["avoidable_per_year"] == "1800.00"
    assert run("downgrade", five_of_ten, *SALES, "--seats", leaving, today=DAY).code == 0
    row, same = js("overview", five_of_ten, today=DAY)["subscriptions"]
    assert row["avoidable_per_year"] == avoidable
    assert same == other
    said = run("overview", five_of_ten, today=DAY).out
    told = f"; {Decimal(avoidable):,} USD a year could be avoided after it."
    assert (told in said) == (avoidable != "0.00")


def test_without_notice_the_last_day_to_act_is_the_day_before_the_renewal(base, run, js):
    last = "2027-10-31"
    row, _ = js("overview", base, today=last)["subscriptions"]
    assert (row["last_day_to_act"], row["days_left"]) == (last, 0)
    asked = js("downgrade", base, *SALES, "--seats", 1, today=last)
    assert asked["pending"] == {"seats": 1, "effective": "2027-11-01"}
    assert asked["last_day_to_act"] == last
    [shown] = js("subscription", base, "show", *SALES, today=last)
    assert shown["last_day_to_act"] == last
    assert f"last day to act {last}" in run("subscription", base, "show", *SALES, today=last).out
    run("downgrade", base, *SALES, "--cancel", today=last)
    late = js("downgrade", base, *SALES, "--seats", 1, today="2027-11-01")
    assert late["pending"]["effective"] == "2028-11-01"


def test_net_and_gross_never_stand_under_one_heading(base, run, js):
    run("policies", base, "set", "--tax-percent", 25, "--tax-label", "VAT", today=DAY)
    row, _ = js("overview", base, today=DAY)["subscriptions"]
    assert row["next_invoice"] == {
        "date": "2026-12-01",
        "net": "350.00",
        "tax": "87.50",
        "total": "437.50",
    }
    said = run("overview", base, today=DAY).out
    assert "(amounts without tax)" in said.splitlines()[0]
    assert "2026-12-01: 350.00" in said
    assert "Sales Hub: with VAT the invoice of 2026-12-01 is 437.50 USD." in said

    sums = js("project", base, "--months", 2, today=DAY)
    assert (sums["net"], sums["total"]) == ("1400.00", "1750.00")
    assert sums["net_by_currency"] == {"USD": "1400.00"}
    assert sums["by_currency"] == {"USD": "1750.00"}
    assert sum(Decimal(total["amount"]) for total in sums["totals"]) == Decimal(sums["net"])
    by_month = run("project", base, "--months", 2, "--by", "month", today=DAY).out
    assert "Without tax" in by_month.splitlines()[0]
    assert by_month.splitlines()[-2:] == [
        "Total without tax 1,400.00 USD",
        "Total with tax 1,750.00 USD",
    ]


NOTHING_OWNED = ("--base", 0, "--included", 0, "--seat-price", 200, "--charge", "at-once")


def test_case_12_what_is_due_now_is_not_on_the_next_invoice_again(workspace_file, run, js):
    w, product = workspace_file, ("--product", "P")
    run("new", w, "--account", "A", today="2026-11-01")
    run("policies", w, "set", "--tax-percent", 25, "--tax-label", "VAT", today="2026-11-01")
    terms = ("--tier", "T", "--start", "2026-11-01", "--billing", "monthly", "--months", 12)
    run("subscription", w, "add", *product, *terms, *NOTHING_OWNED, today="2026-11-01")
    asked = ("checkout", w, *product, "--seats", 1, "--quote")

    quote = js(*asked, today="2026-11-02")
    assert (quote["due_now"], quote["due_now_tax"], quote["tax"]) == ("193.33", "48.33", "48.33")
    assert (quote["next_invoice_before"], quote["next_invoice"]) == ("0.00", "200.00")
    assert (quote["next_invoice_date"], quote["next_invoice_tax"]) == ("2026-12-01", "50.00")
    assert quote["current"]["tier"] == quote["after"]["tier"] == "T"
    said = run(*asked, today="2026-11-02").out
    assert "due now                193.33, with tax 241.66" in said
    assert "next invoice           0.00 -> 200.00, with tax 250.00  (2026-12-01)" in said
    run(*asked[:-1], today="2026-11-02")
    first, second, *_ = js("project", w, "--months", 2, today="2026-11-02")["invoices"]
    assert (first["net"], first["tax"], first["total"]) == ("193.33", "48.33", "241.66")
    assert (second["date"], second["net"]) == ("2026-12-01", "200.00")


def test_case_12_nor_on_the_first_day_of_a_period(workspace_file, run, js):
    w, product = workspace_file, ("--product", "P")
    run("new", w, "--account", "A", today="2026-11-01")
    terms = ("--tier", "T", "--start", "2026-11-01", "--billing", "monthly", "--months", 12)
    prices = ("--base", 100, "--included", 1, "--seat-price", 200, "--charge", "at-once")
    run("subscription", w, "add", *product, *terms, *prices, today="2026-11-01")
    quote = js("checkout", w, *product, "--seats", 1, "--quote", today="2026-12-01")
    assert (quote["due_now"], quote["next_invoice_date"]) == ("200.00", "2027-01-01")
    assert (quote["next_invoice_before"], quote["next_invoice"]) == ("100.00", "300.00")
