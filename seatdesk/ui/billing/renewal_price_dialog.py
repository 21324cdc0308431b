"""Agrees another price from the renewal on: by a percentage, or stated amounts (B8)."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Rates, RenewalPrice, SeatPrice
from seatdesk.domain.forecast.quote import Quote
from seatdesk.override import override
from seatdesk.ui.billing.renewal_dialog import RenewalDialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import choice, choose

_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class RenewalPriceNeeds:
    """The contract, and who says what a price costs."""

    subscription: Subscription
    quote: Asks[RenewalPrice, Outcome[Quote] | Exception]
    missing_permission: str = ""


class RenewalPriceDialog(RenewalDialog):
    """Opens on what is agreed already, if anything is."""

    help_topic = "billing"

    price_requested = Signal(object, str, object)
    """RenewalPrice, note, and the quote that was shown."""

    def __init__(self, needs: RenewalPriceNeeds, parent: QWidget | None) -> None:
        super().__init__(needs.subscription, needs.missing_permission, parent)
        self.set_title(self.tr("Price at the renewal"))
        self._needs = needs
        currency = needs.subscription.currency
        entries = [(self.tr("All prices change"), False), (self.tr("Prices are stated"), True)]
        self.way = choice(self.tr("How"), entries, self)
        self.percent = MoneyEdit(self.tr("Change in per cent"), currency, self)
        self.base = MoneyEdit(self.tr("Base price per month"), currency, self)
        self.unit = MoneyEdit(self.tr("Price per additional seat and month"), currency, self)
        self.form.row("way", self.tr("How"), self.way)
        self._by_percent = self.form.row(
            "percent",
            self.tr("Change, %"),
            self.percent,
            self.tr("5 makes every price 5 % higher from the next term on."),
        )
        self._stated = [
            self.form.row("base", self.tr("Base price per month"), self.base),
            self.form.row("unit", self.tr("Per seat and month"), self.unit),
        ]
        self.lay_out(needs.subscription.product, self.form)
        self._fill()
        self._requote()
        self.way.currentIndexChanged.connect(self._requote)
        self.percent.setFocus()  # nothing can be quoted before it is there
        for field in (self.percent, self.base, self.unit):
            field.changed.connect(self._requote)

    def _fill(self) -> None:
        """Fill in the agreed price; without one today's."""
        agreed, now = self._needs.subscription.renewal_price, self._rates
        rates = agreed.rates if agreed is not None and agreed.rates is not None else now
        self.base.set_amount(rates.base)
        self.unit.set_amount(rates.seat.tiers[0].unit)
        if agreed is not None and agreed.percent is not None:
            self.percent.set_amount(agreed.percent)
        choose(self.way, agreed is not None and agreed.rates is not None)

    @property
    def _rates(self) -> Rates:
        subscription = self._needs.subscription
        return subscription.term.tier_on(subscription.renewal)[1]

    @property
    def price(self) -> RenewalPrice | None:
        """The price asked for; None while an amount is missing."""
        if not self.way.currentData():
            percent = self.percent.amount
            usable = percent is not None and percent != 0 and percent >= -_WHOLE
            return RenewalPrice(percent=percent) if usable else None
        base, unit = self.base.amount, self.unit.amount
        if base is None or unit is None or base < 0 or unit < 0:
            return None
        return RenewalPrice(rates=Rates(base, self._rates.included, SeatPrice.of(unit)))

    @Slot()
    def _requote(self) -> None:
        stated = bool(self.way.currentData())
        self.form.rows.setRowVisible(self._by_percent, not stated)
        for cell in self._stated:
            self.form.rows.setRowVisible(cell, stated)
        price = self.price
        if price is None:
            missing = self.tr("Enter the prices.")
            self.refuse_now(missing if stated else self.tr("Enter the percentage."))
            return
        self.wait_for_quote()
        self.inquiry.ask(self._needs.quote, price, self.take_quote)

    @override
    def said(self) -> str:
        if self._needs.subscription.planned_rates is None:
            return ""
        return self.tr("What else is agreed for that day has its own price, which counts first.")

    @override
    def request(self, note: str) -> None:
        self.price_requested.emit(self.price, note, self.quote)
