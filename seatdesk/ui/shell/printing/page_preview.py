"""The preview of a page of the window: laid out anew whenever the paper is another."""

from functools import lru_cache

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from seatdesk.exchange.report.paper_size import PaperSize, usual_paper
from seatdesk.ui.reports.printing.list_layout import lay_out_list, paper_for
from seatdesk.ui.reports.printing.printed_page import PrintedPage
from seatdesk.ui.reports.printing.printer_pages import paint_on_printer, paper_of, use_whole_page
from seatdesk.ui.reports.printing.sheet import Paper, Sheets
from seatdesk.ui.widgets.dialogs.print_dialog import show_preview


def preview_page(
    page: PrintedPage, country: str, title: str, parent: QWidget
) -> QPrintPreviewDialog:
    """Show a page on the usual paper of a country, lying where a list is too wide for it."""
    size = usual_paper(country)
    upright = Paper.of(size)
    lying = paper_for(page, upright) != upright

    @lru_cache(maxsize=2)
    def sheets(paper: Paper) -> Sheets:
        return lay_out_list(page, paper)

    def set_up(printer: QPrinter) -> None:
        name = QPageSize.PageSizeId.A4 if size is PaperSize.A4 else QPageSize.PageSizeId.Letter
        printer.setPageSize(QPageSize(name))
        side = QPageLayout.Orientation
        printer.setPageOrientation(side.Landscape if lying else side.Portrait)
        use_whole_page(printer)

    def print_on(printer: QPrinter) -> None:
        paint_on_printer(printer, sheets(paper_of(printer)))

    return show_preview(title, page.title, set_up, print_on, parent)
