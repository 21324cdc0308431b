"""Sentences about pending requests that a change cancels, before it is made and after (D5)."""

from datetime import date

from PySide6.QtCore import QObject

from seatdesk.controllers.outcome import CancelledRequest
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    RequestCancelled,
)
from seatdesk.ui.text.number_format import day


class CancelledRequests(QObject):
    """Words for requests that were cancelled, and for those that saving would cancel."""

    def beforehand(self, change: RequestCancelled) -> str:
        """The sentence beside a quote: what confirming would cancel."""
        if isinstance(change, CancelRemoval):
            return self.tr("This cancels the pending removal of %n seat(s).", "", change.seats)
        if isinstance(change, CancelTerms):
            return self.tr("This cancels the other terms agreed for the renewal.")
        text = self.tr("This cancels the change to {tier} scheduled for the renewal.")
        return text.format(tier=change.tier)

    def part(self, change: RequestCancelled) -> str:
        """The caption of an amount that comes of the end of a request."""
        if isinstance(change, CancelRemoval):
            return self.tr("of it, removal cancelled")
        if isinstance(change, CancelTerms):
            return self.tr("of it, other terms cancelled")
        return self.tr("of it, tier change cancelled")

    def cancelled(self, change: CancelledRequest) -> str:
        """The sentence afterwards, whatever it was that outgrew the request."""
        if isinstance(change, CancelRemoval):
            text = self.tr("The pending removal of %n {product} seat(s) was cancelled by this.",
                           "", change.seats)  # fmt: skip
            return text.format(product=change.product)
        if isinstance(change, CancelTerms):
            text = self.tr("The other terms of {product} at the renewal were cancelled by this.")
            return text.format(product=change.product)
        text = self.tr("The pending change of {product} to {tier} was cancelled by this.")
        return text.format(product=change.product, tier=change.tier)

    def restored(self, change: CancelledRequest, on: date) -> str:
        """The sentence about a request that stands again; `on`: the day on which it acts."""
        if isinstance(change, CancelRemoval):
            text = self.tr("The removal of %n {product} seat(s) on {day} is scheduled again.",
                           "", change.seats)  # fmt: skip
            return text.format(product=change.product, day=day(on))
        if isinstance(change, CancelTerms):
            text = self.tr("The other terms of {product} from {day} are scheduled again.")
            return text.format(product=change.product, day=day(on))
        text = self.tr("The change of {product} to {tier} on {day} is scheduled again.")
        return text.format(product=change.product, tier=change.tier, day=day(on))

    def warning(self, product: str, seats: int) -> str:
        """The sentence before saving; 0 seats: the change to a lower tier, or of other terms."""
        text = self.tr("Saving cancels the pending change of tier or terms of {product}.")
        if seats:
            text = self.tr(
                "Saving cancels the pending removal of %n seat(s) of {product}.", "", seats
            )
        return text.format(product=product)
