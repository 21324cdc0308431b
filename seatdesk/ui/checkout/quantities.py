"""The quantities of a purchase: seats of each product, first day, price (C1, C6)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.domain.charges.invoice import LineKind
from seatdesk.domain.forecast.quote import Quote
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.fields import DayEdit

OWN_PRICE = "contract"
"""Source of a price that no price book gave."""


class Quantities(QWidget):
    """A number field per product, never below what is short, and one day for all."""

    def __init__(
        self,
        subscriptions: Sequence[Subscription],
        short: Mapping[str, int],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._subscriptions, self._short = subscriptions, short
        self.seats = {s.product: self._spin(s) for s in subscriptions}
        self.units = {s.product: PlainLabel(parent=self) for s in subscriptions}
        self.start = DayEdit(self.tr("Start"), today, self)
        last = min(s.renewal for s in subscriptions) - timedelta(days=1)
        self.start.set_range(today, last)
        for subscription in subscriptions:
            _, rates = subscription.term.tier_on(today)
            self._write_price(subscription, rates.seat.tiers[0].unit, rates.source)
        self._lay_out()

    def least(self, product: str) -> int:
        """The least number to buy: the seats that are short; at least 1 for a single product."""
        short = self._short[product]
        return max(short, 1) if len(self._short) == 1 else short

    def show_prices(self, quotes: Sequence[Quote]) -> None:
        """Show the prices that quotes were made with: of the price book valid on the day."""
        lines = {
            quote.product: line
            for quote in quotes
            for line in quote.lines
            if line.kind is LineKind.PURCHASE and line.unit_price
        }
        for subscription in self._subscriptions:
            if (line := lines.get(subscription.product)) is not None:
                self._write_price(subscription, line.unit_price, line.source)

    def _spin(self, subscription: Subscription) -> QSpinBox:
        product = subscription.product
        spin = QSpinBox(self)
        spin.setAccessibleName(
            self.tr("Seats to buy, {product} {tier}").format(
                product=product, tier=subscription.tier
            )
        )
        spin.setGroupSeparatorShown(True)
        spin.setRange(self.least(product), MOST_SEATS - subscription.additional)
        spin.setValue(self._short[product])
        return spin

    def _write_price(self, subscription: Subscription, unit: Decimal, source: str) -> None:
        """Write the price per seat, until when it is paid, and where it was read (C6)."""
        text = self.tr("\u00d7 {price} a month until the renewal on {day}. Price from {source}.")
        if not unit and source == OWN_PRICE:
            text = self.tr("until the renewal on {day}. The contract has no price.")
        own = self.tr("the contract") if source == OWN_PRICE else source
        self.units[subscription.product].setText(
            text.format(
                price=money(unit, subscription.currency), day=day(subscription.renewal), source=own
            )
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.fontMetrics().height() // 2)
        grid.setColumnStretch(2, 1)
        several = len(self._subscriptions) > 1
        for row, subscription in enumerate(self._subscriptions):
            product = subscription.product
            text = self.tr("Buy {product}").format(product=product) if several else self.tr("Buy")
            self._add_row(grid, row, text, self.seats[product])
            grid.addWidget(self.units[product], row, 2)
        below = len(self._subscriptions)
        self._add_row(grid, below, self.tr("Start"), self.start, columns=2)

    def _add_row(
        self, grid: QGridLayout, row: int, text: str, field: QWidget, columns: int = 1
    ) -> None:
        caption = PlainLabel(text, self)
        caption.setBuddy(field)
        grid.addWidget(caption, row, 0)
        grid.addWidget(field, row, 1, 1, columns)
