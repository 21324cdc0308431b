"""The need of a product: people and seats wanted on each day of a span (E5.3-E5.5)."""

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import accumulate

from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.headcount.headcount_plan import (
    GrowthEntry,
    HeadcountPlan,
    MoveEntry,
    PlanEntry,
    SeasonEntry,
    SeatBuffer,
)

_DAY = timedelta(days=1)
_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class PeopleMove:
    """People who come or go (`people` below 0) on a day: from it on they are there, or are not.

    `user` is the number of one who is named and known. `last` is the last day of those who go by
    an entry that names it; growth names the day on which they are gone. `entry` is the number of
    the plan's entry that says so; None where it is a user's own last day. `spare`: a leaver whom
    nobody counts among those who need a seat; the one held comes free, and no less is needed.
    """

    day: date
    people: int
    user: int | None = None
    last: date | None = None
    entry: int | None = None
    spare: bool = False

    @property
    def told(self) -> date:
        """The day on which people see it: a joiner's first day, a leaver's last."""
        return self.last or self.day


@dataclass(frozen=True, slots=True)
class NeedFrom:
    """The people and the seats wanted from a day on, until the next entry."""

    day: date
    people: int
    seats: int


@dataclass(frozen=True, slots=True)
class ProductNeed:
    """A product's need over a span: at its first day, and at every day on which it changes.

    `begins_with`: the people there are before anybody comes or goes on the first day; None: as many
    as then. `joins`: the days with joiners and how many, those who follow a leaver included.
    """

    product: str
    span: Span
    curve: tuple[NeedFrom, ...]
    begins_with: int | None = None
    joins: tuple[tuple[date, int], ...] = ()

    @property
    def before(self) -> int:
        """The people on the morning of the first day."""
        return self.curve[0].people if self.begins_with is None else self.begins_with

    def on(self, day: date) -> NeedFrom:
        """The need of a day of the span."""
        return self.curve[bisect_right(self.curve, day, key=lambda part: part.day) - 1]

    def arriving(self, day: date) -> int:
        """The people who come on a day of the span."""
        known = self.before if day <= self.span.start else self.on(day - _DAY).people
        return max(0, self.on(day).people - known, dict(self.joins).get(day, 0))

    def within(self, span: Span) -> Iterator[NeedFrom]:
        """The needs of the days of a part of the span, the first of them as of its first day."""
        for part, following in zip(self.curve, (*self.curve[1:], None), strict=True):
            ends = self.span.end if following is None else following.day
            if part.day < span.end and ends > span.start:
                yield part

    def most_within(self, span: Span) -> NeedFrom:
        """The most that is needed on any day of a part of the span: that part's need (E5.5)."""
        return max(self.within(span), key=lambda part: part.seats)


@dataclass(frozen=True, slots=True)
class PlannedProduct:
    """The need of a product, and the moves it was made of.

    `seated`: those of them that take and free seats, as `seated_moves` finds them; None: all.
    """

    need: ProductNeed
    moves: tuple[PeopleMove, ...]
    seated: tuple[PeopleMove, ...] | None = None


def need_of(
    plan: HeadcountPlan, product: str, moves: Iterable[PeopleMove], base: int, span: Span
) -> ProductNeed:
    """The need of a product on every day of a span that begins today.

    `base`: the people who need a seat today. `moves`: those of the plan and of the account.
    """
    by_day: dict[date, int] = defaultdict(int)
    joins: dict[date, int] = defaultdict(int)
    for move in moves:
        day = max(move.day, span.start)
        by_day[day] += 0 if move.spare else move.people
        joins[day] += max(0, move.people)
    days = sorted({span.start, *(day for day in by_day if day < span.end)})
    buffer = plan.buffers.get(product, SeatBuffer())
    counts = accumulate(by_day.get(day, 0) for day in days)
    curve: list[NeedFrom] = []
    for day, moved in zip(days, counts, strict=True):
        people = max(0, base + moved)
        if not curve or curve[-1].people != people:
            curve.append(NeedFrom(day, people, people + buffer_seats(buffer, people)))
    coming = tuple((day, people) for day, people in sorted(joins.items()) if people)
    return ProductNeed(product, span, tuple(curve), max(0, base), coming)


def seated_moves(moves: Iterable[PeopleMove], base: int, today: date) -> tuple[PeopleMove, ...]:
    """The moves as they are felt: nobody goes where nobody is left (N is never below 0, E5.3).

    A plan may let more people go than there are. Those it has too many free no seat, and as many
    joiners after them take none: the need knows nothing of either.
    """
    found: list[PeopleMove] = []
    counted = base
    for move in sorted(moves, key=lambda one: (max(one.day, today), one.people > 0, not one.user)):
        if move.spare:
            found.append(move)
            continue
        before, counted = max(0, counted), counted + move.people
        if people := max(0, counted) - before:
            found.append(replace(move, people=people))
    return tuple(found)


def buffer_seats(buffer: SeatBuffer, people: int) -> int:
    """The seats to spare for so many people: a part of one is one."""
    return max(buffer.seats, math.ceil(buffer.percent * people / _WHOLE))


def planned_moves(entries: Sequence[PlanEntry], product: str, today: date) -> Iterator[PeopleMove]:
    """The moves of entries that speak of a product; what is over is in today's base already (E5.4).

    Whether named people are skipped was decided before.
    """
    for entry in entries:
        if product in entry.products:
            yield from moves_of(entry, today)


def moves_of(entry: PlanEntry, today: date) -> Iterator[PeopleMove]:
    """The moves of one entry from today on."""
    match entry:
        case MoveEntry():
            yield from _move(entry, today)
        case SeasonEntry():
            yield from _season(entry, today)
        case GrowthEntry():
            yield from _growth(entry, today)


def _move(entry: MoveEntry, today: date) -> Iterator[PeopleMove]:
    """A joiner needs the seat on the day, and a leaver on the last day."""
    if entry.on >= today:
        joins = entry.people > 0
        day, last = (entry.on, None) if joins else (entry.on + _DAY, entry.on)
        yield PeopleMove(day, entry.people, last=last)


def _season(entry: SeasonEntry, today: date) -> Iterator[PeopleMove]:
    """Of a season that has begun only the end is still to come."""
    if entry.start >= today:
        yield PeopleMove(entry.start, entry.people)
    if entry.end > today:
        ends = entry.end - _DAY if entry.people > 0 else None
        yield PeopleMove(entry.end, -entry.people, last=ends)


def _growth(entry: GrowthEntry, today: date) -> Iterator[PeopleMove]:
    """A person more (or fewer) on each date on which the rate has made up a whole one."""
    before = 0
    for number in range(1, entry.months + 1):
        on = add_months(entry.start, number - 1)
        after = int(entry.per_month * number)  # towards zero: half a person is nobody yet
        if on >= today and after != before:
            yield PeopleMove(on, after - before)
        before = after
