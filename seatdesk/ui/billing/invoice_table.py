"""The table of invoices to come: by month, with lines, sums, and how each amount came about."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
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
from seatdesk.domain.charges.invoice_sums import InvoiceSum, grand_sums, invoice_total, month_sums
from seatdesk.override import override
from seatdesk.ui.style.theme import scaled, tabular
from seatdesk.ui.text.number_format import day, money, month, no_price, number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import line_text
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason, Because
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_WHAT, _DETAIL, _NET, _TAX, _TOTAL = range(5)
_FIGURES = (_NET, _TAX, _TOTAL)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBER, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class InvoiceTable(QWidget):
    """A tree of months, invoices and lines; their amounts are links to the arithmetic."""

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
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit)
        self._lay_out()
        self.expand.clicked.connect(self.tree.expandAll)
        self.collapse.clicked.connect(self._hide_lines)
        for changed in (self.tree.itemExpanded, self.tree.itemCollapsed):
            changed.connect(self._fit_later.start)

    def show_invoices(self, invoices: Sequence[Invoice]) -> None:
        """Write all invoices by month, and below them their sums; what was open stays open."""
        seen = {item.data(_WHAT, _KEY): item.isExpanded() for item in self._items()}
        current = self.tree.currentItem()
        chosen = None if current is None else current.data(_WHAT, _KEY)
        place = self.tree.verticalScrollBar().value()
        self.tree.clear()
        self._because.clear()
        self._known = 0
        grand = grand_sums(invoices)
        several = len(grand) > 1

        def currency(of: InvoiceSum) -> str:
            return f", {of.currency}" if several else ""

        months = [self._month(one, currency(one)) for one in month_sums(invoices)]
        sums = [self._sum(self.tr("Total") + currency(one), one) for one in grand]
        self.tree.addTopLevelItems(months + sums)
        for item in self._items():
            key = item.data(_WHAT, _KEY)
            item.setExpanded(seen.get(key, item.parent() is None))
            if chosen is not None and key == chosen:
                self.tree.setCurrentItem(item)
        self.tree.verticalScrollBar().setValue(place)
        self._fit_later.start()

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """Months, sums and invoices."""
        for place in range(self.tree.topLevelItemCount()):
            if (item := self.tree.topLevelItem(place)) is not None:
                yield item
                yield from map(item.child, range(item.childCount()))

    # -- rows ----------------------------------------------------------------------------------

    def _month(self, of: InvoiceSum, currency: str) -> QTreeWidgetItem:
        item = self._sum(month(of.invoices[0].date) + currency, of)
        item.addChildren([self._invoice(invoice) for invoice in of.invoices])
        return item

    def _sum(self, name: str, of: InvoiceSum) -> QTreeWidgetItem:
        """A row in bold letters: a month or all of them."""
        detail = self.tr("%n invoice(s)", "", len(of.invoices))
        if of.unpriced:
            detail += " · " + self.tr("%n without a price", "", of.unpriced)
        item = self._row((of.month, of.currency), name, detail)
        font = scaled(self.tree.font(), 1.0, bold=True)
        for column in range(self.tree.columnCount()):
            item.setFont(column, font)
        self._write(item, name, of, lambda: of.total_derivation)
        return item

    def _invoice(self, invoice: Invoice) -> QTreeWidgetItem:
        name = f"{day(invoice.date)} · {invoice.product}"
        span = _service(invoice.lines)
        item = self._row((invoice.date, invoice.product), name, span)
        title = self.tr("Invoice of {day}").format(day=day(invoice.date))
        self._write(item, title, invoice, lambda: invoice_total(invoice))
        item.addChildren([self._line(line, span) for line in invoice.lines])
        return item

    def _line(self, line: Line, span: str) -> QTreeWidgetItem:
        """The row of a line; its days where they are not the invoice's."""
        name, currency = line_text(line), line.currency
        days = _span(line.start, line.end)
        details = (self._price(line), days if days != span else "")
        item = self._row(None, name, " · ".join(filter(None, details)))
        item.setToolTip(_DETAIL, plain_tip(line.source))
        item.setText(_NET, money(line.amount, currency) if line.priced else no_price())
        if line.priced:
            self._remember(item, name, {_NET: lambda: line.derivation}, currency)
        return item

    def _price(self, line: Line) -> str:
        """The seats of a line, and what each costs a month."""
        if not line.unit_price:
            return self.tr("%n seat(s)", "", line.quantity) if line.quantity else ""
        price = self.tr("{price} a month").format(price=money(line.unit_price, line.currency))
        seats = f"{number(line.quantity)} \N{MULTIPLICATION SIGN} " if line.quantity else ""
        return seats + price

    def _row(self, key: object, name: str, detail: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, detail])
        item.setData(_WHAT, _KEY, key)
        for column in _FIGURES:
            item.setTextAlignment(column, _RIGHT)
        return item

    def _write(
        self, item: QTreeWidgetItem, title: str, of: Invoice | InvoiceSum, total: Because
    ) -> None:
        """Write net, tax and total with what they come from, or that there is no price."""
        if not of.priced:
            item.setText(_NET, no_price())
            item.setText(_TOTAL, no_price())
            return
        for column, amount in zip(_FIGURES, (of.net, of.tax, of.total), strict=True):
            item.setText(column, money(amount, of.currency))
        reasons: dict[int, Because] = {_NET: lambda: of.net_derivation, _TOTAL: total}
        if of.tax:
            reasons[_TAX] = lambda: of.tax_derivation
        self._remember(item, title, reasons, of.currency)

    def _remember(
        self, item: QTreeWidgetItem, title: str, reasons: dict[int, Because], currency: str
    ) -> None:
        self._known += 1
        item.setData(_WHAT, _NUMBER, self._known)
        alone = len(reasons) == 1
        for column, because in reasons.items():
            whole = alone or column == _TOTAL
            said = title if whole else f"{title}, {self._heads()[column]}"
            self._because[self._known, column] = AmountReason(said, because, currency)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        row = index.siblingAtColumn(_WHAT).data(_NUMBER)
        return self._because.get((row, index.column()))

    # -- the room that there is ------------------------------------------------------------------

    @Slot()
    def _hide_lines(self) -> None:
        """Close the invoices; the months stay open."""
        for item in self._items():
            item.setExpanded(item.parent() is None)

    @Slot()
    def _fit(self) -> None:
        """Give every column what it needs, and what is left over to the details."""
        tree, header = self.tree, self.tree.header()
        needed = [
            max(tree.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(tree.columnCount())
        ]
        needed[_DETAIL] += max(0, tree.viewport().width() - sum(needed))
        for column, wide in enumerate(needed):
            header.resizeSection(column, wide)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit_later.start()
        return super().eventFilter(watched, event)

    def _heads(self) -> list[str]:
        return [
            self.tr("Invoice"),
            self.tr("Details"),
            self.tr("Net"),
            self.tr("Tax"),
            self.tr("Total"),
        ]

    def _lay_out(self) -> None:
        self.tree.setHeaderLabels(self._heads())
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.header().setStretchLastSection(False)
        for column in _FIGURES:
            self.tree.headerItem().setTextAlignment(column, _RIGHT)
        self.tree.viewport().installEventFilter(self)
        self.tree.setMinimumHeight(self.fontMetrics().height() * 16)
        row = QHBoxLayout()
        for button in (self.expand, self.collapse):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)


def _service(lines: Sequence[Line]) -> str:
    """The days that lines are for together."""
    spans = [(line.start, line.end) for line in lines if line.start < line.end]
    if not spans:
        return ""
    return _span(min(start for start, _ in spans), max(end for _, end in spans))


def _span(start: date, end: date) -> str:
    """First day and the day after the last; empty where there are none."""
    return f"{day(start)} \N{EN DASH} {day(end)}" if start < end else ""
