"""Workbooks: what a cell shows counts; errors, days in numbers, and protection are named."""

import pytest
import xlsxwriter

DAY = "2026-11-29"


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("people-errors.xlsx", [(2, "Team", "#N/A"), (2, "Last sign in", "#N/A"),
                                (3, "Email", "#REF!")]),
        ("subs-errors.xlsx", [(2, "Seats", "#N/A"), (3, "Assigned", "#DIV/0!")]),
    ],
)  # fmt: skip
def test_case_37_each_error_cell_is_named(base, case, js, name, cells):
    told = js("import", case("37") / name, "--into", base, "--dry-run", today=DAY)
    found = [(p["line"], p["column"], p["value"]) for p in told["problems"]]
    assert found == cells
    assert {p["problem"] for p in told["problems"]} == {"error_cell"}


def test_case_77_a_price_is_in_the_currency_that_its_cell_shows(workspace_file, case, run, js):
    run("new", workspace_file, "--account", "A", today=DAY)
    said = run("import", case("77") / "euro.xlsx", "--into", workspace_file, "--yes", today=DAY)
    assert said.code == 0
    made = {one["product"]: one for one in js("subscription", workspace_file, "show", today=DAY)}
    prices = {p: (one["seat_price"], one["currency"]) for p, one in made.items()}
    assert prices == {"Sales Hub": ("85.50", "EUR"), "Service Hub": ("70.00", "GBP")}


@pytest.mark.parametrize("name", ["serials.csv", "serials.xlsx"])
def test_case_42_serial_numbers_are_offered_as_days(base, case, js, name):
    told = js("import", case("42") / name, "--into", base, "--dry-run", today=DAY)
    (asked,) = told["questions"]
    assert (asked["code"], asked["proposed"]) == ("serial", "serial")
    assert "2026-10-31" in asked["question"]
    how = ("--dates", "Last sign in=serial")
    told = js("import", case("42") / name, "--into", base, "--dry-run", *how, today=DAY)
    assert told["questions"] == []
    assert [one.get("last_active") for one in told["new"]][:2] == ["2026-10-31", "2026-11-20"]


def test_case_64_a_sheet_of_errors_only_is_called_that(base, case, js):
    how = ("--into", base, "--dry-run")
    told = js("import", case("64") / "only-errors.xlsx", *how, today=DAY, code=3)
    assert told["error"] == "only_errors"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([1], "  1 hidden row of the sheet counts, too"),
        ([1, 2], "  2 hidden rows of the sheet count, too"),
    ],
)
def test_hidden_rows_are_counted_in_a_sentence(run, tmp_path, rows, said):
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, cell in enumerate(["Email", "a@x.example", "b@x.example", "c@x.example"]):
            sheet.write(number, 0, cell)
        for number in rows:
            sheet.set_row(number, None, None, {"hidden": True})
    assert said in run("import", path, "--dry-run").out.splitlines()
