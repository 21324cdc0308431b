"""The table of totals per fiscal year and subscription, in cash and as cost of the year."""

from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.account.account import Account
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.charges.totals import ProductTotal, TotalsBy, TotalsView, totals
from seatdesk.ui.text.number_format import money, no_price
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.plain_table import make_plain, text_area
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_YEAR, _PRODUCT, _AMOUNT = range(3)


class YearTable(QWidget):
    """A row per fiscal year and subscription; each explains itself line by line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(self.tr("Totals by fiscal year"))
        make_plain(self.table)
        self._totals: tuple[ProductTotal, ...] = ()
        area = partial(text_area, self.table)
        self.amounts = AmountCells(self.table, self._reason, area, beside=_AMOUNT)
        RowMenu(self.table, self.amounts.entries)
        self.note = MutedLabel(parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)

    def show_totals(
        self, account: Account, invoices: tuple[Invoice, ...], view: TotalsView
    ) -> None:
        """Write the totals of these invoices, without tax."""
        found = totals(account, invoices, view, TotalsBy.FISCAL_YEAR)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Fiscal year"), self.tr("Subscription"), self.tr("Net")]
        )
        self._totals = tuple(found)
        self.table.setRowCount(0)
        self.table.setRowCount(len(found))
        known = {invoice.product for invoice in invoices if invoice.priced}
        for row, total in enumerate(found):
            self._show(row, total, priced=bool(total.amount) or total.product in known)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_PRODUCT, QHeaderView.ResizeMode.Stretch)
        self.note.setText(
            self.tr(
                "Cash: what is invoiced in the year. The first year counts from today, the last "
                "one to the end of the months shown."
            )
            if view is TotalsView.CASH
            else self.tr(
                "Accrual: every line is spread by day over its service, so a year bears what it "
                "uses. Invoices before today are not included."
            )
        )

    def _show(self, row: int, total: ProductTotal, *, priced: bool) -> None:
        text = money(total.amount, total.currency) if priced else no_price()
        amount = QTableWidgetItem(text)
        amount.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, _YEAR, QTableWidgetItem(_year(total.start)))
        self.table.setItem(row, _PRODUCT, QTableWidgetItem(total.product))
        self.table.setItem(row, _AMOUNT, amount)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        total = self._totals[index.row()]
        if index.column() != _AMOUNT or not total.parts:
            return None
        title = f"{total.product}, {_year(total.start)}"
        return AmountReason(title, lambda: total.derivation, total.currency)


def _year(start: date) -> str:
    """The name of a fiscal year; one that is no calendar year is named by both."""
    return str(start.year) if start.month == 1 else f"{start.year}/{start.year + 1}"
