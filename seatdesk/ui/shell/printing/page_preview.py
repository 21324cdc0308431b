"""The preview of a page of the window: laid out anew whenever the paper is another."""

from typing import Final

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from seatdesk.exchange.report.paper_size import PaperSize, usual_paper
from seatdesk.ui.reports.printing.list_layout import lay_out_list, paper_for
from seatdesk.ui.reports.printing.printed_page import PrintedPage
from seatdesk.ui.reports.printing.printer_pages import paint_on_printer, paper_of, use_whole_page
from seatdesk.ui.reports.printing.sheet import Paper, Sheets
from seatdesk.ui.widgets.dialogs.print_dialog import show_preview

_ROUNDED: Final = 12
"""Dots by which a printer may round a sheet: a hundredth of an inch."""


class PagePreview:
    """A page on the usual paper of a country, lying where a list is too wide for it."""

    def __init__(self, page: PrintedPage, country: str) -> None:
        self._page, self._size = page, usual_paper(country)
        self._sheets: Sheets | None = None

    def lay_out(self) -> Sheets:
        """The sheets on that paper; any thread may make them."""
        if self._sheets is None:
            paper = paper_for(self._page, Paper.of(self._size))
            self._sheets = lay_out_list(self._page, paper)
        return self._sheets

    def show(self, title: str, parent: QWidget) -> QPrintPreviewDialog:
        """Open the preview over a window."""
        return show_preview(title, self._page.title, self._set_up, self._print_on, parent)

    def _set_up(self, printer: QPrinter) -> None:
        paper, side = self.lay_out().paper, QPageLayout.Orientation
        name = QPageSize.PageSizeId
        printer.setPageSize(QPageSize(name.A4 if self._size is PaperSize.A4 else name.Letter))
        lies = paper.width > paper.height
        printer.setPageOrientation(side.Landscape if lies else side.Portrait)
        use_whole_page(printer)

    def _print_on(self, printer: QPrinter) -> None:
        paper = paper_of(printer)
        if not _alike(paper, self.lay_out().paper):
            self._sheets = lay_out_list(self._page, paper)
        paint_on_printer(printer, self.lay_out())


def _alike(one: Paper, other: Paper) -> bool:
    """True for sizes that differ by less than a printer rounds them."""
    return max(abs(one.width - other.width), abs(one.height - other.height)) < _ROUNDED
