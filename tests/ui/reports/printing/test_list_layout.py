"""A page of the window on paper: head, filter, page numbers, heads repeated, wide lists lying."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPicture

from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.ui.reports.printing.list_layout import lay_out_list, paper_for
from seatdesk.ui.reports.printing.printed_page import (
    PrintedPage,
    PrintedPicture,
    PrintedTable,
    PrintedText,
)
from seatdesk.ui.reports.printing.sheet import Paper, PictureMark, TextMark

A4 = Paper.of(PaperSize.A4)


@pytest.fixture(autouse=True)
def _english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def printed(*parts, chosen="Filter: team:Sales"):
    return PrintedPage(
        title="Seats",
        facts=(("Account", "Nordwind"), ("As of", "2 Mar 2026"), ("Scenario", "")),
        filter=chosen,
        parts=parts,
        foot="Nordwind · 2 Mar 2026",
        page_of="Page {page} of {pages}",
    )


def people(count, columns=3):
    heads = tuple(f"Column {n}" for n in range(columns))
    rows = tuple(tuple(f"person.{row}@x.example" for _ in heads) for row in range(count))
    return PrintedTable("", heads, rows)


def test_every_page_says_whose_it_is_and_its_number_and_repeats_the_heads():
    sheets = lay_out_list(printed(people(150)), A4)
    assert len(sheets.pages) > 2
    for number, page in enumerate(sheets.pages, 1):
        texts = list(page.texts)
        assert f"Page {number} of {len(sheets.pages)}" in texts
        assert "Nordwind · 2 Mar 2026" in texts
        assert "Column 0" in texts
        assert "Seats" in texts
    first = list(sheets.pages[0].texts)
    for text in ("Account", "Nordwind", "As of", "2 Mar 2026", "Filter: team:Sales"):
        assert text in first
    assert "Scenario" not in first
    rows = [text for page in sheets.pages for text in page.texts if text.startswith("person.")]
    assert len(rows) == 3 * 150


@pytest.mark.parametrize(("columns", "lies"), [(3, False), (7, True)])
def test_a_list_that_is_too_wide_for_upright_paper_lies(columns, lies):
    page = printed(people(3, columns))
    paper = paper_for(page, A4)
    assert (paper.width > paper.height) is lies
    for mark in (mark for sheet in lay_out_list(page, paper).pages for mark in sheet.marks):
        if isinstance(mark, TextMark):
            assert 0 < mark.x < paper.width
            assert 0 < mark.y < paper.height


def test_numbers_stand_on_the_right_and_short_texts_stay_whole():
    table = PrintedTable(
        "", ("Name", "Day", "Amount"),
        (("a" * 40, "2 Mar 2026", "9.00"), ("b " * 90, "2 Mar 2026", "1,000.00")),
        numbers=frozenset({2}),
    )  # fmt: skip
    marks = [m for m in lay_out_list(printed(table), A4).pages[0].marks if isinstance(m, TextMark)]
    small, large = (next(m for m in marks if m.text == text) for text in ("9.00", "1,000.00"))
    assert small.x > large.x
    assert sum(m.text == "2\N{NO-BREAK SPACE}Mar\N{NO-BREAK SPACE}2026" for m in marks) == 2


def test_names_and_values_have_no_head_and_a_chart_fits_the_paper():
    picture = QPicture()
    painter = QPainter(picture)
    painter.drawLine(0, 0, 100, 50)
    painter.end()
    drawn = PrintedPicture(picture, 2000, 900, "a chart")
    facts = PrintedTable("", (), (("Included", "5"),))
    page = printed(PrintedText("Contract", heading=True), facts, drawn, chosen="")
    marks = lay_out_list(page, A4).pages[0].marks
    (chart,) = (mark for mark in marks if isinstance(mark, PictureMark))
    assert chart.width <= A4.room + 1
    assert chart.width / chart.height == pytest.approx(2000 / 900)
    texts = [mark.text for mark in marks if isinstance(mark, TextMark)]
    assert {"Contract", "Included", "5"} <= set(texts)
    assert "" not in texts


def test_the_length_of_a_page_is_that_of_its_lists():
    facts = PrintedTable("", (), (("Included", "5"),))
    assert printed(people(7), facts, PrintedText("x")).length == 8
