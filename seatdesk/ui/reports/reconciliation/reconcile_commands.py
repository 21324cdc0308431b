"""The tab Reconcile is filled from the worker; an invoice is accepted there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
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
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.imports.list_changes import ListChanges
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.planning.reconciliation import (
        ReconciledInvoice,
        ReconciliationController,
    )
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

    import_requested = Signal(list)
    """A list that was given in place of an invoice is to be imported."""

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
        tab.setProperty(HELP_TOPIC, "reconcile")
        page.add_tab(ReportTab.RECONCILE, tab)
        tab.file_requested.connect(self.choose)
        tab.dropped.connect(self.compare_file)
        tab.paste_requested.connect(self.paste)
        tab.product_chosen.connect(self._use_product)
        tab.accept_requested.connect(self._accept)
        tab.copy_requested.connect(self._copy)
        tab.list.import_requested.connect(lambda path: self.import_requested.emit([str(path)]))

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
            self._compare(self._source, self._invoice)  # read already; the file may be gone

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
        self._compare_new(InvoiceSource(path=path))

    @Slot()
    def paste(self) -> None:
        """Compare the lines that were copied."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._refuse(self.tr("There is nothing to paste. Copy the lines of the invoice first."))
            return
        self._compare_new(InvoiceSource(text=text))

    def _compare_new(self, source: InvoiceSource) -> None:
        """Compare another invoice: the product that was said is of the one before."""
        self._product = ""
        if self.tab is not None:
            self.tab.product.setCurrentIndex(0)
        self._compare(source)

    @Slot(str)
    def _use_product(self, product: str) -> None:
        self._product = product
        if self._source is not None:
            self._compare(self._source, self._invoice)

    def _compare(self, source: InvoiceSource, invoice: "VendorInvoice | None" = None) -> None:
        """Compare an invoice, read already or to be read from its source."""
        product = self._product

        def compare(workspace: "Workspace", progress: "Progress") -> "_Answer":
            try:
                if invoice is None:
                    return _read_and_compared(workspace.reconciliation, source, product, progress)
                return _compared(workspace.reconciliation, source, invoice, product)
            except Unreadable as error:
                return _Answer(trouble=error.sentence)

        self._requests.session.ask(compare, lambda answer: self._hear(answer, source, product))

    def _hear(self, answer: "_Answer", source: InvoiceSource, product: str) -> None:
        tab, told = self.tab, answer.told
        if tab is None:
            return
        if answer.of_list is not None:
            self._source, self._invoice = None, None
            tab.show_list(answer.of_list, source.path)
        elif isinstance(told, Done):
            self._source, self._invoice, self._shown_product = source, answer.invoice, product
            self._show(told.value)
        elif told is None:
            self._refuse(answer.trouble)
        elif source.on is None and (days := _days_asked(told)) is not None:
            self._ask_day(source, days)
        else:
            self._refuse(sentence(told), source, answer.invoice)

    def _refuse(
        self,
        text: str,
        source: InvoiceSource | None = None,
        invoice: "VendorInvoice | None" = None,
    ) -> None:
        """Say why; one that was read is kept, for it may be compared once its product is said."""
        self._source, self._invoice = (None, None) if invoice is None else (source, invoice)
        if self.tab is None:
            return
        self.tab.show_trouble(text, "" if invoice is None else invoice.number or invoice.file)
        page = self._reports.page
        if page is not None and self._reports.tab is ReportTab.RECONCILE:
            page.marks.show_states(())

    def _ask_day(self, source: InvoiceSource, days: Sequence[date]) -> None:
        """The file does not say of which day it is, or has the invoices of several days."""
        from seatdesk.ui.reports.reconciliation.invoice_day_dialog import InvoiceDayDialog  # noqa: PLC0415 - then

        snapshot = self._requests.session.snapshot
        if snapshot is None:
            return
        dialog = InvoiceDayDialog(snapshot.today, self._window, days)
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
        step = (
            Step(self.tr("accept the invoice {number}"), self.tr("Invoice {number} accepted"))
            if number
            else Step(self.tr("accept the invoice"), self.tr("Invoice accepted"))
        )

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


@dataclass(frozen=True, slots=True)
class _Answer:
    """An invoice with its comparison, a list that is none, or what is wrong with the file."""

    invoice: "VendorInvoice | None" = None
    told: "Done[ReconciledInvoice] | Refused | None" = None
    of_list: "ListChanges | None" = None
    trouble: str = ""


def _read_and_compared(
    controller: "ReconciliationController",
    source: InvoiceSource,
    product: str,
    progress: "Progress",
) -> _Answer:
    """The answer of the worker on what has to be read first. Raises Unreadable and Cancelled."""
    read = (
        controller.read_pasted(source.text, source.on)
        if source.path is None
        else controller.read_file(source.path, source.on)
    )
    if isinstance(read, Refused):
        return _of_refused(controller, source, read, progress)
    return _compared(controller, source, read.value, product)


def _compared(
    controller: "ReconciliationController",
    source: InvoiceSource,
    invoice: "VendorInvoice",
    product: str,
) -> _Answer:
    return _Answer(invoice, controller.compare(invoice, on=source.on, product=product))


def _of_refused(
    controller: "ReconciliationController",
    source: InvoiceSource,
    refused: Refused,
    progress: "Progress",
) -> _Answer:
    """A list is answered by what importing it would change. Raises Unreadable and Cancelled."""
    from seatdesk.controllers.planning.reconciliation import is_list  # noqa: PLC0415 - then

    if not is_list(refused.refusal):
        return _Answer(told=refused)
    if source.path is None:
        return _Answer(of_list=controller.changes_of_pasted(source.text, progress))
    return _Answer(of_list=controller.changes_of_list(source.path, progress))


def _days_asked(refused: Refused) -> Sequence[date] | None:
    """The days to choose from, none where any may be typed; None: no day is asked for."""
    refusal = refused.refusal
    if refusal.code is not Code.NO_INVOICE:
        return None
    match refusal.params.get("reason"):
        case "several":
            known = refusal.params.get("known")
            return known if isinstance(known, tuple) else None
        case "undated":
            return ()
        case _:
            return None
