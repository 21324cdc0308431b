"""The holders of seats over time, by product and group: what a charge is split by (E7.2)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import accumulate

from seatdesk.domain.calendar import Span
from seatdesk.domain.costs.seat_events import HolderMoves


@dataclass(frozen=True, slots=True)
class PlannedSeats:
    """So many more seats, or fewer, that people without a name hold from a day on."""

    product: str
    day: date
    seats: int


@dataclass(frozen=True)
class SeatHolders:
    """Counted seats by product and group from a day on, and every move of them."""

    moves: HolderMoves
    """The first day's are what was held already."""
    users: Mapping[str, int] = field(default_factory=dict)
    """Active users of each group."""
    groups: frozenset[str] = frozenset()
    """The names of all groups there are."""
    planned: tuple[PlannedSeats, ...] = ()
    nobody: str = ""
    """The group of those who have no name yet."""

    def seat_days(self, product: str, span: Span) -> dict[str, int]:
        """The days for which each group held seats, added up."""
        found: Counter[str] = Counter()
        for (group, day), seats in self._by_product.get(product, {}).items():
            if day < span.end:
                found[group] += seats * (span.end - max(day, span.start)).days
        return {group: days for group, days in found.items() if days > 0}

    def on(self, product: str, day: date) -> dict[str, int]:
        """The seats of each group in the evening of a day."""
        found: Counter[str] = Counter()
        for (group, since), seats in self._by_product.get(product, {}).items():
            if since <= day:
                found[group] += seats
        return {group: seats for group, seats in found.items() if seats > 0}

    def assigned(self, product: str) -> list[tuple[date, int]]:
        """All assigned seats of a product from each day on which their number changes."""
        return self._assigned.get(product, [])

    @cached_property
    def _by_product(self) -> dict[str, Counter[tuple[str, date]]]:
        found: defaultdict[str, Counter[tuple[str, date]]] = defaultdict(Counter)
        for (product, group, day), seats in self.moves.items():
            found[product][group, day] += seats
        for one in self._joining():
            found[one.product][self.nobody, one.day] += one.seats
        return dict(found)

    def _joining(self) -> Iterable[PlannedSeats]:
        """The planned seats as far as they are more: those who leave have no group to leave."""
        total: Counter[str] = Counter()
        for one in sorted(self.planned, key=lambda planned: planned.day):
            before = max(0, total[one.product])
            total[one.product] += one.seats
            yield PlannedSeats(one.product, one.day, max(0, total[one.product]) - before)

    @cached_property
    def _assigned(self) -> dict[str, list[tuple[date, int]]]:
        moved: defaultdict[str, Counter[date]] = defaultdict(Counter)
        for (product, _, day), seats in self.moves.items():
            moved[product][day] += seats
        for one in self.planned:
            moved[one.product][one.day] += one.seats
        return {
            product: list(zip(sorted(days), accumulate(days[d] for d in sorted(days)), strict=True))
            for product, days in moved.items()
        }
