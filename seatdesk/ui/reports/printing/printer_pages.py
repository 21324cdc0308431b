"""Sheets on a printer, or in its preview: as large as its paper allows."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from seatdesk.ui.reports.printing.sheet import DOTS, Paper, Sheets
from seatdesk.ui.reports.printing.sheet_painter import paint_sheet
from seatdesk.ui.reports.printing.typeface import report_typeface


def paint_on_printer(printer: QPrinter, sheets: Sheets) -> None:
    """Print every sheet."""
    painter = QPainter(printer)
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = min(room.width() / sheets.paper.width, room.height() / sheets.paper.height)
    for number, sheet in enumerate(sheets.pages):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint_sheet(painter, sheet, report_typeface())
        painter.restore()
    painter.end()


def paper_of(printer: QPrinter) -> Paper:
    """The paper that a printer is set to, as it lies."""
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Inch).size()
    return Paper(round(size.width() * DOTS), round(size.height() * DOTS))


def use_whole_page(printer: QPrinter) -> None:
    """Have the sheets, which have margins of their own, reach to the edges of the paper."""
    printer.setFullPage(True)
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setMargins(QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(layout)
