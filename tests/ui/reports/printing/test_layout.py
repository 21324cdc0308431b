"""Reports laid out: nothing lies beside the paper, nothing is lost, and scales are round."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from seatdesk.exchange.report import report as made
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.report.report import ReportSection, ReportTable, SectionKey
from seatdesk.exchange.writing.document import CellKind, MoneyCell, Row
from seatdesk.ui.reports.printing.chart_layout import scale
from seatdesk.ui.reports.printing.report_layout import lay_out
from seatdesk.ui.reports.printing.sheet import BoxMark, LineMark, TextMark, TypeStyle, millimetres
from seatdesk.ui.reports.printing.table_layout import cell_text
from seatdesk.ui.reports.printing.typeface import report_typeface
from tests.ui.reports.samples import pack, usd


@pytest.fixture(autouse=True)
def _english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def assert_on_paper(sheets):
    typeface, paper = report_typeface(), sheets.paper
    for sheet in sheets.pages:
        for mark in sheet.marks:
            if isinstance(mark, TextMark):
                right, low = mark.x + typeface.width(mark.text, mark.style), mark.y
            elif isinstance(mark, BoxMark):
                right, low = mark.x + mark.width, mark.y + mark.height
            else:
                assert isinstance(mark, LineMark)
                right, low = max(mark.x1, mark.x2), max(mark.y1, mark.y2)
            assert right <= paper.width - paper.side + millimetres(1)
            assert low <= paper.height - millimetres(8)


def test_a_long_pack_stays_on_its_paper():
    sheets = lay_out(pack(900))
    assert len(sheets.pages) > 20
    assert_on_paper(sheets)


def test_a_table_of_many_columns_gets_smaller_letters_and_stays_on_its_paper():
    columns = [made.text_column("row", "Figure")]
    columns += [made.money_column(f"c{n}", f"Scenario number {n}") for n in range(9)]
    rows: tuple[Row, ...] = tuple(
        ("A rather long name of a figure", *[usd("1234567.89")] * 9) for _ in range(3)
    )
    table = ReportTable("compare", "Compare", tuple(columns), rows)
    section = ReportSection(SectionKey.COMPARE, "Compare", tables=(table,))
    sheets = lay_out(pack(sections=(section,)))
    assert_on_paper(sheets)
    styles = {m.style for m in sheets.pages[0].marks if isinstance(m, TextMark)}
    assert TypeStyle.TIGHT_CELL in styles
    assert sum(text == "1,234,567.89" for text in sheets.pages[0].texts) == 27


def test_a_table_without_rows_says_so():
    table = ReportTable("f", "Findings", (made.text_column("a", "A"),), (), empty="Nothing here.")
    section = ReportSection(SectionKey.FINDINGS, "Findings", tables=(table,))
    texts = list(lay_out(pack(sections=(section,))).pages[0].texts)
    assert "Nothing here." in texts
    assert "A" not in texts


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("count", [*range(28, 60, 3), 59, 60])
def test_the_end_of_a_table_never_goes_on_alone(paper, count):
    columns = (made.text_column("row", "Row"), made.money_column("sum", "Sum"))
    rows = tuple((f"row {number}", usd("1.00")) for number in range(count))
    table = ReportTable("findings", "Findings", columns, rows, "Old data")
    section = ReportSection(SectionKey.FINDINGS, "Findings", tables=(table,))
    sheets = lay_out(pack(sections=(section,), paper=paper))
    assert_on_paper(sheets)
    pages = [list(sheet.texts) for sheet in sheets.pages]
    [last] = [page for page in pages if "Old data" in page]
    assert {f"row {count - 2}", f"row {count - 1}"} <= set(last)
    assert all("Sum" in page for page in pages)
    assert [text for page in pages for text in page if text.startswith("row ")] == [
        f"row {number}" for number in range(count)
    ]


def test_an_amount_of_another_currency_names_it():
    kronor = MoneyCell(Decimal("-1200.50"), "SEK")
    assert cell_text(kronor, CellKind.MONEY, "USD") == "\N{MINUS SIGN}1,200.50 SEK"
    assert cell_text(kronor, CellKind.MONEY, "SEK") == "\N{MINUS SIGN}1,200.50"
    assert cell_text(None, CellKind.MONEY, "SEK") == "\N{EN DASH}"


WORDS = st.lists(st.text("abcdefg@.-", min_size=1, max_size=60), max_size=20)


@given(words=WORDS, room=st.floats(500, 6000))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(qapp, words, room):
    typeface, text = report_typeface(), " ".join(words)
    lines = typeface.lines(text, TypeStyle.BODY, room)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(typeface.width(line, TypeStyle.BODY) <= room * 1.01 + 20 for line in lines)


AMOUNTS = st.lists(st.decimals(-(10**9), 10**9, places=2, allow_nan=False), min_size=1, max_size=20)


@given(amounts=AMOUNTS)
def test_a_scale_holds_every_amount_and_zero_in_few_even_steps(amounts):
    marks = scale(amounts)
    assert marks[0] <= min(*amounts, Decimal(0))
    assert marks[-1] >= max(*amounts, Decimal(0))
    assert Decimal(0) in marks
    assert 2 <= len(marks) <= 7
    assert len({second - first for first, second in pairwise(marks)}) == 1
