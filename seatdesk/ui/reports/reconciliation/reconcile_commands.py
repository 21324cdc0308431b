"""The tab Reconcile is filled from the worker; an invoice is accepted there."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.domain.refusals import Code
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.reports.reconciliation.reconcile_tab import ReconcileTab
from seatdesk.ui.reports.report_commands import ReportCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.planning.reconciliation import ReconciledInvoice
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.reconciliation.vendor_invoice import VendorInvoice


@dataclass(frozen=True, slots=True)
class InvoiceSource:
    """An invoice that is compared: a file, or pasted cells; with the day, if one was asked for."""

    path: Path | None = None
    text: str = ""
    on: date | None = None


class ReconcileCommands(QObject):
    """Adds the tab to the Reports page and does what it asks for."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, reports: ReportCommands
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._reports = context.window, requests, reports
        self.tab: ReconcileTab | None = None
        self._source: InvoiceSource | None = None
        self._invoice: VendorInvoice | None = None
        self._product, self._shown_product = "", ""
        requests.session.ready.connect(self._forget)
        reports.page_made.connect(self._add_tab)
        reports.looked_at.connect(self._look)

    @Slot()
    def _add_tab(self) -> None:
        page = self._reports.page
        if page is None:
            return
        self.tab = tab = ReconcileTab(page)
        page.add_tab(ReportTab.RECONCILE, tab)
        tab.file_requested.connect(self.choose)
        tab.dropped.connect(self.compare_file)
        tab.paste_requested.connect(self.paste)
        tab.product_chosen.connect(self._use_product)
        tab.accept_requested.connect(self._accept)
        tab.copy_requested.connect(self._copy)

    @Slot()
    def _forget(self) -> None:
        """Another workspace is open: the invoice was compared with the one before."""
        self._source, self._invoice, self._product = None, None, ""
        if self.tab is not None:
            self.tab.show_told(None, "")

    @Slot(int)
    def _look(self, tab: int) -> None:
        """Compare again: the account may have changed."""
        if tab != ReportTab.RECONCILE or self.tab is None:
            return
        snapshot = self._requests.session.snapshot
        if snapshot is not None:
            products = [s.product for s in snapshot.account.subscriptions]
            self.tab.offer_products(products)
        page, told = self._reports.page, self.tab.told
        if page is not None:
            page.marks.show_states(() if told is None else told.freshness)
        if self._source is not None:
            self._compare(self._source)

    # -- comparing -----------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Choose a file."""
        dialog = FileDialog(self._window, self.tr("Choose an invoice"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Invoices (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda path: self.compare_file(Path(path)))
        dialog.open()

    @Slot(object)
    def compare_file(self, path: Path) -> None:
        """Compare the invoice of a file."""
        self._compare(InvoiceSource(path=path))

    @Slot()
    def paste(self) -> None:
        """Compare the lines that were copied."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            if self.tab is not None:
                self.tab.show_trouble(
                    self.tr("There is nothing to paste. Copy the lines of the invoice first.")
                )
            return
        self._compare(InvoiceSource(text=text))

    @Slot(str)
    def _use_product(self, product: str) -> None:
        self._product = product
        if self._source is not None:
            self._compare(self._source)

    def _compare(self, source: InvoiceSource) -> None:
        product = self._product

        def compare(
            workspace: "Workspace",
        ) -> "tuple[VendorInvoice | None, Outcome[ReconciledInvoice] | Unreadable]":
            try:
                read = _read(workspace, source)
            except Unreadable as error:
                return None, error
            if not isinstance(read, Done):
                return None, read
            told = workspace.reconciliation.compare(read.value, on=source.on, product=product)
            return read.value, told

        def show(
            found: "tuple[VendorInvoice | None, Outcome[ReconciledInvoice] | Unreadable]",
        ) -> None:
            invoice, told = found
            if isinstance(told, Done):
                self._source, self._invoice, self._shown_product = source, invoice, product
                self._show(told.value)
            elif isinstance(told, Refused) and _is_undated(told) and source.on is None:
                self._ask_day(source)
            elif self.tab is not None:
                self.tab.show_trouble(
                    told.sentence if isinstance(told, Unreadable) else sentence(told)
                )

        self._requests.session.ask(lambda workspace, _: compare(workspace), show)

    def _ask_day(self, source: InvoiceSource) -> None:
        """The file does not say of which day it is."""
        from seatdesk.ui.reports.reconciliation.invoice_day_dialog import InvoiceDayDialog  # noqa: PLC0415 - then

        snapshot = self._requests.session.snapshot
        if snapshot is None:
            return
        dialog = InvoiceDayDialog(snapshot.today, self._window)
        dialog.day_chosen.connect(
            lambda on: self._compare(InvoiceSource(source.path, source.text, on))
        )
        dialog.open()

    def _show(self, told: "ReconciledInvoice") -> None:
        if self.tab is None:
            return
        self.tab.show_told(told, self._requests.sealed())
        page = self._reports.page
        if page is not None and self._reports.tab is ReportTab.RECONCILE:
            page.marks.show_states(told.freshness)

    # -- what is done with it ------------------------------------------------------------------

    @Slot()
    def _accept(self) -> None:
        invoice, source, product = self._invoice, self._source, self._shown_product
        if invoice is None or source is None:
            return
        number = invoice.number or invoice.file
        step = Step(self.tr("accept the invoice {number}"), self.tr("Invoice {number} accepted"))

        def accept(workspace: "Workspace") -> "Outcome[ReconciledInvoice]":
            return workspace.reconciliation.accept(invoice, on=source.on, product=product)

        self._requests.run(
            step.about(number=number), accept, done=lambda done: self._show(done.value)
        )

    @Slot(str)
    def _copy(self, letter: str) -> None:
        QGuiApplication.clipboard().setText(letter)
        text = self.tr("The message is on the clipboard. SeatDesk sends nothing.")
        self._window.messages.show_text(text, Severity.DONE)


def _read(workspace: "Workspace", source: InvoiceSource) -> "Outcome[VendorInvoice]":
    if source.path is None:
        return workspace.reconciliation.read_pasted(source.text, source.on)
    return workspace.reconciliation.read_file(source.path, source.on)


def _is_undated(refused: Refused) -> bool:
    refusal = refused.refusal
    return refusal.code is Code.NO_INVOICE and refusal.params.get("reason") == "undated"
