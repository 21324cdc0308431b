"""Subscriptions without a price: marked wherever money is shown, never 0.00 (case 54)."""

import csv
import json

import pytest

DAY = "2026-11-29"


@pytest.fixture
def open_price(workspace_file, tmp_path, run):
    """A subscription whose file names no price beside one that has a price."""
    run("new", workspace_file, "--account", "A", today=DAY)
    path = tmp_path / "subs.csv"
    path.write_text("Product,Seats,Renewal date\nSales Hub,12,2027-01-31\n")
    assert run("import", path, "--into", workspace_file, today=DAY).code == 0
    own = ("--base", "100", "--included", 5, "--seat-price", "10", "--start", "2026-11-01")
    what = ("--product", "Analytics", "--tier", "Team")
    assert run("subscription", workspace_file, "add", *what, *own, today=DAY).code == 0
    return workspace_file


def test_the_overview_says_so(open_price, run, js):
    rows = {row["product"]: row for row in js("overview", open_price, today=DAY)["subscriptions"]}
    assert (rows["Sales Hub"]["priced"], rows["Analytics"]["priced"]) == (False, True)
    assert rows["Sales Hub"]["next_invoice"]["priced"] is False
    said = run("overview", open_price, today=DAY).out
    assert "0.00" not in said.split("Sales Hub", 1)[1].split("\n", 1)[0]
    assert "Sales Hub: no price is known" in said


@pytest.mark.parametrize("how", [(), ("--by", "month"), ("--view", "accrual")])
def test_projections_say_so(open_price, run, js, how):
    told = js("project", open_price, "--months", 3, *how, today=DAY)
    assert told["unpriced"] == ["Sales Hub"]
    of_it = [made for made in told["invoices"] if made["subscription"] == "Sales Hub"]
    assert of_it
    assert not any(made["priced"] or made["lines"][0]["priced"] for made in of_it)
    sums = {total["subscription"]: total["priced"] for total in told["totals"]}
    assert sums == {"Sales Hub": False, "Analytics": True}
    said = run("project", open_price, "--months", 3, *how, today=DAY).out
    assert "Without a price, and so not in any sum: Sales Hub" in said
    assert not [line for line in said.splitlines() if "Sales Hub" in line and "0.00" in line]


@pytest.mark.parametrize("how", [(), ("--by", "month")])
@pytest.mark.parametrize("currency", ["USD", "EUR"])
def test_a_total_of_nothing_with_a_price_says_so(workspace_file, tmp_path, run, js, currency, how):
    w, path = workspace_file, tmp_path / "subs.csv"
    run("new", w, "--account", "A", "--currency", currency, today=DAY)
    path.write_text("Product,Seats,Renewal date,Currency\nSales Hub,12,2027-01-31,USD\n")
    assert run("import", path, "--into", w, today=DAY).code == 0
    said = run("project", w, "--months", 3, *how, today=DAY).out
    assert "0.00" not in said
    assert ("Total: no price" if currency == "USD" else "Total: no price in USD") in said
    assert (
        js("project", w, "--months", 3, *how, today=DAY, code=int(currency != "USD"))["priced"]
        is False
    )


def test_the_contract_says_so(open_price, run, js):
    made = {
        one["product"]: one["priced"] for one in js("subscription", open_price, "show", today=DAY)
    }
    assert made == {"Sales Hub": False, "Analytics": True}
    assert "no price (in USD)" in run("subscription", open_price, "show", today=DAY).out


@pytest.mark.parametrize("what", ["overview", "invoices"])
def test_exports_say_so(open_price, tmp_path, run, what):
    table = tmp_path / f"{what}.csv"
    how = ("--for", "programs", "--out", table)
    assert run("export", open_price, what, *how, today=DAY).code == 0
    text = table.read_text(encoding="utf-8-sig")
    rows = [row for row in csv.reader(text.splitlines()) if "Sales Hub" in row]
    assert rows
    assert all("no price" in row and "0.00" not in row for row in rows)
    lines = tmp_path / f"{what}.jsonl"
    assert run("export", open_price, what, "--out", lines, today=DAY).code == 0
    found = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    mine = [one for one in found if "Sales Hub" in one.values()]
    assert mine
    assert all("no price" in one.values() and "0.00" not in one.values() for one in mine)
    for ending in (".xlsx", ".html"):
        out = tmp_path / f"{what}{ending}"
        assert run("export", open_price, what, "--out", out, today=DAY).code == 0


def test_a_price_that_is_entered_later_ends_it(open_price, run, js):
    how = ("--product", "Sales Hub", "--seat-price", "90")
    assert run("subscription", open_price, "edit", *how, today=DAY).code == 0
    rows = {row["product"]: row for row in js("overview", open_price, today=DAY)["subscriptions"]}
    assert rows["Sales Hub"]["priced"] is True
    assert js("project", open_price, today=DAY)["unpriced"] == []


WHAT = ("--product", "Sales Hub", "--seats", 2)


@pytest.mark.parametrize("verb", ["checkout", "downgrade"])
def test_quotes_say_so(open_price, run, js, verb):
    told = js(verb, open_price, *WHAT, "--quote", today=DAY)
    assert (told["priced"], told["current"]["priced"], told["after"]["priced"]) == (False,) * 3
    assert not any(line["priced"] for line in told["lines"])
    said = run(verb, open_price, *WHAT, "--quote", today=DAY).out
    assert "0.00" not in said
    assert "per billing period     no price -> no price" in said
    assert "next term              no price -> no price" in said


def test_a_purchase_says_so_when_it_is_made(open_price, run):
    said = run("checkout", open_price, *WHAT, today=DAY).out
    assert "2 Sales Hub seats were bought." in said
    assert "due now                no price" in said
    assert "0.00" not in said


def test_a_quote_of_what_has_a_price_is_marked_as_priced(open_price, run, js):
    what = ("--product", "Analytics", "--seats", 2, "--quote")
    told = js("checkout", open_price, *what, today=DAY)
    assert (told["priced"], told["current"]["priced"], told["after"]["priced"]) == (True,) * 3
    assert "no price" not in run("checkout", open_price, *what, today=DAY).out


def test_a_tier_with_prices_on_a_contract_without_says_what_is_known(open_price, run, js):
    what = ("--product", "Sales Hub", "--tier", "Gold", "--base", "900", "--quote")
    told = js("subscription", open_price, "change-tier", *what, today=DAY)
    assert (told["current"]["priced"], told["after"]["priced"]) == (False, True)
    said = run("subscription", open_price, "change-tier", *what, today=DAY).out
    assert "per billing period     no price -> 900.00" in said
