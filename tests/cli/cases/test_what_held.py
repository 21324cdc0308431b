"""Cases that were right when they were found, and stay so."""

import sqlite3
import time

import pytest

from seatdesk.controllers.time_zones import system_clock

HUB = "Sales Hub"
DAY, LATER = "2026-11-10", "2026-11-29"
PLAN = ("--product", HUB, "--tier", "Professional")


@pytest.fixture
def account(workspace_file, run):
    """An account without subscriptions, in dollars and UTC unless said otherwise."""

    def make(*more, today="2026-11-01"):
        assert run("new", workspace_file, "--account", "A", *more, today=today).code == 0
        return workspace_file

    return make


def test_case_20_a_seat_that_is_given_again_cancels_the_removal_and_says_so(hub, run):
    day = "2026-11-10"
    run("subscription", hub, "edit", "--product", "Sales Hub", "--additional", 2, today=day)
    for number in range(5):
        run("user", hub, "add", f"p{number}@x.example", "--seat", "Sales Hub", today=day)
    run("downgrade", hub, "--product", "Sales Hub", "--seats", 2, today=day)
    run("user", hub, "add", "late@x.example", today=day)
    said = run("assign", hub, "late@x.example", "--product", "Sales Hub", today=day)
    assert said.code == 0
    assert "The downgrade of 2 Sales Hub seats was cancelled by this." in said.out


def test_case_01_whose_seat_did_not_count_cannot_come_back_into_a_full_pool(account, run):
    made = account()
    terms = ("--start", "2026-11-01", "--base", 0, "--included", 2, "--seat-price", 10)
    run("subscription", made, "add", *PLAN, *terms, today=DAY)
    policy = ("policies", made, "set", "--deactivated-seats")
    assert run(*policy, "keep_uncounted", today=DAY).code == 0
    for name in ("a", "b", "c"):
        run("user", made, "add", f"{name}@x.example", today=DAY)
        run("user", made, "activate", f"{name}@x.example", today=DAY)
    run("assign", made, "a@x.example", "b@x.example", "--product", HUB, today=DAY)
    run("user", made, "deactivate", "b@x.example", today=DAY)
    assert run("assign", made, "c@x.example", "--product", HUB, today=DAY).code == 0

    back = run("user", made, "reactivate", "b@x.example", today=DAY)
    assert (back.code, "1 seat short: 2 of 2 seats are assigned" in back.err) == (1, True)
    assert run(*policy, "must_unassign", today=DAY).code == 1
    assert run("verify", made, today=DAY).code == 0


STEPS = {"05": ("graduated", 4, 4, ["52.50"]), "04": ("volume", 20, 1, ["0.00"])}


@pytest.mark.parametrize("number", STEPS)
def test_cases_04_and_05_prices_by_steps(account, case, run, js, number):
    made = account()
    book, owned, bought, due = STEPS[number]
    run("prices", made, "import", case(number) / f"{book}.json", today="2026-11-16")
    terms = ("--price-book", book, "--start", "2026-11-01", "--billing", "monthly")
    run("subscription", made, "add", *PLAN, *terms, "--additional", owned, today="2026-11-16")
    want = ("--product", HUB, "--seats", bought, "--quote")
    quote = js("checkout", made, *want, today="2026-11-16")
    assert [line["amount"] for line in quote["lines"] if line["kind"] == "purchase"] == due


def test_case_06_periods_keep_their_anchor_at_the_end_of_months(account, run, js):
    made = account(today="2024-01-31")
    terms = ("--start", "2024-01-31", "--billing", "monthly", "--base", 10, "--included", 1)
    run("subscription", made, "add", *PLAN, *terms, "--seat-price", 10, today="2024-01-31")
    want = ("--product", HUB, "--seats", 1)
    quote = js("checkout", made, *want, "--quote", today="2024-02-15")
    assert [line["amount"] for line in quote["lines"] if line["kind"] == "purchase"] == ["4.83"]
    invoices = js("project", made, "--months", 4, today="2024-01-31")["invoices"]
    assert [made["date"] for made in invoices] == [
        "2024-01-31",
        "2024-02-29",
        "2024-03-31",
        "2024-04-30",
    ]


@pytest.mark.parametrize("zone", ["America/Juneau", "Pacific/Auckland", "UTC"])
def test_case_08_today_is_the_accounts_day_and_the_projection_is_the_same(account, js, run, zone):
    made = account("--time-zone", zone, today="2025-10-15")
    terms = ("--start", "2025-11-01", "--billing", "monthly", "--base", 100, "--included", 1)
    run("subscription", made, "add", *PLAN, *terms, "--seat-price", 50, today="2025-11-01")
    invoices = js("project", made, "--months", 3, today="2025-11-02")["invoices"]
    assert [(one["date"], one["net"]) for one in invoices][:2] == [
        ("2025-12-01", "100.00"),
        ("2026-01-01", "100.00"),
    ]
    assert js("overview", made, today=None)["as_of"] == system_clock(zone).isoformat()


def test_case_09_two_upgrades_in_one_paid_year_credit_what_was_charged(account, run, js):
    made = account(today="2026-01-01")
    terms = ("--start", "2026-01-01", "--billing", "annual", "--base", 50, "--included", 1)
    plan = ("--product", HUB, "--tier", "Starter", *terms, "--seat-price", 0)
    run("subscription", made, "add", *plan, today="2026-01-01")
    for tier, base, day in (("Pro", 100, "2026-01-24"), ("Ent", 150, "2026-01-29")):
        own = ("--base", base, "--included", 1, "--seat-price", 0)
        change = ("change-tier", "--product", HUB, "--tier", tier, *own)
        assert run("subscription", made, *change, today=day).code == 0
    invoices = js("project", made, "--months", 14, today="2026-01-29")["invoices"]
    lines = {line["amount"] for one in invoices for line in one["lines"]}
    assert {"-562.19", "1124.38", "1661.92"} <= lines
    assert lines & {"-1107.94", "-1107.95"}


def test_case_11_yen_have_no_digits(account, run, js):
    made = account("--currency", "JPY")
    terms = ("--start", "2026-11-01", "--billing", "monthly", "--base", 4936, "--included", 1)
    assert (
        run("subscription", made, "add", *PLAN, *terms, "--seat-price", "4.5", today=DAY).code == 1
    )
    assert (
        run("subscription", made, "add", *PLAN, *terms, "--seat-price", 1234, today=DAY).code == 0
    )
    quote = js("checkout", made, "--product", HUB, "--seats", 1, "--quote", today="2026-11-21")
    assert [line["amount"] for line in quote["lines"] if line["kind"] == "purchase"] == ["411"]


def test_case_15_a_higher_tier_on_the_first_day_charges_nothing_twice(account, run, js):
    made = account("--currency", "KRW")
    terms = ("--start", "2026-11-01", "--billing", "monthly", "--base", 0, "--included", 1)
    run("subscription", made, "add", *PLAN, *terms, "--seat-price", 0, today="2026-11-01")
    for tier, base in (("B", 30000), ("C", 40000)):
        own = ("--base", base, "--included", 1, "--seat-price", 0)
        change = ("change-tier", "--product", HUB, "--tier", tier, *own)
        assert run("subscription", made, *change, today="2026-11-01").code == 0
    invoices = js("project", made, "--months", 3, today="2026-11-01")["invoices"]
    assert {one["net"] for one in invoices if one["date"] == "2026-12-01"} <= {"40000", "80000"}
    assert sum(int(one["net"]) for one in invoices if one["date"] <= "2026-12-01") == 80000


def test_case_18_annual_billing_charges_the_rest_of_the_year(account, run, js):
    made = account(today="2026-01-01")
    terms = ("--start", "2026-01-01", "--billing", "annual", "--base", 0, "--included", 0)
    plan = (*PLAN, *terms, "--seat-price", 90, "--additional", 5)
    run("subscription", made, "add", *plan, today="2026-01-01")
    quote = js("checkout", made, "--product", HUB, "--seats", 5, "--quote", today="2026-07-01")
    amounts = [line["amount"] for line in quote["lines"] if line["kind"] == "purchase"]
    assert amounts == ["2722.19"]
    assert quote["next_invoice_date"] == "2027-01-01"
    assert quote["next_invoice"] == "13522.19"


def test_case_30_one_address_in_two_spellings_is_one_user(base, case, js):
    shown = js("import", case("30") / "invitees.xlsx", "--into", base, "--dry-run", today=LATER)
    assert shown["rows"]["repeated"] == 1


def test_case_32_rows_without_an_address_are_named_and_are_not_one_person(base, case, run, js):
    shown = js("import", case("32") / "people.csv", "--into", base, "--dry-run", today=LATER)
    assert [problem["line"] for problem in shown["problems"]] == [3, 4]
    assert run("import", case("32") / "people.csv", "--into", base, "--yes", today=LATER).code == 0
    assert len(js("users", base, today=LATER)) == 2


def test_case_46_days_are_read_by_their_words_and_asked_about_where_they_are_two(base, case, js):
    folder = case("46")
    for name, who in (("dates.csv", "ada.north"), ("short-years.csv", "bo.west")):
        assert js("import", folder / name, "--into", base, "--yes", today=LATER)["questions"] == []
        (found,) = js("users", base, "--filter", who, today=LATER)
        assert found["last_active"] == "2026-11-01"
    open_ = js("import", folder / "ambiguous.csv", "--into", base, code=1, today=LATER)
    assert open_["error"] == "questions_open"
    assert [asked["code"] for asked in open_["questions"]] == ["dates"]


def test_case_47_what_no_program_should_have_written_makes_no_product(base, case, js):
    shown = js("import", case("47") / "objects.csv", "--into", base, "--dry-run", today=LATER)
    assert shown["questions"] or shown["unknown_products"]
    assert [s["product"] for s in js("subscription", base, "show", today=LATER)] == [
        HUB,
        "Service Hub",
    ]


def test_case_49_text_of_two_bytes_a_letter_is_read_and_asked_about_without_a_mark(base, case, js):
    assert (
        js("import", case("49") / "unicode.txt", "--into", base, "--yes", today=LATER)["questions"]
        == []
    )
    (ada,) = js("users", base, "--filter", "ada.norden", today=LATER)
    assert ada["team"] == "Försäljning"
    shown = js("import", case("49") / "unicode-nobom.txt", "--into", base, "--dry-run", today=LATER)
    assert [asked["code"] for asked in shown["questions"]] == ["encoding"]


def test_case_50_totals_and_remarks_are_no_data(base, case, js):
    shown = js("import", case("50") / "people-footer.csv", "--into", base, "--dry-run", today=LATER)
    assert {problem["line"] for problem in shown["problems"]} >= {5}
    assert js("import", case("50") / "people-footer.csv", "--into", base, "--yes", today=LATER)
    assert len(js("users", base, today=LATER)) == 2


def test_case_55_more_holders_than_seats_are_refused_or_bought(account, case, run, js):
    made = account()
    terms = ("--start", "2026-11-01", "--billing", "monthly", "--base", 100, "--included", 5)
    run("subscription", made, "add", *PLAN, *terms, "--seat-price", 50, today=DAY)
    short = js("import", case("55") / "people.csv", "--into", made, code=1, today=DAY)
    assert (short["error"], js("users", made, today=DAY)) == ("short", [])
    assert run("import", case("55") / "people.csv", "--into", made, "--buy", today=DAY).code == 0
    (row,) = js("overview", made, today=DAY)["subscriptions"]
    assert (row["owned"], row["assigned"], row["period_amount"]) == (8, 8, "250.00")


@pytest.mark.parametrize("command", [("new", "--account", "B"), ("demo", "--users", 3)])
def test_case_60_what_is_there_is_left_alone(hub, run, command):
    name, *rest = command
    said = run(name, hub, *rest, today=DAY)
    assert (said.code, "already exists and is left as it is" in said.err) == (3, True)
    assert run("overview", hub, today=DAY).out.startswith("A, ")


def test_case_61_a_file_that_another_program_holds_is_refused_in_some_seconds(hub, run):
    other = sqlite3.connect(hub, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        began = time.monotonic()
        held = run("user", hub, "add", "ada@x.example", today=DAY)
        assert time.monotonic() - began < 60
    finally:
        other.rollback()
        other.close()
    assert (held.code, "in use" in held.err) == (3, True)
    assert run("user", hub, "add", "ada@x.example", today=DAY).code == 0


@pytest.mark.parametrize("text", ["22,50", "1.080,50", "1,080.50", "2e3", "$22"])
def test_case_63_an_amount_of_another_country_is_refused_with_the_form_to_write(hub, run, text):
    terms = ("--start", "2026-11-01", "--included", 1, "--seat-price", 1)
    add = ("add", "--product", "P", "--tier", "T", *terms)
    said = run("subscription", hub, *add, "--base", text, today=DAY)
    assert (said.code, "write it as 450 or 22.50" in said.err) == (2, True)
    said = run("rates", hub, "add", "EUR", "USD", "1.1", "--on", "01.11.2026", today=DAY)
    assert (said.code, "write it as 2026-03-31" in said.err) == (2, True)


def test_case_65_two_addresses_in_one_cell_are_named(base, case, js):
    shown = js("import", case("65") / "two.csv", "--into", base, "--dry-run", today=LATER)
    assert [problem["line"] for problem in shown["problems"]] == [2]


def test_case_73_numbers_are_read_by_their_company(base, run, js, tmp_path):
    path = tmp_path / "prices.csv"
    head = "Product,Quantity,Renewal date,Price per seat per month\n"
    path.write_text(head + 'A,3,2027-06-30,"1,080.00"\nB,3,2027-06-30,"1,070.10"\n')
    shown = js("import", path, "--into", base, "--dry-run", today=LATER)
    assert shown["questions"] == []
    path.write_text(head + "A,3,2027-06-30,1.080\n")
    shown = js("import", path, "--into", base, "--dry-run", today=LATER)
    assert [asked["code"] for asked in shown["questions"]] == ["numbers"]
