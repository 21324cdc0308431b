"""Cells of workbooks as they are shown: formats, errors, formulas, merged cells, hidden rows."""

import datetime as dt
import io
import sys
from typing import Any

import pytest
import xlsxwriter

from seatdesk.exchange.files.workbooks import workbook, workbook_limits, workbook_process
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from tests.exchange import hostile, old_workbooks
from tests.exchange.conftest import Reader
from tests.exchange.hostile import ods, packed, row, xlsx

HEAD = ["email", "name", "team", "cost centre"]


def book(fill: Any) -> bytes:
    stream = io.BytesIO()
    made = xlsxwriter.Workbook(stream)
    sheet = made.add_worksheet("S")
    fill(made, sheet)
    made.close()
    return stream.getvalue()


def inline(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def told(found: Any) -> list[tuple[int, str, str, str]]:
    problems = found.people.problems
    return [(p.line, p.column, p.value, p.problem) for p in problems]


def test_rule_7_a_number_is_read_as_its_cell_shows_it(read: Reader) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["product", "seats", "monthly price per seat", "renewal", "sku"])
        sheet.write(1, 0, "A")
        sheet.write(1, 1, 5)
        sheet.write(1, 2, 85.5, made.add_format({"num_format": "#,##0.00 [$€-407]"}))
        sheet.write(1, 3, dt.date(2027, 1, 1), made.add_format({"num_format": "d/m/yyyy"}))
        sheet.write(1, 4, 42, made.add_format({"num_format": "00000"}))

    (contract,) = read(book(fill), Options(home="USD"), name="p.xlsx").contracts.rows
    assert (str(contract.monthly), contract.currency, contract.sku) == ("85.50", "EUR", "00042")
    assert contract.renewal == dt.date(2027, 1, 1)


def test_half_a_seat_in_per_cent_is_no_number_of_seats(read: Reader) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["product", "seats", "renewal"])
        sheet.write_row(1, 0, ["A", 0.5, "2027-01-01"], made.add_format({"num_format": "0%"}))

    contracts = read(book(fill), name="p.xlsx").contracts
    assert contracts.rows[0].quantity is None
    assert [(p.column, p.value, p.problem) for p in contracts.problems] == [
        ("seats", "50%", "bad_number")
    ]


def test_errors_and_formulas_without_a_result_are_named_cell_by_cell(read: Reader) -> None:
    rows = (
        f'<row r="1">{inline("A1", "email")}{inline("B1", "name")}{inline("C1", "team")}</row>'
        f'<row r="2">{inline("A2", "a@x.example")}<c r="B2"><f>X1</f></c>'
        '<c r="C2" t="e"><f>NA()</f><v>#N/A</v></c></row>'
        f'<row r="3"><c r="A3" t="e"><v>#REF!</v></c>{inline("B3", "Bo")}'
        '<c r="C3" t="str"><f>""</f><v></v></c></row>'
        f'<row r="4">{inline("A4", "c@x.example")}<c r="B4" t="str"><f>"C"</f><v>C</v></c>'
        "<c r='C4' t='e'><v>#DIV/0!</v></c></row>"
    )
    found = read(xlsx(rows), name="p.xlsx")
    assert told(found) == [
        (2, "team", "#N/A", "error_cell"),
        (2, "name", "=…", "not_calculated"),
        (3, "email", "#REF!", "error_cell"),
        (4, "team", "#DIV/0!", "error_cell"),
    ]
    assert [person.name for person in found.people.people] == ["", "C"]
    assert found.people.left_out == 1


def test_a_row_of_errors_only_is_named_and_no_blank_row(read: Reader) -> None:
    people = f'<row r="1">{inline("A1", "email")}{inline("B1", "name")}</row>'
    people += f'<row r="2">{inline("A2", "a@x.example")}</row>'
    people += '<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="e"><v>#N/A</v></c></row>'
    found = read(xlsx(people), name="p.xlsx")
    assert {(p.line, p.column) for p in found.people.problems} == {(3, "email"), (3, "name")}


def test_errors_in_columns_that_are_not_read_say_nothing(read: Reader) -> None:
    people = f'<row r="1">{inline("A1", "email")}{inline("B1", "Shoe size")}</row>'
    people += f'<row r="2">{inline("A2", "a@x.example")}<c r="B2" t="e"><v>#N/A</v></c></row>'
    assert told(read(xlsx(people), name="p.xlsx")) == []


def test_a_corrected_error_is_told_no_more(read: Reader) -> None:
    people = f'<row r="1">{inline("A1", "email")}{inline("B1", "team")}</row>'
    people += f'<row r="2">{inline("A2", "a@x.example")}<c r="B2" t="e"><v>#N/A</v></c></row>'
    fixed = Options(fixes={2: {"team": "Ops"}})
    found = read(xlsx(people), fixed, name="p.xlsx")
    assert told(found) == []
    assert found.people.people[0].team == "Ops"


@pytest.mark.parametrize("word", ["#N/A", "#REF!", "#NV", "#DIV/0!", "#SAKNAS!", "#VALUE!"])
def test_words_for_errors_in_texts_are_no_values_either(read: Reader, word: str) -> None:
    found = read(f"email,name,team\na@x.example,Ada,{word}\nb#1@x.example,#1,#ops\n")
    assert told(found) == [(2, "team", word, "error_cell")]
    assert [person.team for person in found.people.people] == ["", "#ops"]


def test_a_program_that_cannot_calculate_leaves_noughts(read: Reader) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["product", "seats", "renewal"])
        sheet.write_row(1, 0, ["A", None, "2027-01-01"])
        sheet.write_formula(1, 1, "=2+3")

    problems = read(book(fill), name="p.xlsx").contracts.problems
    assert [(p.column, p.problem) for p in problems] == [("seats", "not_calculated")]


def test_nothing_but_errors_is_said(read: Reader) -> None:
    rows = '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>'
    with pytest.raises(Unreadable) as caught:
        read(xlsx(rows), name="p.xlsx")
    assert (caught.value.code, caught.value.facts["value"]) == ("only_errors", "#DIV/0!")


def test_rule_17_cells_that_are_merged_downwards_count_for_every_row(read: Reader) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, HEAD)
        for number in range(1, 5):
            sheet.write_row(number, 0, [f"p{number}@x.example", f"P{number}"])
        sheet.merge_range(1, 2, 3, 2, "Sales")
        sheet.merge_range(1, 3, 2, 3, "00042")

    people = read(book(fill), name="p.xlsx").people.people
    assert [person.team for person in people] == ["Sales", "Sales", "Sales", ""]
    assert [person.cost_centre for person in people] == ["00042", "00042", "", ""]


def test_rule_17_hidden_rows_are_counted_and_read(read: Reader) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, HEAD)
        for number in range(1, 5):
            sheet.write_row(number, 0, [f"p{number}@x.example", f"P{number}"])
        sheet.set_row(2, None, None, {"hidden": True})

    found = read(book(fill), name="p.xlsx")
    assert (found.table.layout.notes.hidden, found.people.data) == (1, 4)


def test_an_ods_workbook_with_a_password_says_so(read: Reader) -> None:
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    locked = packed({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": b"\x07x"})
    with pytest.raises(Unreadable) as caught:
        read(locked, name="p.ods")
    assert caught.value.code == "password"


def test_what_takes_too_long_is_given_up(read: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_process, "LEAST_SECONDS", 0.001)
    workbook.close()
    with pytest.raises(Unreadable) as caught:
        read(ods(row("")), name="p.ods")
    assert caught.value.code == "overloading"
    workbook.close()


def test_a_process_that_has_ended_is_started_again(read: Reader) -> None:
    found = read(xlsx(), name="p.xlsx")
    process = workbook._kept._process
    assert process is not None
    process.close()
    assert found.people.data == 1


def test_two_readers_of_one_sheet_do_not_mix(read: Reader) -> None:
    rows = f'<row r="1">{inline("A1", "email")}</row>' + "".join(
        f'<row r="{n}">{inline(f"A{n}", f"p{n}@x.example")}</row>' for n in range(2, 6_002)
    )
    table = read(xlsx(rows), name="p.xlsx").table
    one, other = table.chunks(500), table.chunks(700)
    first = [line for _ in range(3) for line in next(one).lines]
    second = [line for _ in range(5) for line in next(other).lines]
    first += [line for chunk in one for line in chunk.lines]
    second += [line for chunk in other for line in chunk.lines]
    assert first == second == list(range(2, 6_002))


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = workbook_process.command()
    assert command[1:] == [workbook_process.OPTION]


def test_the_program_knows_the_option() -> None:
    from seatdesk.__main__ import READ_WORKBOOK

    assert READ_WORKBOOK == workbook_process.OPTION


@pytest.mark.parametrize("reference", ["A99999999999", "ZZZZZZZZ2", "ZZZZZ1", "A0", "XFE1"])
def test_references_that_no_sheet_has_are_refused_before_the_library(tmp_path, reference) -> None:
    from seatdesk.exchange.files.source import inspect

    path = tmp_path / "p.xlsx"
    path.write_bytes(xlsx(f'<row r="1"><c r="{reference}"><v>1</v></c></row>'))
    with pytest.raises(Unreadable) as caught:
        workbook_limits.measure(inspect(path))
    assert caught.value.code == "damaged"


def test_a_text_that_looks_like_a_reference_is_none(read: Reader) -> None:
    rows = f'<row r="1">{inline("A1", "email")}{inline("B1", "name")}</row>'
    said = inline("B2", 'say  r="no"')
    rows += f'<row r="2">{inline("A2", "a@x.example")}{said}</row>'
    assert read(xlsx(rows), name="p.xlsx").people.data == 1


def ods_cell(kind: str, shown: str, value: str = "", more: str = "") -> str:
    told = f'office:value="{value}"' if value else ""
    return (
        f'<table:table-cell office:value-type="{kind}" {told} {more}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def test_an_ods_sheet_counts_as_it_is_shown(read: Reader) -> None:
    names = ("product", "seats", "monthly price per seat", "renewal", "sku", "supplier")
    head = row(*(ods_cell("string", name) for name in names))
    error = 'calcext:value-type="error" xmlns:calcext="urn:x"'
    first = row(
        ods_cell("string", "A"),
        ods_cell("float", "5", "5"),
        ods_cell("currency", "85,50 €", "85.5", 'office:currency="EUR"'),
        ods_cell("string", "2027-01-01"),
        ods_cell("float", "00042", "42"),
        ods_cell("string", "#N/A", "", error),
    )
    second = row(
        ods_cell("string", "B"),
        ods_cell("percentage", "50%", "0.5"),
        ods_cell("currency", "£70.00", "70", 'office:currency="GBP"'),
        ods_cell("string", "2027-01-01"),
        attributes='table:visibility="filter"',
    )
    found = read(ods(head + first + second), Options(home="USD"), name="p.ods")
    one, other = found.contracts.rows
    assert (str(one.monthly), one.currency, one.sku) == ("85.50", "EUR", "00042")
    assert (str(other.monthly), other.currency, other.quantity) == ("70.00", "GBP", None)
    told = [(p.line, p.column, p.value, p.problem) for p in found.contracts.problems]
    assert told == [
        (2, "supplier", "#N/A", "error_cell"),
        (3, "seats", "50%", "bad_number"),
    ]
    assert found.table.layout.notes.hidden == 1


def test_an_old_workbook_counts_as_it_is_shown(read: Reader) -> None:
    content = old_workbooks.unpacked(old_workbooks.EURO)
    rows = read(content, Options(home="USD"), name="p.xls").contracts.rows
    assert [(str(row.monthly), row.currency) for row in rows] == [
        ("85.50", "EUR"),
        ("70.00", "GBP"),
    ]


def test_errors_of_an_old_workbook_are_named(read: Reader) -> None:
    content = old_workbooks.unpacked(old_workbooks.ERRORS)
    problems = read(content, name="p.xls").contracts.problems
    assert [(p.line, p.column, p.value, p.problem) for p in problems] == [
        (2, "Seats", "#N/A", "error_cell"), (3, "Assigned", "#DIV/0!", "error_cell"),
    ]  # fmt: skip


def test_rule_17_a_formula_of_an_ods_sheet_without_a_value_is_named(read: Reader) -> None:
    name = '<table:table-cell table:formula="of:=[.A2]"/>'
    blank = (
        '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" '
        'office:string-value=""><text:p/></table:table-cell>'
    )
    rows = (
        hostile.row(hostile.cell("email"), hostile.cell("name"), hostile.cell("team")),
        hostile.row(hostile.cell("ada@x.example"), name, blank),
    )
    found = read(hostile.ods("".join(rows)), name="p.ods")
    assert [(p.line, p.column, p.value, p.problem) for p in found.people.problems] == [
        (2, "name", "=…", "not_calculated")
    ]
