"""Sentences about requests that wait for the renewal, as they stand beside a subscription."""

from PySide6.QtCore import QObject

from seatdesk.domain.account.terms_and_prices import Removal, TierPlan
from seatdesk.ui.text.number_format import day


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
