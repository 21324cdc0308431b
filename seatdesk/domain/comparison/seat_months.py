"""Seats of one side by product and month, its peaks, and the people without a seat (E2.3, E2.4)."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from seatdesk.domain.calendar import Span
from seatdesk.domain.evaluation.run.occupancy import Occupancy

_DAY = attrgetter("day")


@dataclass(frozen=True, slots=True)
class MonthSeats:
    """A product's seats in a month: the least owned on any day, the most assigned and needed."""

    product: str
    days: Span
    owned: int
    assigned: int
    needed: int
    short: int
    """The most by which need exceeds what is owned, on any of its days."""


@dataclass(frozen=True, slots=True)
class Peak:
    """The most seats of a product owned at once, the first day of it, and the most needed."""

    product: str
    owned: int
    on: date
    needed: int


def seat_months(
    occupancy: Sequence[Occupancy],
    months: Sequence[Span],
    known: Mapping[str, tuple[MonthSeats, ...]] | None = None,
) -> tuple[MonthSeats, ...]:
    """The months of every product in which it has a pool, product by product.

    `known` are the rows of products that need not be looked at again.
    """
    known = known or {}
    return tuple(
        row
        for product, entries in _by_product(occupancy).items()
        for row in known.get(product) or _rows(product, entries, months)
    )


def _rows(
    product: str, entries: Sequence[Occupancy], months: Sequence[Span]
) -> Iterator[MonthSeats]:
    for days in months:
        if found := _in_force(entries, days):
            yield _month(product, days, found)


def peaks(occupancy: Sequence[Occupancy], span: Span) -> tuple[Peak, ...]:
    """The peak of every product over a span."""
    found = []
    for product, entries in _by_product(occupancy).items():
        inside = _in_force(entries, span)
        if inside:
            top = max(inside, key=lambda entry: entry.owned)  # the first of equals
            needed = max(entry.needed for entry in inside)
            found.append(Peak(product, top.owned, max(top.day, span.start), needed))
    return tuple(found)


def people_without_seat(occupancy: Sequence[Occupancy], span: Span) -> int:
    """The most people without a seat on any day, over all products (E2.4)."""
    short: dict[str, int] = {}
    most = 0
    entries = sorted(occupancy, key=lambda entry: entry.day)
    for index, entry in enumerate(entries):
        if entry.day >= span.end:
            break
        short[entry.product] = entry.short
        following = entries[index + 1].day if index + 1 < len(entries) else None
        if following != entry.day:
            most = max(most, sum(short.values()))
    return most


def _by_product(occupancy: Iterable[Occupancy]) -> dict[str, list[Occupancy]]:
    found: defaultdict[str, list[Occupancy]] = defaultdict(list)
    for entry in sorted(occupancy, key=lambda entry: entry.day):
        own = found[entry.product]
        if own and own[-1].day == entry.day:
            own.pop()
        own.append(entry)
    return {product: found[product] for product in dict.fromkeys(e.product for e in occupancy)}


def _in_force(entries: Sequence[Occupancy], days: Span) -> Sequence[Occupancy]:
    """The entries that hold on any day of a span."""
    first = bisect_right(entries, days.start, key=_DAY) - 1
    return entries[max(0, first) : bisect_left(entries, days.end, key=_DAY)]


def _month(product: str, days: Span, entries: Sequence[Occupancy]) -> MonthSeats:
    return MonthSeats(
        product,
        days,
        owned=min(entry.owned for entry in entries),
        assigned=max(entry.assigned for entry in entries),
        needed=max(entry.needed for entry in entries),
        short=max(max(0, entry.needed - entry.owned) for entry in entries),
    )
