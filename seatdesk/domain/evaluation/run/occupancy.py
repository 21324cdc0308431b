"""Seats and need of every product, from one day on which something changes to the next."""

from dataclasses import dataclass
from datetime import date

from seatdesk.domain.account.account import Account
from seatdesk.domain.evaluation.run.headcount_overlay import HeadcountOverlay


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A product's seats from the end of a day's changes on, until the next entry of it.

    Without a head-count plan, `needed` is what is assigned, and nobody is short.
    """

    day: date
    product: str
    owned: int
    assigned: int
    needed: int
    short: int = 0


class OccupancyLog:
    """The entries of a run, one for each product and day on which its seats changed."""

    def __init__(self, end: date) -> None:
        self.entries: list[Occupancy] = []
        self._end = end
        self._last: dict[str, tuple[int, int, int, int]] = {}

    def note(self, account: Account, overlay: HeadcountOverlay) -> None:
        """Note the seats as they are in the evening of the account's day."""
        day = account.as_of
        if day >= self._end:
            return
        held = {s.product: (s.included + s.additional, s.assigned) for s in account.subscriptions}
        for product in overlay.products:
            held.setdefault(product, (0, 0))
        for product, (owned, assigned) in held.items():
            needed = overlay.needed(product, day)
            wanted = assigned if needed is None else needed
            seats = owned, assigned, wanted, overlay.waiting(product)
            if self._last.get(product) != seats:
                self.entries.append(Occupancy(day, product, *seats))
                self._last[product] = seats
