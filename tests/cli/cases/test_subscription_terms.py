"""Subscriptions files: terms, renewals that have passed, prices and currencies."""

import pytest

DAY = "2026-11-29"


@pytest.fixture
def into(workspace_file, run):
    """An empty workspace in a currency."""

    def into(currency="USD"):
        made = run("new", workspace_file, "--account", "A", "--currency", currency, today=DAY)
        assert made.code == 0
        return workspace_file

    return into


@pytest.fixture
def look(js, into, case):
    """The preview of a case's file: the answer, and the new subscriptions by product."""

    def look(number, name, *options, currency="USD"):
        how = ("--into", into(currency), "--dry-run", *options)
        told = js("import", case(number) / name, *how, today=DAY)
        return told, {one["product"]: one for one in told["subscriptions"]["new"]}

    return look


def test_case_25_an_end_is_a_last_day_and_terms_need_not_be_a_year(look):
    told, new = look("25", "contracts.csv")
    assert {p: (one["term"], one["months"]) for p, one in new.items()} == {
        "Sales Hub": (["2026-01-01", "2027-01-01"], 12),
        "Service Hub": (["2024-01-01", "2027-01-01"], 36),
        "Analytics": (["2026-03-01", "2026-12-01"], 9),
        "Reports": (["2024-01-01", "2027-01-01"], 36),
    }
    assert (told["confidence"], told["questions"]) == ("high", [])


def test_case_25_what_was_previewed_is_made(into, case, run, js):
    w = into()
    assert run("import", case("25") / "contracts.csv", "--into", w, today=DAY).code == 0
    made = {one["product"]: one for one in js("subscription", w, "show", today=DAY)}
    assert made["Analytics"]["term"] == ["2026-03-01", "2026-12-01"]
    assert (made["Service Hub"]["months"], made["Service Hub"]["renewal"]) == (36, "2027-01-01")


def test_case_26_renewals_that_have_passed_are_asked(look):
    told, new = look("26", "old.csv")
    assert [one["code"] for one in told["questions"]] == ["passed"]
    assert {p: one["renewal"] for p, one in new.items()} == {
        "Sales Hub": "2027-09-01", "Service Hub": "2027-10-01",
    }  # fmt: skip


def test_case_26_they_are_read_as_of_their_day_or_as_is_said(case, into, js, run):
    w, old = into(), case("26") / "old.csv"
    assert run("import", old, "--into", w, today=DAY).code == 1
    told = js("import", old, "--into", w, "--dry-run", "--as-of", "2026-07-01", today=DAY)
    assert (len(told["subscriptions"]["new"]), told["questions"]) == (2, [])
    told = js("import", old, "--into", w, "--dry-run", "--passed", "ended", today=DAY)
    assert (told["subscriptions"]["new"], told["questions"]) == ([], [])
    done = js("import", old, "--into", w, "--passed", "renewed", today=DAY)
    assert done["imported"]["subscriptions"] == 2


def test_case_54_prices_are_for_the_time_of_their_column_in_their_currency(look):
    _, new = look("54", "currencies.csv")
    assert {p: (one["seat_price"], one["currency"], one["billing"]) for p, one in new.items()} == {
        "Sales Hub": ("90.00", "USD", "monthly"),
        "Service Hub": ("85.00", "EUR", "monthly"),
        "Analytics": ("100", "JPY", "annual"),
    }


def test_case_54_a_price_of_no_known_time_is_asked(case, into, js):
    w, symbols = into(), case("54") / "symbols.csv"
    told = js("import", symbols, "--into", w, "--dry-run", today=DAY)
    assert [one["code"] for one in told["questions"]] == ["period"]
    new = told["subscriptions"]["new"]
    assert [(one["seat_price"], one["currency"]) for one in new] == [(None, "USD"), (None, "EUR")]
    how = ("--period", "Price per seat=month")
    told = js("import", symbols, "--into", w, "--dry-run", *how, today=DAY)
    new = told["subscriptions"]["new"]
    assert [one["seat_price"] for one in new] == ["90.00", "85.00"]


@pytest.mark.parametrize(
    ("head", "cell"),
    [("Annual cost", "12960.00"), ("Monthly cost", "1080.00"), ("Cost per year", "12960.00"),
     ("Price per user/month", "$90.00"), ("Kosten pro Jahr", "12960.00"),
     ("Preis pro Lizenz und Monat", "90.00"), ("Price per seat per month", "90.00")],
)  # fmt: skip
def test_case_54_headings_of_prices_are_read_word_by_word(into, tmp_path, js, head, cell):
    path = tmp_path / "subs.csv"
    path.write_text(f"Product,Seats,{head},Renewal date\nSales Hub,12,{cell},2027-01-31\n")
    told = js("import", path, "--into", into(), "--dry-run", today=DAY)
    (new,) = told["subscriptions"]["new"]
    assert (new["seat_price"], told["questions"]) == ("90.00", [])


def test_case_50_a_line_of_totals_is_flagged_and_the_annual_cost_taken(look):
    told, new = look("50", "totals.csv")
    assert [(p["line"], p["problem"]) for p in told["problems"]] == [(4, "footer")]
    assert [one["seat_price"] for one in new.values()] == ["90.00", "90.00"]


def test_case_14_a_price_finer_than_its_currency_is_asked(look):
    told, new = look("14", "prices.csv", currency="JPY")
    assert [one["code"] for one in told["questions"]] == ["finer"]
    assert new["Sales Hub"]["seat_price"] is None


def test_case_14_three_decimals_in_dollars_are_no_price(into, tmp_path, js):
    path = tmp_path / "subs.csv"
    path.write_text("Product,Seats,Monthly price per seat,Renewal\nSales Hub,12,1.080,2027-01-31\n")
    told = js("import", path, "--into", into(), "--yes", today=DAY)
    assert told["subscriptions"]["new"][0]["seat_price"] == "1080.00"


def test_a_preview_in_text_shows_days_seats_and_price(case, into, run):
    said = run("import", case("54") / "currencies.csv", "--into", into(), "--dry-run", today=DAY)
    assert "Analytics Team: 20 seats, 2026-03-31 to 2027-03-31" in said.out
    assert "100 JPY a seat and month, billed by the year" in said.out


def test_answers_in_wrong_words_are_wrong_usage(case, into, js):
    w, symbols = into(), case("54") / "symbols.csv"
    for wrong in (("--period", "Price=week"), ("--ends", "Expires=never"), ("--currency", "$=XXX")):
        told = js("import", symbols, "--into", w, *wrong, today=DAY, code=2)
        assert told["error"] == "usage"


@pytest.mark.parametrize(
    "heading",
    [
        "Seats", "Sièges", "Licences", "Nombre de sièges", "Licencias", "Número de asientos",
        "Licenze", "Numero di posti", "Aantal licenties", "Licenties", "Licenças", "Pladser",
        "Antall plasser", "Lisenssit", "Licencje", "Lizenzen", "Platser",
    ],
)  # fmt: skip
def test_how_many_seats_is_read_in_every_language(js, into, tmp_path, heading):
    path = tmp_path / "contracts.csv"
    path.write_text(f"Product;{heading};Renewal date;Curr.\nCRM;12;2027-01-31;EUR\n", "utf-8")
    told = js("import", path, "--into", into(), "--dry-run", today=DAY)
    [new] = told["subscriptions"]["new"]
    assert (new["seats"], new["currency"]) == (12, "EUR")
    assert told["unused_columns"] == []


def test_a_price_of_nought_is_no_price_in_the_preview_either(run, into, tmp_path):
    path = tmp_path / "contracts.csv"
    path.write_text("Product,Seats,Monthly price per seat,Renewal date\nCRM,12,0,2027-01-31\n")
    w = into()
    assert "no price, billed" in run("import", path, "--into", w, "--dry-run", today=DAY).out
    assert run("import", path, "--into", w, today=DAY).code == 0
    assert "no price is known" in run("overview", w, today=DAY).out
