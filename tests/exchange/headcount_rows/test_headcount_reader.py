"""Plans in tables: rows of CSV files and workbooks, and pasted cells (E5.1)."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.refusals import Refusal
from seatdesk.exchange.headcount_rows.headcount_reader import (
    is_table_of_people,
    read_pasted_plan,
    read_plan_table,
)

TODAY = date(2026, 3, 16)
HUB = ("Sales Hub",)


def _entries(found: HeadcountPlan | Refusal) -> tuple[object, ...]:
    assert isinstance(found, HeadcountPlan), found
    return found.entries


def _plan(folder: Path, text: str) -> HeadcountPlan | Refusal:
    file = folder / "plan.csv"
    file.write_text(text, encoding="utf-8")
    assert is_table_of_people(file)
    return read_plan_table(file, TODAY)


def test_e5_1_rows_say_day_direction_count_and_product(tmp_path: Path) -> None:
    found = _plan(
        tmp_path,
        "Date,Joins/leaves,Count,E-mail,Team,Product\n"
        "2026-04-15,joins,3,,Sales,Sales Hub\n"
        "2026-05-31,leaves,1,ann@nord.example,,Sales Hub; Service Hub\n"
        "Total,,4,,,\n",
    )
    assert _entries(found) == (
        MoveEntry(products=HUB, team="Sales", on=date(2026, 4, 15), people=3),
        MoveEntry(
            products=("Sales Hub", "Service Hub"),
            on=date(2026, 5, 31),
            people=-1,
            email="ann@nord.example",
        ),
    )


def test_e5_1_the_importers_words_for_days_say_who_joins_and_who_leaves(tmp_path: Path) -> None:
    found = _plan(
        tmp_path,
        "E-Mail;Produkt;Eintrittsdatum;Austrittsdatum\n"
        "bo@nord.example;Sales Hub;15.04.2026;\n"
        "cy@nord.example;Sales Hub;01.05.2026;30.09.2026\n",
    )
    assert [(row.on, row.people, row.email) for row in _moves(found)] == [
        (date(2026, 4, 15), 1, "bo@nord.example"),
        (date(2026, 5, 1), 1, "cy@nord.example"),
        (date(2026, 9, 30), -1, "cy@nord.example"),
    ]


def test_e5_1_columns_of_joiners_and_leavers_are_two_entries(tmp_path: Path) -> None:
    found = _plan(
        tmp_path,
        "Date,Product,Joiners,Leavers\n2026-04-01,Sales Hub,5,2\n2026-05-01,Sales Hub,0,1\n",
    )
    days = [(row.on.month, row.people) for row in _moves(found)]
    assert days == [(4, 5), (4, -2), (5, -1)]


def test_e5_1_a_workbook_is_read_like_a_file_of_rows(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet, dated = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, ["Hire date", "Count", "Product"])
        sheet.write_datetime(1, 0, date(2026, 4, 15), dated)
        sheet.write_row(1, 1, [2, "Sales Hub"])
    assert is_table_of_people(file)
    found = read_plan_table(file, TODAY)
    assert _entries(found) == (MoveEntry(products=HUB, on=date(2026, 4, 15), people=2),)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("2026-04-15\tjoins\t2\n2026-05-31\tleaves\t1\n", [2, -1]),
        ("Date\tPeople\n2026-04-15\t+2\n2026-05-31\t\N{MINUS SIGN}1\n", [2, -1]),
        ("Datum\tTyp\n2026-04-15\tBörjar\n2026-05-31\tSlutar\n", [1, -1]),
    ],
)
def test_e5_1_pasted_cells_need_no_headings_and_no_product(text: str, people: list[int]) -> None:
    found = read_pasted_plan(text, "The clipboard", TODAY, "Sales Hub")
    assert [(row.products, row.people) for row in _moves(found)] == [(HUB, n) for n in people]


@pytest.mark.parametrize(
    ("rows", "reason", "line", "key"),
    [
        ("2026-04-15,perhaps,2,Sales Hub", "row.no_direction", 3, "Joins/leaves"),
        ("2026-04-15,perhaps,,Sales Hub", "row.no_direction", 3, "Joins/leaves"),
        ("2026-04-15,joins,2.5,Sales Hub", "row.not_whole", 3, "Count"),
        ("2026-04-15,joins,-2,Sales Hub", "row.two_ways", 3, "Joins/leaves"),
        ("soon,joins,2,Sales Hub", "row.not_a_date", 3, "Date"),
        (",joins,2,Sales Hub", "row.missing", 3, "Date"),
        ("2026-04-15,joins,2,", "row.missing", 3, "Product"),
        ("2026-04-15,joins,0,Sales Hub", "row.nobody", 3, "Joins/leaves"),
    ],
)
def test_e5_1_what_a_row_says_wrongly_is_refused_with_its_line_and_column(
    tmp_path: Path, rows: str, reason: str, line: int, key: str
) -> None:
    head = "Date,Joins/leaves,Count,Product\n2026-04-01,joins,1,Sales Hub\n"
    found = _plan(tmp_path, f"{head}{rows}\n")
    assert isinstance(found, Refusal)
    assert (found.params["reason"], found.params["entry"]) == (reason, line)
    assert found.params["key"] == key


def test_e5_1_days_that_can_be_two_are_refused_never_guessed(tmp_path: Path) -> None:
    found = _plan(tmp_path, "Date,Count,Product\n04/05/2026,1,Sales Hub\n")
    assert isinstance(found, Refusal)
    assert found.params["reason"] == "rows.two_days"


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("Count,Product", "rows.no_days"),
        ("Date,Count", "rows.no_products"),
        ("Date,Product", "rows.no_people"),
    ],
)
def test_e5_1_a_table_without_days_or_products_is_no_plan(
    tmp_path: Path, head: str, reason: str
) -> None:
    found = _plan(tmp_path, f"{head}\n2,1\n")
    assert isinstance(found, Refusal)
    assert found.params["reason"] == reason


def test_e5_1_a_plan_in_json_is_no_table_whatever_its_name(tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text('\n {"entries": []}', encoding="utf-8")
    assert not is_table_of_people(file)


def _moves(found: HeadcountPlan | Refusal) -> list[MoveEntry]:
    return [row for row in _entries(found) if isinstance(row, MoveEntry)]


def test_e5_1_pasted_cells_of_several_lines_keep_their_lines_and_their_place() -> None:
    text = '2026-05-04\tjoin\t2\t\t\t"Sales Hub\nService Hub"\n\nsoon\tjoin\t1\t\t\tSales Hub\n'
    first = read_pasted_plan(text.partition("\n\n")[0] + "\n", "The clipboard", TODAY)
    assert isinstance(first, HeadcountPlan)
    assert first.entries[0].products == ("Sales Hub", "Service Hub")
    refused = read_pasted_plan(text, "The clipboard", TODAY)
    assert isinstance(refused, Refusal)
    assert refused.params["entry"] == 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-04-01\t2\tSales Hub\n", (2, "", "", HUB)),
        ("Sales\tSales Hub\t2026-04-01\t\N{MINUS SIGN}2\n", (-2, "", "Sales", HUB)),
        ("ann@nord.example\t1 April 2026\tleaves\n", (-1, "ann@nord.example", "", ("Desk",))),
        ("\t\n2026-04-01\tjoins\t2\n", (2, "", "", ("Desk",))),
        ("Ann <ann@nord.example>\t2026-04-01\n", (1, "ann@nord.example", "", ("Desk",))),
    ],
)
def test_e5_1_columns_without_headings_are_told_by_what_stands_in_them(
    text: str, told: tuple[object, ...]
) -> None:
    (row,) = _moves(read_pasted_plan(text, "The clipboard", TODAY, "Desk"))
    assert (row.people, row.email, row.team, row.products) == told
    assert row.on == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "rows.empty"),
        ("\t\n", "rows.empty"),
        ("Date\tCount\n", "rows.empty"),
        ("hello world", "rows.no_days"),
        ("ann@nord.example\n", "rows.no_days"),
        ("2026-04-01\n", "rows.no_people"),
    ],
)
def test_e5_1_pasted_text_that_is_no_plan_is_refused(text: str, reason: str) -> None:
    found = read_pasted_plan(text, "The clipboard", TODAY, "Sales Hub")
    assert isinstance(found, Refusal)
    assert found.params["reason"] == reason


def test_e5_1_a_row_with_two_days_that_could_count_is_refused(tmp_path: Path) -> None:
    found = _plan(tmp_path, "Date,Last day,Count,Product\n2026-04-01,2026-09-30,1,Sales Hub\n")
    assert isinstance(found, Refusal)
    assert (found.params["reason"], found.params["key"]) == ("row.days_apart", "Last day")


def test_e5_1_german_columns_of_both_directions_and_a_sum_are_understood(tmp_path: Path) -> None:
    found = _plan(
        tmp_path,
        "Personalplan 2026\n\nDatum;Zugang;Abgang;Produkt\n01.04.2026;2;;Sales Hub\n"
        "30.06.2026;;1;Sales Hub\nSumme;2;1;\n",
    )
    days = [(row.on, row.people) for row in _moves(found)]
    assert days == [(date(2026, 4, 1), 2), (date(2026, 6, 30), -1)]


def test_e5_1_words_for_joining_and_leaving_count_whatever_their_column_is_called(
    tmp_path: Path,
) -> None:
    head = "Date,What,Number,Product\n2027-01-01,join,3,Sales Hub\n"
    found = _moves(_plan(tmp_path, f"{head}2027-02-15,leave,1,Sales Hub\n"))
    assert [row.people for row in found] == [3, -1]
    refused = _plan(tmp_path, f"{head}2027-02-01,leave,1,Sales Hub\n2027-02-15,moves,1,Sales Hub\n")
    assert isinstance(refused, Refusal)
    assert (refused.params["entry"], refused.params["key"]) == (4, "What")


def test_e5_1_headings_are_known_without_their_accents(tmp_path: Path) -> None:
    text = "Datum;Zugaenge;Abgaenge;Produkt\n2027-01-01;3;;Sales Hub\n2027-02-01;;1;Sales Hub\n"
    assert [row.people for row in _moves(_plan(tmp_path, text))] == [3, -1]


def test_e5_1_an_error_of_the_spreadsheet_is_no_number_of_people(tmp_path: Path) -> None:
    refused = _plan(tmp_path, "Date,Joins,Product\n2027-01-01,#N/A,Sales Hub\n")
    assert isinstance(refused, Refusal)
    assert (refused.params["entry"], refused.params["value"]) == (2, "#N/A")
