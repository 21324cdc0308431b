"""The table of invoices to come: a row each, with its lines below and the reason of amounts."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.charges.invoice import Invoice, Line
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation
from seatdesk.ui.style.theme import tabular
from seatdesk.ui.text.number_format import day, money, no_price, number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import line_text
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_DATE, _WHAT, _SEATS, _PRICE, _SPAN, _NET, _TAX, _TOTAL = range(8)
_FIGURES = frozenset({_SEATS, _PRICE, _NET, _TAX, _TOTAL})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Because: TypeAlias = Callable[[], Derivation]


class InvoiceTable(QWidget):
    """A tree of invoices and lines; Enter, a double click or the button opens the arithmetic."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._because: dict[int, tuple[str, Because, str]] = {}
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Invoices to come"))
        self.tree.setTabKeyNavigation(False)
        give_air(self.tree)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setFont(tabular(self.font()))
        self.tree.setExpandsOnDoubleClick(False)
        self.why = QPushButton(self.tr("Why?"), self)
        self.expand = QPushButton(self.tr("Show all lines"), self)
        self.collapse = QPushButton(self.tr("Hide lines"), self)
        RowMenu(self.tree).offer(self.expand, self.collapse)
        self._lay_out()
        self.tree.activated.connect(self._open)
        self.tree.currentItemChanged.connect(self._allow)
        self.why.clicked.connect(self._open_current)
        self.expand.clicked.connect(self.tree.expandAll)
        self.collapse.clicked.connect(self.tree.collapseAll)
        self._allow()

    def show_invoices(self, invoices: Sequence[Invoice]) -> None:
        """Write all invoices, closed."""
        self.tree.clear()
        self._because.clear()
        self.tree.addTopLevelItems([self._invoice(invoice) for invoice in invoices])
        self._allow()

    def _invoice(self, invoice: Invoice) -> QTreeWidgetItem:
        currency = invoice.currency
        item = self._item(
            {
                _DATE: day(invoice.date),
                _WHAT: invoice.product,
                _NET: money(invoice.net, currency) if invoice.priced else no_price(),
                _TAX: money(invoice.tax, currency) if invoice.priced else "",
                _TOTAL: money(invoice.total, currency) if invoice.priced else no_price(),
            }
        )
        title = self.tr("Invoice of {day}").format(day=day(invoice.date))
        self._remember(item, title, lambda: invoice_total(invoice), currency)
        for line in invoice.lines:
            item.addChild(self._line(line))
        return item

    def _line(self, line: Line) -> QTreeWidgetItem:
        currency = line.currency
        empty = line.start >= line.end
        span = "" if empty else f"{day(line.start)} – {day(line.end)}"  # noqa: RUF001 - of dates
        item = self._item(
            {
                _WHAT: line_text(line),
                _SEATS: number(line.quantity) if line.quantity else "",
                _PRICE: money(line.unit_price, currency) if line.unit_price else "",
                _SPAN: span,
                _NET: money(line.amount, currency) if line.priced else no_price(),
            }
        )
        item.setToolTip(_PRICE, plain_tip(line.source))
        self._remember(item, line_text(line), lambda: line.derivation, currency)
        return item

    def _item(self, texts: dict[int, str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([texts.get(column, "") for column in range(_TOTAL + 1)])
        for column in _FIGURES:
            item.setTextAlignment(column, _RIGHT)
        return item

    def _remember(self, item: QTreeWidgetItem, title: str, why: Because, currency: str) -> None:
        number_of = len(self._because)
        item.setData(_DATE, Qt.ItemDataRole.UserRole, number_of)
        self._because[number_of] = (title, why, currency)

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self._open_current()

    @Slot()
    def _open_current(self) -> None:
        item = self.tree.currentItem()
        if item is None:
            return
        title, why, currency = self._because[item.data(_DATE, Qt.ItemDataRole.UserRole)]
        WhyDialog(title, why(), currency, self.window()).open()

    @Slot()
    def _allow(self) -> None:
        chosen = self.tree.currentItem() is not None
        self.why.setEnabled(chosen)
        self.why.setToolTip(
            self.tr("How the amount of the selected row came about")
            if chosen
            else self.tr("Select an invoice or one of its lines first.")
        )

    def _lay_out(self) -> None:
        self.tree.setHeaderLabels(
            [
                self.tr("Date"),
                self.tr("What"),
                self.tr("Seats"),
                self.tr("Per month"),
                self.tr("Service"),
                self.tr("Net"),
                self.tr("Tax"),
                self.tr("Total"),
            ]
        )
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for column in _FIGURES:
            self.tree.headerItem().setTextAlignment(column, _RIGHT)
        self.tree.setMinimumHeight(self.fontMetrics().height() * 16)
        row = QHBoxLayout()
        for button in (self.why, self.expand, self.collapse):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)


def invoice_total(invoice: Invoice) -> Derivation:
    """The total of an invoice: its lines, and the tax on them."""
    if not invoice.tax_minor:
        return invoice.net_derivation
    return EXPLAINED.add(invoice.net_derivation, invoice.tax_derivation, "invoice_total")
