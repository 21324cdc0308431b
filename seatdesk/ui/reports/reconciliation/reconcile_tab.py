"""The tab Reconcile: a file is dropped or lines are pasted, matched with ours, and accepted."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.reports.reconciliation.invoice_lines_model import (
    OUR_AMOUNT,
    OURS,
    REASON,
    THEIRS,
    InvoiceLinesTable,
)
from seatdesk.ui.reports.reconciliation.list_answer import ListAnswer
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, money, signed_money
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.reconciliation_words import (
    left_out_words,
    letter_words,
    untied_words,
)
from seatdesk.ui.text.terms import Term
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.imports.list_changes import ListChanges
    from seatdesk.controllers.planning.reconciliation import ReconciledInvoice


WIDEST = 34
"""Letters of a line's name that are shown at most."""
SHARE = 0.28
"""The part of the room beside the amounts that a line's name has at most: reasons are longer."""


_FEW_LETTERS = 14
"""Letters of a product that there is always room for."""


class ReconcileTab(QWidget):
    """Asks for everything by signal."""

    file_requested = Signal()
    """A file is to be chosen."""
    dropped = Signal(object)
    """A path was dropped."""
    paste_requested = Signal()
    product_chosen = Signal(str)
    accept_requested = Signal()
    copy_requested = Signal(str)
    """The message to the vendor."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.told: ReconciledInvoice | None = None
        self.choose = QPushButton(self.tr("Choose invoice…"), self)
        self.paste = QPushButton(self.tr("Paste lines"), self)
        self.list_choose = QPushButton(self.tr("Choose invoice…"), self)
        self.first_choose = QPushButton(self.tr("Choose invoice…"), self)
        self.first_paste = QPushButton(self.tr("Paste lines"), self)
        self.product = QComboBox(self)
        self.product.setAccessibleName(self.tr("Product of the invoice"))
        self.head = PlainLabel("", self)
        self.state = MutedLabel("", self)
        self.notice = Notice(Severity.REFUSAL, "", self)
        self.untied = Notice(Severity.WARNING, "", self)
        """Totals of the file that its lines do not come to."""
        self.list = ListAnswer(self)
        self.model = InvoiceLinesTable(self)
        self.view = PlainTable(self)
        self.view.setAccessibleName(self.tr("Invoice lines"))
        self.view.setModel(self.model)
        self.amounts = AmountCells(
            self.view, self.model.reason, self.view.text_area, beside=OUR_AMOUNT
        )
        self.view.row_menu.offer_later(self.amounts.entries)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.view.setWordWrap(True)  # a reason is a sentence
        self._rows_later = QTimer(self, singleShot=True, interval=0)
        self._rows_later.timeout.connect(self.view.resizeRowsToContents)
        header.sectionResized.connect(self._rows_later.start)
        self._columns_later = QTimer(self, singleShot=True, interval=0)
        self._columns_later.timeout.connect(self._fit_columns)
        self.totals = PlainLabel("", self)
        explain_term(self.totals, Term.EXPLAINED)
        self.left_out = MutedLabel("", self)
        self.left_out.setWordWrap(True)
        self.accept_button = QPushButton(self.tr("Accept"), self)
        self.copy = QPushButton(self.tr("Copy message"), self)
        self._lay_out()
        self._connect()
        self.show_told(None, "")

    def offer_products(self, products: Sequence[str]) -> None:
        """Offer products for lines that name none."""
        wanted = self.product.currentData() or ""
        self.product.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.product.clear()
        self.product.addItem(self.tr("Product: as the lines say"), "")
        for product in products:
            self.product.addItem(product, product)
        self.product.setCurrentIndex(max(0, self.product.findData(wanted)))
        self.product.blockSignals(False)  # noqa: FBT003

    def show_told(self, told: "ReconciledInvoice | None", sealed: str) -> None:
        """Show another comparison; `sealed`: the reason why nothing can be recorded."""
        self.told = told
        found = None if told is None else told.found
        self.model.show_found(found)
        self._stack.setCurrentIndex(0 if found is None else 1)
        self.notice.hide()
        if told is None or found is None:
            return
        number = found.vendor.number or found.vendor.file
        title = self.tr("Invoice {number} of {day}") if number else self.tr("Invoice of {day}")
        self.head.setText(title.format(number=number, day=day(found.day)))
        accepted = told.accepted
        self.state.setText(
            ""
            if accepted is None
            else self.tr("Accepted on {day}").format(day=day(accepted.recorded))
        )
        self.totals.setText(self._totals())
        self.left_out.setText(left_out_words(found))
        self.left_out.setVisible(bool(self.left_out.text()))
        self.untied.show_message("\n".join(untied_words(found)))
        self.accept_button.setEnabled(not sealed)
        self.accept_button.setToolTip(plain_tip(sealed))
        self.copy.setEnabled(bool(letter_words(found)))
        self._columns_later.start()
        self._rows_later.start()

    def show_list(self, found: "ListChanges", path: Path | None) -> None:
        """Show what a list would change that was given in place of an invoice."""
        self.told = None
        self.model.show_found(None)
        self.list.show_changes(found, path)
        self.notice.hide()
        self._stack.setCurrentWidget(self.list)

    def show_trouble(self, text: str, read: str = "") -> None:
        """Say why an invoice was refused; the one before it is gone, so it cannot be accepted.

        `read`: the name of one that was read and not compared, whose product can be said.
        """
        self.show_told(None, "")
        if read:
            self.head.setText(read)
            for label in (self.state, self.totals, self.left_out):
                label.setText("")
            self.untied.hide()
            self.copy.setEnabled(False)
            self.accept_button.setEnabled(False)
            tip = self.tr("This invoice was not compared, so it cannot be accepted.")
            self.accept_button.setToolTip(plain_tip(tip))
            self._stack.setCurrentIndex(1)
        self.notice.show_message(text, Severity.REFUSAL)

    def _totals(self) -> str:
        told = self.told
        if told is None:
            return ""
        found = told.found
        theirs, ours = found.theirs_total.gross, found.our_total.gross
        difference, currency = found.amount(found.difference), found.currency
        text = self.tr("Vendor {theirs} · ours {ours} · difference {difference}").format(
            theirs=money(found.amount(theirs), currency),
            ours=money(found.amount(ours), currency),
            difference=(signed_money if difference else money)(difference, currency),
        )
        open_still = found.difference - found.explained
        if open_still:
            amount = signed_money(found.amount(open_still), currency)
            text += " · " + self.tr("not explained {amount}").format(amount=amount)
        return text

    # -- the room that there is ------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns_later.start()

    @Slot()
    def _fit_columns(self) -> None:
        """Give amounts what they need, names a share, and the reason all the rest."""
        self.view.resizeColumnsToContents()
        amounts = sum(map(self.view.columnWidth, self.model.numbers))
        room = round((self.view.viewport().width() - amounts) * SHARE)
        most = min(self.view.fontMetrics().averageCharWidth() * WIDEST, room)
        for column in (THEIRS, OURS):
            self.view.setColumnWidth(column, min(self.view.columnWidth(column), most))
        self._rows_later.start()

    # -- dropping ------------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(Path(files[0]))

    # ------------------------------------------------------------------------------------------

    @Slot()
    def _copy(self) -> None:
        if self.told is not None:
            self.copy_requested.emit(letter_words(self.told.found))

    @Slot()
    def _choose_product(self) -> None:
        self.product_chosen.emit(self.product.currentData() or "")

    def _connect(self) -> None:
        for button in (self.choose, self.first_choose, self.list_choose):
            button.clicked.connect(self.file_requested)
        for button in (self.paste, self.first_paste):
            button.clicked.connect(self.paste_requested)
        self.product.activated.connect(self._choose_product)
        self.accept_button.clicked.connect(self.accept_requested)
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        gap = 4 * theme.step(self)
        self.head.setFont(theme.scaled(self.font(), 1.2, bold=True))
        top = QHBoxLayout()
        self.head.setWordWrap(True)
        self.totals.setWordWrap(True)
        self.product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.product.setMinimumContentsLength(_FEW_LETTERS)
        top.addWidget(self.head, 1)
        top.addWidget(self.state)
        asks = QHBoxLayout()
        asks.addWidget(self.product)
        asks.addStretch()
        asks.addWidget(self.choose)
        asks.addWidget(self.paste)
        bottom = QHBoxLayout()
        bottom.addWidget(self.totals, 1)
        bottom.addWidget(self.copy)
        bottom.addWidget(self.accept_button)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, gap, 0, 0)
        column.setSpacing(gap)
        column.addLayout(top)
        column.addLayout(asks)
        column.addWidget(self.untied)
        column.addWidget(self.view, 1)
        column.addWidget(self.left_out)
        column.addLayout(bottom)
        empty = EmptyState(
            self.tr("Compare an invoice of the vendor with yours"),
            self.tr(
                "Drop the invoice here as a CSV file or workbook, or copy its lines and paste "
                "them. Every line is matched with what your contracts say, and every difference is "
                "explained to the cent."
            ),
            self,
        )
        empty.offer((self.first_choose, self.first_paste))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(filled)
        self.list.buttons.insertWidget(0, self.list_choose)
        self._stack.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
