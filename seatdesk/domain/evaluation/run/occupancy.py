"""Seats and need of every product, from one day on which something changes to the next."""

from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.account.account import Account, SeatPool
from seatdesk.domain.evaluation.run.headcount_overlay import HeadcountOverlay

_NO_SEATS = SeatPool(0, 0, 0)


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
        self._last: dict[str, Occupancy] = {}

    def note(self, account: Account, overlay: HeadcountOverlay) -> None:
        """Note the seats as they are in the evening of the account's day."""
        if account.as_of >= self._end:
            return
        owned = {s.product: s.pool for s in account.subscriptions}
        for product in (*owned, *(name for name in overlay.plan if name not in owned)):
            pool = owned.get(product, _NO_SEATS)
            needed = overlay.needed(product, account.as_of)
            entry = Occupancy(
                account.as_of,
                product,
                pool.owned,
                pool.assigned,
                pool.assigned if needed is None else needed,
                overlay.waiting.get(product, 0),
            )
            last = self._last.get(entry.product)
            if last is None or replace(last, day=entry.day) != entry:
                self.entries.append(entry)
                self._last[entry.product] = entry
