"""Lays a page of the window out on sheets: title, filter, then its texts, lists and pictures."""

from typing import Final

from seatdesk.exchange.report.report import ReportTable
from seatdesk.exchange.writing.document import CellKind, DocumentColumn
from seatdesk.ui.reports.printing.page_frame import PageFrame, put_title
from seatdesk.ui.reports.printing.paper_flow import PaperFlow
from seatdesk.ui.reports.printing.printed_page import (
    PrintedPage,
    PrintedPicture,
    PrintedTable,
    PrintedText,
)
from seatdesk.ui.reports.printing.sheet import (
    Ink,
    Paper,
    PictureMark,
    Sheets,
    TypeStyle,
    millimetres,
)
from seatdesk.ui.reports.printing.table_layout import fits, put_table
from seatdesk.ui.reports.printing.typeface import Typeface, report_typeface, typographic

_PIXEL: Final = millimetres(25.4 / 96)
"""A pixel of the screen on paper."""
_SHORT: Final = 20
"""Letters of a line that is not broken."""


def paper_for(page: PrintedPage, paper: Paper) -> Paper:
    """The paper as it is, or turned where a list is too wide for it."""
    typeface = report_typeface()
    tables = (part for part in page.parts if isinstance(part, PrintedTable))
    wide = any(not _fits(table, typeface, paper.room) for table in tables)
    return paper.turned if wide else paper


def lay_out_list(page: PrintedPage, paper: Paper) -> Sheets:
    """The sheets of a page of the window."""
    typeface = report_typeface()
    flow = PaperFlow(paper, typeface)
    put_title(flow, page.title, page.facts)
    if page.filter:
        flow.put_text(page.filter, TypeStyle.SMALL, Ink.QUIET)
        flow.skip(millimetres(1))
    for part in page.parts:
        match part:
            case PrintedText():
                _put_text(flow, part)
            case PrintedTable():
                flow.skip(millimetres(2))
                put_table(flow, _report_table(part), page.title)
                flow.skip(millimetres(2))
            case PrintedPicture():
                _put_picture(flow, part)
    frame = PageFrame(page.title, page.foot, page.page_of)
    pages = flow.close(lambda number, count: frame.marks(paper, typeface, number, count))
    return Sheets(paper, pages, tuple(flow.outline), page.title, "", page.language)


def _put_text(flow: PaperFlow, part: PrintedText) -> None:
    if part.heading:
        flow.skip(millimetres(3))
        flow.keep(millimetres(14))
    flow.put_text(part.text, TypeStyle.SUBHEADING if part.heading else TypeStyle.BODY)
    flow.skip(millimetres(1))


def _put_picture(flow: PaperFlow, part: PrintedPicture) -> None:
    """Put a chart as large as on the screen, smaller where there is no room for that."""
    width, height = part.width * _PIXEL, part.height * _PIXEL
    scale = min(1.0, flow.room / width, flow.paper.depth * 0.8 / height)
    mark = PictureMark(0, 0, width * scale, height * scale, part.picture, part.width)
    flow.skip(millimetres(2))
    flow.put(height * scale, (mark,))
    flow.skip(millimetres(2))


def _fits(table: PrintedTable, typeface: Typeface, room: float) -> bool:
    made = _report_table(table)
    texts = [[str(cell) for cell in row] for row in made.rows]
    return not table.rows or fits(made.columns, texts, typeface, room)


def _report_table(table: PrintedTable) -> ReportTable:
    """The list as a table of texts, with those of numbers on the right and unbroken."""
    count = max((len(row) for row in table.rows), default=len(table.heads))
    heads = table.heads or ("",) * count
    columns = tuple(
        DocumentColumn(
            str(place), head, CellKind.WHOLE if place in table.numbers else CellKind.TEXT, 10
        )
        for place, head in enumerate(heads)
    )
    rows = tuple(tuple(_unbroken(typographic(text)) for text in row) for row in table.rows)
    return ReportTable("", table.title, columns, rows, totals=table.strong)


def _unbroken(text: str) -> str:
    """A text whose short lines stay whole: days, names of products, numbers with their unit."""
    return "\n".join(
        line.replace(" ", "\N{NO-BREAK SPACE}") if len(line) <= _SHORT else line
        for line in text.split("\n")
    )
