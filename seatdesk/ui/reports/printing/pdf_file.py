"""A report as PDF: selectable text in the report's own typeface, and an outline to jump by.

Qt writes no outline and, before 6.9, no author: both are added to what it wrote.
"""

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, Fit, NameObject, TextStringObject
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from seatdesk.exchange.report.report import Report
from seatdesk.ui.reports.printing.report_layout import lay_out
from seatdesk.ui.reports.printing.sheet import DOTS, Sheets
from seatdesk.ui.reports.printing.sheet_painter import paint_sheet
from seatdesk.ui.reports.printing.typeface import report_typeface

CREATOR = "SeatDesk"


def write_pdf(report: Report, path: Path) -> int:
    """Write a report to a file; the number of its pages. Raises OSError."""
    sheets = lay_out(report)
    path.write_bytes(pdf_bytes(sheets))
    return len(sheets.pages)


def pdf_bytes(sheets: Sheets) -> bytes:
    """The pages as the bytes of a PDF."""
    return _furnished(_painted(sheets), sheets)


def _painted(sheets: Sheets) -> bytes:
    """The pages alone, as Qt writes them."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageLayout(page_layout(sheets))
    writer.setTitle(sheets.title)
    writer.setCreator(CREATOR)
    painter = QPainter(writer)
    for number, sheet in enumerate(sheets.pages):
        if number:
            writer.newPage()
        paint_sheet(painter, sheet, report_typeface())
    painter.end()
    return bytes(buffer.data().data())


def page_layout(sheets: Sheets) -> QPageLayout:
    """The page of a report for Qt: the sheet has its own margins."""
    size = QSizeF(sheets.paper.width / DOTS, sheets.paper.height / DOTS)
    page = QPageSize(size, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Portrait
    layout = QPageLayout(page, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _furnished(data: bytes, sheets: Sheets) -> bytes:
    """The same pages with an outline, the author and the language, shown under its title."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    tall = float(writer.pages[0].mediabox.height)
    for entry in sheets.outline:
        down = tall - entry.top * 72 / DOTS
        place = Fit.xyz(left=0, top=down + 6)
        writer.add_outline_item(title=entry.title, page_number=entry.page, fit=place)
    writer.add_metadata({"/Title": sheets.title, "/Author": sheets.author, "/Creator": CREATOR})
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(sheets.language)
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})  # noqa: FBT003
    root[NameObject("/ViewerPreferences")] = shown
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
