"""The holders of seats over time, by product and group: what a charge is split by (E7.2)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import accumulate, chain
from typing import TypeAlias

from seatdesk.domain.calendar import Span
from seatdesk.domain.costs.seat_events import HolderMoves

SeatSteps: TypeAlias = tuple[tuple[date, int], ...]
"""By how many seats a group holds more, or fewer, from each of some days on, in order."""


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

    def steps(self, product: str) -> Mapping[str, SeatSteps]:
        """The moves of each group that ever held a seat of a product."""
        return self._by_product.get(product, {})

    @property
    def held(self) -> Iterator[str]:
        """The names of the groups that ever held a seat; some come more than once."""
        for groups in self._by_product.values():
            yield from groups

    def assigned(self, product: str) -> list[tuple[date, int]]:
        """All assigned seats of a product from each day on which their number changes."""
        return self._assigned.get(product, [])

    def forget(self) -> None:
        """Forget who held seats, one after the other.

        At once, what is kept of a million users would keep a window from its turn.
        """
        while self.moves:
            self.moves.popitem()
        for groups in self._by_product.values():
            while groups:
                groups.popitem()

    @cached_property
    def _by_product(self) -> dict[str, dict[str, SeatSteps]]:
        """The moves by product and group; one that many groups share is kept once."""
        found: defaultdict[str, dict[str, SeatSteps]] = defaultdict(dict)
        alone: dict[tuple[date, int], SeatSteps] = {}
        moves = chain(
            self.moves.items(),
            (((one.product, self.nobody, one.day), one.seats) for one in self._joining()),
        )
        for (product, group, day), seats in moves:
            step = day, seats
            own = found[product]
            before = own.get(group)
            if before is None:
                own[group] = alone.setdefault(step, (step,))
            else:
                own[group] = tuple(sorted((*before, step)))
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


def seat_days(steps: SeatSteps, span: Span) -> int:
    """The days of a span for which seats were held, added up."""
    return sum(
        seats * (span.end - max(day, span.start)).days for day, seats in steps if day < span.end
    )


def seats_on(steps: SeatSteps, day: date) -> int:
    """The seats held in the evening of a day."""
    return sum(seats for since, seats in steps if since <= day)
