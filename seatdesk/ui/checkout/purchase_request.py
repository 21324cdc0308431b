"""The purchase that the checkout dialog asks for, and asks quotes of before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seatdesk.controllers.subscriptions.checkout import Reclaim
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.seat_draft import SeatEdit

DEACTIVATED = "deactivated"


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseRequest:
    """Seats to buy per product from a day, seats taken back first, and the quotes shown."""

    wants: Mapping[str, int]
    on: date
    reclaimed: tuple[Reclaim, ...] = ()
    quotes: tuple[Quote, ...] = ()
    order: str = ""
    note: str = ""

    @property
    def edits(self) -> tuple[SeatEdit, ...]:
        """The boxes that taking seats back clears."""
        return tuple(
            SeatEdit(seat.user_id, seat.product, seated=False)
            for seat in self.reclaimed
            if seat.reason != DEACTIVATED
        )

    @property
    def release(self) -> tuple[SeatEdit, ...]:
        """The boxes of deactivated users, whose seats are taken back in three steps (P6)."""
        return tuple(
            SeatEdit(seat.user_id, seat.product, seated=False)
            for seat in self.reclaimed
            if seat.reason == DEACTIVATED
        )
