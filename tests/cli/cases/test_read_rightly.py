"""Files that were read rightly when they were found, and stay so: dates, odd cells, encodings."""

import pytest

DAY = "2026-11-29"


@pytest.fixture
def look(base, case, js):
    def look(number, name, *options, code=0):
        how = ("--into", base, "--dry-run", *options)
        return js("import", case(number) / name, *how, today=DAY, code=code)

    return look


def days(told):
    return [one.get("last_active") for one in told["new"]]


def test_case_46_days_with_names_of_months_and_short_years(look):
    told = look("46", "dates.csv")
    assert (days(told), told["questions"]) == (["2026-11-01", "2026-10-13", None], [])
    told = look("46", "short-years.csv")
    assert (days(told), told["questions"]) == (["2026-03-13", "2026-11-01"], [])


def test_case_46_days_that_may_be_two_are_asked(look):
    told = look("46", "ambiguous.csv")
    assert [one["code"] for one in told["questions"]] == ["dates"]
    assert told["confidence"] == "low"


def test_case_47_objects_of_a_script_are_no_products(look):
    told = look("47", "objects.csv")
    assert told["unknown_products"]
    assert all(name.startswith("[object Object]") for name in told["unknown_products"])
    assert told["subscriptions"]["new"] == []


def test_case_49_utf_16_is_read_with_its_mark_and_asked_without(look, case, base, js):
    told = look("49", "unicode.txt")
    assert (told["encoding"], told["delimiter"], told["questions"]) == ("utf-16", "tab", [])
    assert told["people"] > 0
    how = ("--into", base, "--dry-run")
    told = js("import", case("49") / "unicode-nobom.txt", *how, today=DAY)
    assert told["confidence"] == "low"


@pytest.mark.parametrize(
    ("cells", "prices"),
    [
        (("1.080", "1.070,10"), ["1080.00", "1070.10"]),
        (("CHF 1'080.50", "CHF 90"), ["1080.50", "90.00"]),
        (("₹ 1,23,456.00", "₹ 90.00"), ["123456.00", "90.00"]),
        (("90,00 €", "US$ 80"), ["90.00", "80.00"]),
    ],
)
def test_case_73_amounts_of_many_countries(base, tmp_path, js, cells, prices):
    path = tmp_path / "subs.csv"
    rows = (f"P{n};2;{cell};2027-01-31\n" for n, cell in enumerate(cells))
    path.write_text("Product;Seats;Monthly price per seat;Renewal date\n" + "".join(rows))
    told = js("import", path, "--into", base, "--dry-run", today=DAY)
    assert [one["seat_price"] for one in told["subscriptions"]["new"]] == prices
    assert told["questions"] == []


def test_case_73_a_lone_thousand_is_asked_and_proposed_as_one(base, tmp_path, js):
    path = tmp_path / "subs.csv"
    path.write_text("Product;Seats;Monthly price per seat;Renewal date\nP;2;1.080;2027-01-31\n")
    told = js("import", path, "--into", base, "--dry-run", today=DAY)
    assert [(one["code"], one["proposed"]) for one in told["questions"]] == [("numbers", ",")]


def test_case_73_numbers_of_seats_that_are_none_are_named(base, tmp_path, js):
    path = tmp_path / "subs.csv"
    rows = "A,12 users,2027-01-31\nB,unlimited,2027-01-31\nC,3.5,2027-01-31\nD,4,2027-01-31\n"
    path.write_text(f"Product,Seats,Renewal date\n{rows}")
    told = js("import", path, "--into", base, "--dry-run", today=DAY)
    assert [(p["value"], p["problem"]) for p in told["problems"]] == [
        ("12 users", "bad_number"), ("3.5", "not_whole"),
    ]  # fmt: skip
    assert [one["product"] for one in told["subscriptions"]["new"]] == ["D"]
    assert {one["product"] for one in told["subscriptions"]["not_taken"]} == {"A", "B", "C"}
