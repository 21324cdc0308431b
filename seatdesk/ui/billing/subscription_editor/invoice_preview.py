"""A preview of the invoices a subscription leads to, beside those it leads to now."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.charges.invoice import Invoice
from seatdesk.ui.style.theme import scaled, tabular
from seatdesk.ui.text.number_format import day, money, no_price, signed_money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.row_menu import RowMenu

NONE = "\N{EN DASH}"
_SHOWN = 13


class NextInvoices(Card):
    """A table of date, total before and total after, with the sum of the year."""

    def __init__(self, *, compares: bool, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setTitle(self.tr("Next invoices"))
        self._compares = compares
        self.invoices = QTreeWidget(self)
        self.invoices.setAccessibleName(self.tr("Next invoices"))
        self.invoices.setRootIsDecorated(False)
        self.invoices.setTabKeyNavigation(False)
        give_air(self.invoices)
        RowMenu(self.invoices)
        self.invoices.setAlternatingRowColors(True)
        self.invoices.setFont(tabular(self.font()))
        headers = [self.tr("Date")]
        headers += [self.tr("Now")] if compares else []
        self.invoices.setHeaderLabels(
            [*headers, self.tr("After") if compares else self.tr("Total")]
        )
        for column in range(1, self.invoices.columnCount()):
            self.invoices.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        # One that stretches stays wider than its amounts, whose ends would be out of sight.
        self.invoices.header().setStretchLastSection(False)
        self.invoices.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.total = PlainLabel(parent=self)
        self.total.setFont(scaled(tabular(self.font()), 1.15, bold=True))
        self.note = MutedLabel(parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.invoices, 1)
        layout.addWidget(self.total)
        layout.addWidget(self.note)

    def show_nothing(self, why: str) -> None:
        """Show the reason why there is no preview yet."""
        self.invoices.clear()
        self.total.setText("")
        self.note.setText(why)

    def show_invoices(self, before: Sequence[Invoice], after: Sequence[Invoice]) -> None:
        """Show the next twelve months, tax included."""
        self.invoices.clear()
        currency = (after or before)[0].currency if (after or before) else ""
        old, new = _by_day(before), _by_day(after)
        for on in sorted(old.keys() | new.keys())[:_SHOWN]:
            cells = [day(on)]
            if self._compares:
                cells.append(_amount_text(old.get(on), currency, priced=_priced(before)))
            cells.append(_amount_text(new.get(on), currency, priced=_priced(after)))
            self._add(cells)
        if (after or before) and not _priced(after):
            self.total.setText(no_price())
            self.note.setText(self.tr("Enter its prices, and the invoices show what it costs."))
            return
        self._sum_up(sum(old.values(), Decimal(0)), sum(new.values(), Decimal(0)), currency)

    def _add(self, cells: list[str]) -> None:
        item = QTreeWidgetItem(cells)
        for column in range(1, len(cells)):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self.invoices.addTopLevelItem(item)

    def _sum_up(self, before: Decimal, after: Decimal, currency: str) -> None:
        if not currency:
            self.show_nothing(self.tr("No invoice falls into the next 12 months."))
            return
        text = self.tr("12 months: {total}").format(total=money(after, currency))
        if self._compares and after != before:
            text += f" ({signed_money(after - before, currency)})"
        self.total.setText(text)
        self.note.setText(self.tr("Tax included where the account has a tax rate."))


def _by_day(invoices: Sequence[Invoice]) -> dict[date, Decimal]:
    sums: dict[date, Decimal] = {}
    for invoice in invoices:
        sums[invoice.date] = sums.get(invoice.date, Decimal(0)) + invoice.total
    return sums


def _priced(invoices: Sequence[Invoice]) -> bool:
    return any(invoice.priced for invoice in invoices)


def _amount_text(amount: Decimal | None, currency: str, *, priced: bool) -> str:
    if amount is None:
        return NONE
    return money(amount, currency) if priced else no_price()
