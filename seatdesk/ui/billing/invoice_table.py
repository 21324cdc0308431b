"""The table of invoices to come: a row each, with its lines below and the reason of amounts."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
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
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason, Because
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_DATE, _WHAT, _SEATS, _PRICE, _SPAN, _NET, _TAX, _TOTAL = range(8)
_FIGURES = frozenset({_SEATS, _PRICE, _NET, _TAX, _TOTAL})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class InvoiceTable(QWidget):
    """A tree of invoices and lines; their amounts are links to the arithmetic."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._because: dict[tuple[int, int], AmountReason] = {}
        self._known = 0
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Invoices to come"))
        self.tree.setTabKeyNavigation(False)
        give_air(self.tree)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setFont(tabular(self.font()))
        self.tree.setExpandsOnDoubleClick(False)
        self.expand = QPushButton(self.tr("Show all lines"), self)
        self.collapse = QPushButton(self.tr("Hide lines"), self)
        self.amounts = AmountCells(self.tree, self._reason, beside=_TOTAL)
        RowMenu(self.tree, lambda: (*self.amounts.entries(), None, self.expand, self.collapse))
        self._lay_out()
        self.expand.clicked.connect(self.tree.expandAll)
        self.collapse.clicked.connect(self.tree.collapseAll)

    def show_invoices(self, invoices: Sequence[Invoice]) -> None:
        """Write all invoices, closed."""
        self.tree.clear()
        self._because.clear()
        self._known = 0
        self.tree.addTopLevelItems([self._invoice(invoice) for invoice in invoices])

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
        if invoice.priced:
            net, tax = f"{title}, {self.tr('Net')}", f"{title}, {self.tr('Tax')}"
            reasons: dict[int, tuple[str, Because]] = {
                _NET: (net, lambda: invoice.net_derivation),
                _TOTAL: (title, lambda: invoice_total(invoice)),
            }
            if invoice.tax_minor:
                reasons[_TAX] = (tax, lambda: invoice.tax_derivation)
            self._remember(item, reasons, currency)
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
        if line.priced:
            self._remember(item, {_NET: (line_text(line), lambda: line.derivation)}, currency)
        return item

    def _item(self, texts: dict[int, str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([texts.get(column, "") for column in range(_TOTAL + 1)])
        for column in _FIGURES:
            item.setTextAlignment(column, _RIGHT)
        return item

    def _remember(
        self, item: QTreeWidgetItem, reasons: dict[int, tuple[str, Because]], currency: str
    ) -> None:
        self._known += 1
        item.setData(_DATE, Qt.ItemDataRole.UserRole, self._known)
        for column, (title, because) in reasons.items():
            self._because[self._known, column] = AmountReason(title, because, currency)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        row = index.siblingAtColumn(_DATE).data(Qt.ItemDataRole.UserRole)
        return self._because.get((row, index.column()))

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
        for button in (self.expand, self.collapse):
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
