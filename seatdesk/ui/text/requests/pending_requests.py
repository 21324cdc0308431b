"""Sentences about requests that wait for the renewal, as they stand beside a subscription."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from seatdesk.domain.account.terms_and_prices import (
    ZERO,
    Removal,
    RenewalPrice,
    TermsPlan,
    TierPlan,
)
from seatdesk.domain.choices import Billing
from seatdesk.ui.text.number_format import day, money, number
from seatdesk.ui.text.wording import months_text, name_of


class PendingRequests(QObject):
    """Words for the change at the renewal, or for why it does not come (D4, D10).

    `renews`: without a renewal nothing leaves and nothing changes, for all of it ends.
    """

    def removal(self, removal: Removal, *, renews: bool, on: str = "") -> str:
        """The sentence about seats that leave; `on`: the day in other words."""
        if renews:
            text = self.tr("%n additional paid user(s) leave on {day}.", "", removal.seats)
            return text.format(day=on or day(removal.effective))
        return self.tr(
            "The pending removal of %n additional paid user(s) acts only if auto-renewal is "
            "switched on again.",
            "",
            removal.seats,
        )

    def tier(self, plan: TierPlan, *, renews: bool) -> str:
        """The sentence about a tier that begins."""
        if renews:
            text = self.tr("{tier} from {day}.")
        else:
            text = self.tr(
                "The pending change to {tier} acts only if auto-renewal is switched on again."
            )
        return text.format(tier=plan.tier, day=day(plan.effective))

    def terms(self, plan: TermsPlan, *, renews: bool) -> str:
        """Other terms that are to begin."""
        if not renews:
            return self.tr(
                "The pending change of terms acts only if auto-renewal is switched on again."
            )
        text = self.tr("{commitment} from {day}: terms of {length}, billed {billing}.")
        return text.format(
            commitment=name_of(plan.commitment),
            day=day(plan.effective),
            length=months_text(plan.months),
            billing=self._billed(plan.billing),
        )

    def _billed(self, billing: Billing) -> str:
        match billing:
            case Billing.MONTHLY:
                return self.tr("monthly")
            case Billing.QUARTERLY:
                return self.tr("quarterly")
            case Billing.ANNUAL:
                return self.tr("annually")
            case Billing.TERM:
                return self.tr("once a term")

    def price(self, price: RenewalPrice, currency: str, *, on: date) -> str:
        """Another price that is agreed from the renewal on."""
        if price.rates is None:
            text = self.tr("Prices change by {percent} % on {day}.")
            return text.format(percent=_signed(price.percent or ZERO), day=day(on))
        text = self.tr("From {day}: {base} a month, {unit} per additional seat.")
        rates = price.rates
        return text.format(
            day=day(on),
            base=money(rates.base, currency),
            unit=money(rates.seat.tiers[0].unit, currency),
        )


def _signed(percent: Decimal) -> str:
    return f"{'+' if percent > 0 else ''}{number(percent)}"
