"""Workbooks: real numbers and days, totals as formulas, texts that are no formulas."""

import re
import sys
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from seatdesk.exchange.writing import sheet_layout, xlsx_stream, xlsx_stream_cells, xlsx_writer
from seatdesk.exchange.writing.document import CellKind, Document, DocumentColumn, MoneyCell
from seatdesk.exchange.writing.formula_injection import harmless
from tests.exchange.exported import AT, DAY, HARD, cells, money, sheet, texts, unwatched, xml

WRITERS = pytest.mark.parametrize("write", [xlsx_writer.write, xlsx_stream.write])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "book.xlsx"


def formulas(path):
    return re.findall(r"<f>([^<]*)</f>", xml(path))


@WRITERS
def test_15_every_hard_text_comes_back_and_none_is_a_formula(path, write):
    assert write(texts(), path, unwatched) == len(HARD)
    found = [row[0] for row in cells(path)[3:]]

    assert found == [harmless(text) for text in HARD]
    assert all(formula.startswith("SUBTOTAL(") for formula in formulas(path))


@WRITERS
def test_control_characters_of_names_leave_the_workbook_whole(path, write):
    """XML cannot hold them: neither cells, nor the head, the foot and the properties."""
    every = "".join(map(chr, (*range(1, 0x20), 0x7F, 0x85, 0xFFFE, 0xFFFF)))
    document = replace(
        texts((f"Ada{every}Byron",)),
        title=f"Te\x07xts{every}",
        account=f"Äng\x07by{every}& Co",
        filter=f"team:{every}_x0041_",
    )
    write(document, path, unwatched)

    with ZipFile(path) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))
    head, *_, (text, _number) = cells(path)
    assert text.startswith("Ada\x01")
    assert "Äng\x07by" in head[0]
    assert "team:" in head[0]
    assert "_x0041_" in head[0]
    assert ">Ängby" in xml(path, "docProps/app.xml")


@WRITERS
def test_the_head_says_account_day_and_filter_and_names_stand_over_frozen_rows(path, write):
    write(texts(), path, unwatched)
    head, _totals, names, *_ = cells(path)

    assert head[0] == "Ängby & Co · Texts · as of 2026-03-01 · filter: team:x"
    assert names == ["Text", "Number"]
    text = xml(path)
    assert re.search(r'<pane xSplit="1" ySplit="3"[^>]*state="frozen"', text)
    assert f'<autoFilter ref="A3:B{3 + len(HARD)}"' in text
    assert re.search(r'<col min="1" max="1" width="12[.0-9]*"|<col min="1" max="2" width="12', text)
    assert "Ängby &amp; Co" in xml(path, "docProps/core.xml")
    assert "Ängby &amp; Co" in xml(path, "docProps/app.xml")


@WRITERS
def test_totals_follow_the_filter_and_hold_their_value(path, write):
    document = texts(("a", "b", "c"))
    write(document, path, unwatched)

    assert formulas(path)[0] == "SUBTOTAL(103,A4:A6)"
    assert cells(path)[1][0] == 3
    if write is xlsx_stream.write:
        assert formulas(path) == ["SUBTOTAL(103,A4:A6)", "SUBTOTAL(109,B4:B6)"]
        assert cells(path)[1] == [3, 3]


@WRITERS
def test_both_writers_make_the_same_cells(path, tmp_path, write):
    other = tmp_path / "other.xlsx"
    xlsx_writer.write(texts(), other, unwatched)
    write(texts(), path, unwatched)

    assert cells(path)[2:] == cells(other)[2:]


@WRITERS
def test_no_rows_make_a_workbook_all_the_same(path, write):
    document = replace(texts(()), filter="")
    assert write(document, path, unwatched) == 0

    assert cells(path)[0][0].endswith("no filter")
    assert ["Text", "Number"] in cells(path)
    assert formulas(path) == []


def test_money_is_a_number_with_the_digits_of_its_currency(path):
    xlsx_writer.write(money(), path, unwatched)
    rows = cells(path)[5:]

    assert [row[2] for row in rows] == [1234.5, -0.01, 5000, 1.005, 22.125]
    styles = xml(path, "xl/styles.xml")
    for shape in ("#,##0.00\\ [$USD]", "#,##0\\ [$JPY]", "#,##0.000\\ [$KWD]"):
        assert f'formatCode="{shape}"' in styles


def test_days_are_days_and_those_before_spreadsheets_stay_words(path):
    xlsx_writer.write(money(), path, unwatched)
    rows = cells(path)[5:]

    assert rows[0][3] == date(2026, 3, 1)
    assert rows[0][4] == AT
    assert rows[3][3] == ""
    assert rows[4][3] == "1899-01-01"


def test_several_currencies_are_added_up_apart(path):
    xlsx_writer.write(money(), path, unwatched)
    totals = cells(path)[1:4]

    assert [row[2] for row in totals] == [1256.615, 5000, 1.005]
    assert formulas(path)[1] == 'SUMIF(B6:B10,"USD",C6:C10)'


def test_one_currency_is_added_up_as_the_filter_shows_it(path):
    document = money()
    (table,) = document.sheets
    rows = [row for chunk in table.chunks() for row in chunk if row[1] == "USD"]
    only = replace(document, sheets=(sheet(rows, table.columns),))
    xlsx_writer.write(only, path, unwatched)

    assert formulas(path) == ["SUBTOTAL(103,A4:A6)", "SUBTOTAL(109,C4:C6)"]
    assert cells(path)[1][2] == 1256.615


def test_cents_are_exact_whatever_a_binary_number_makes_of_them(path):
    columns = (DocumentColumn("net", "Net", CellKind.MONEY, total=True),)
    rows = [(MoneyCell(Decimal("0.10"), "USD"),)] * 3
    xlsx_writer.write(Document("M", "A", DAY, (sheet(rows, columns),)), path, unwatched)

    assert cells(path)[1][0] == 0.3  # a sum of three 0.1 is 0.30000000000000004
    assert [row[0] for row in cells(path)[3:]] == [0.1, 0.1, 0.1]


@WRITERS
def test_a_text_longer_than_a_cell_is_cut_and_marked(path, write):
    write(texts(("x" * 40_000, "=" + "y" * 32_767)), path, unwatched)
    first, second = (row[0] for row in cells(path)[3:])

    assert (len(first), first[-1]) == (32_767, "…")
    assert (len(second), second[:2], second[-1]) == (32_767, "'=", "…")


def test_days_in_long_lists_may_be_texts_and_words(path):
    columns = (
        DocumentColumn("day", "Day", CellKind.DAY),
        DocumentColumn("at", "At", CellKind.MOMENT),
    )
    at = AT
    rows = [("2026-03-01", at), ("never", None), (None, at), (DAY, at), ("0001-01-01", at)]
    document = Document("Days", "A", DAY, (sheet(rows, columns),), long=True)
    xlsx_stream.write(document, path, unwatched)
    found = cells(path)[3:]

    assert [row[0] for row in found] == [DAY, "never", "", DAY, "0001-01-01"]
    assert abs(found[0][1] - at) < timedelta(milliseconds=1)


def test_a_long_list_goes_on_on_the_next_sheet(path, monkeypatch):
    monkeypatch.setattr(sheet_layout, "MOST_ROWS", 8)
    xlsx_stream.write(texts(tuple("abcdefghijkl")), path, unwatched)

    assert [len(cells(path, n)) for n in range(3)] == [8, 8, 5]
    letters = [row[0] for n in range(3) for row in cells(path, n)[3:]]
    assert letters == list("abcdefghijkl")
    assert formulas(path)[0] == "SUBTOTAL(103,A4:A8,'Rows 2'!A4:A8,'Rows 3'!A4:A5)"
    assert "'Rows 3'!$3:$3" in xml(path, "xl/workbook.xml")


def test_more_rows_than_were_counted_are_written_all_the_same(path, monkeypatch):
    monkeypatch.setattr(sheet_layout, "MOST_ROWS", 8)
    document = texts(tuple("abcdefghijkl"))
    (table,) = document.sheets
    xlsx_stream.write(replace(document, sheets=(replace(table, count=None),)), path, unwatched)

    assert [row[0] for n in range(3) for row in cells(path, n)[3:]] == list("abcdefghijkl")


def test_a_streamed_workbook_is_well_formed_in_every_part(path):
    xlsx_stream.write(texts(), path, unwatched)
    names = ("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml")
    parts = ("workbook.xml", "styles.xml", "_rels/workbook.xml.rels", "worksheets/sheet1.xml")

    for name in (*names, *(f"xl/{part}" for part in parts)):
        ET.fromstring(xml(path, name))
    styles = ET.fromstring(xml(path, "xl/styles.xml"))
    looks = styles.find("{*}cellXfs")
    used = {int(number) for number in re.findall(r' s="(\d+)"', xml(path))}
    assert looks is not None
    assert max(used) < len(looks) == int(looks.get("count", "0"))


def test_memory_of_texts_is_bounded(monkeypatch):
    monkeypatch.setattr(xlsx_stream_cells, "_REMEMBERED", 10)
    make = xlsx_stream_cells.maker(CellKind.TEXT)
    for start in range(0, 100, 20):
        wanted = [f"text {n}" for n in range(start, start + 20)]
        made = make(wanted)
        assert made == [f' t="inlineStr"><is><t>{text}</t></is></c>' for text in wanted]
    assert len(make._known) <= 30  # type: ignore[attr-defined]


@WRITERS
def test_a_heading_of_any_length_fits_where_spreadsheets_want_less(path, write):
    write(replace(texts(("Ada",)), filter="x&" * 20_000), path, unwatched)
    footer = ET.fromstring(xml(path)).find(".//{*}oddFooter")

    assert len(cells(path)[0][0]) == 32_767
    assert footer is not None
    assert len(footer.text or "") < 255
    assert (footer.text or "").endswith("…&R&P / &N")


def test_letters_go_on_after_z():
    assert [sheet_layout.letters(n) for n in (0, 25, 26, 701, 702, 16_383)] == [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip


def test_xlsxwriter_is_loaded_only_when_a_workbook_is_written():
    import subprocess

    code = "import sys, seatdesk.controllers.exports.controller; print('xlsxwriter' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "False"


def test_a_full_disk_under_xlsxwriter_is_the_systems_own_error(tmp_path):
    with pytest.raises(OSError, match="directory") as caught:
        xlsx_writer.write(money(), tmp_path / "no" / "book.xlsx", unwatched)
    assert caught.value.errno
