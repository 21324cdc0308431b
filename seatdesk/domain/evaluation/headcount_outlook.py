"""The need of a head-count plan beside the seats owned: by month, and when they run out (E5.6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from seatdesk.domain.account.account import Account, SeatPool
from seatdesk.domain.calendar import Span, calendar_months
from seatdesk.domain.evaluation.planned_people import PlannedPeople
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.domain.evaluation.run.occupancy import Occupancy
from seatdesk.domain.headcount.need import NeedFrom, PeopleMove, PlannedProduct

T = TypeVar("T")
_NO_SEATS = SeatPool(0, 0, 0)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MonthNeed:
    """A month, or the part of it in the span: people and seats needed, and seats owned.

    `people` and `needed` are the most on any of its days, `owned` the least, `short` the most that
    is missing on one day.
    """

    days: Span
    people: int
    needed: int
    owned: int
    short: int
    joiners: int
    leavers: int


@dataclass(frozen=True, slots=True)
class TooLateLeaver:
    """People who leave after the last day to act on a renewal, and so free no seat at it (E5.7)."""

    on: date
    people: int
    renewal: date
    last_day: date
    entry: int | None = None
    """The entry of the plan that says so; None: it is a user's own last day."""


@dataclass(frozen=True, slots=True)
class HeadcountOutlook:
    """A product's need over a span beside the seats owned."""

    product: str
    base: int
    """The people whom the need begins with."""
    held: int
    owned: int
    """Today, after what a scenario does today."""
    runs_out: date | None
    """The first day on which more is needed than owned; None: seats do all the time."""
    peak: NeedFrom
    """The most needed at once, and the first day of it."""
    months: tuple[MonthNeed, ...]
    too_late: tuple[TooLateLeaver, ...]
    counted: int
    """People who need a seat today; the base, unless the plan or a scenario makes it another."""


def headcount_outlooks(
    account: Account,
    people: PlannedPeople,
    occupancy: Sequence[Occupancy],
    renewals: Sequence[RenewalRow],
    span: Span,
) -> tuple[HeadcountOutlook, ...]:
    """The outlook of every product of the account or the plan over a span that begins today.

    `account`: as it is today, after what a scenario does today. `occupancy`: the seats owned over
    the span, of doing nothing or of the same scenario. `renewals`: all that begin in it.
    """
    return tuple(
        _outlook(
            account,
            people,
            planned,
            [entry for entry in occupancy if entry.product == product],
            [row for row in renewals if row.product == product],
            span,
        )
        for product, planned in people.products.items()
    )


def _outlook(
    account: Account,
    people: PlannedPeople,
    planned: PlannedProduct,
    occupancy: Sequence[Occupancy],
    renewals: Sequence[RenewalRow],
    span: Span,
) -> HeadcountOutlook:
    need, found = planned.need, account.find(planned.need.product)
    base = people.bases[need.product]
    pool = _NO_SEATS if found is None or found.ended else found.pool
    stretches = list(_stretches(planned, occupancy, span))
    return HeadcountOutlook(
        product=need.product,
        base=base,
        held=pool.assigned,
        owned=pool.owned,
        runs_out=next((one.day for one in stretches if one.need.seats > one.owned), None),
        peak=max(need.within(span), key=lambda part: part.seats),
        months=tuple(
            _month(days, stretches, planned.moves, span) for days in calendar_months(span)
        ),
        too_late=tuple(_too_late(planned.moves, renewals, span)),
        counted=people.counted.get(need.product, base),
    )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Days from one on which neither need nor seats change."""

    day: date
    ends: date
    need: NeedFrom
    owned: int


def _stretches(
    planned: PlannedProduct, occupancy: Sequence[Occupancy], span: Span
) -> Iterator[_Stretch]:
    """The days of a span, cut wherever need or seats change."""
    cuts = {span.start, *(part.day for part in planned.need.curve), *(e.day for e in occupancy)}
    days = sorted(day for day in cuts if span.start <= day < span.end)
    needs = _Latest([(part.day, part) for part in planned.need.curve], planned.need.curve[0])
    owned = _Latest([(entry.day, entry.owned) for entry in occupancy], 0)
    for day, ends in zip(days, (*days[1:], span.end), strict=True):
        yield _Stretch(day, ends, needs.on(day), owned.on(day))


class _Latest(Generic[T]):
    """The value in force on days that are asked for in their order, each looked at once."""

    def __init__(self, values: Sequence[tuple[date, T]], before: T) -> None:
        self._values, self._next, self._now = values, 0, before

    def on(self, day: date) -> T:
        """The last value of the day or before."""
        while self._next < len(self._values) and self._values[self._next][0] <= day:
            self._now = self._values[self._next][1]
            self._next += 1
        return self._now


def _month(
    days: Span, stretches: Sequence[_Stretch], moves: Sequence[PeopleMove], span: Span
) -> MonthNeed:
    inside = [one for one in stretches if one.day < days.end and one.ends > days.start]
    told = [move.people for move in moves if _seen(move, span) in days]
    return MonthNeed(
        days=days,
        people=max(one.need.people for one in inside),
        needed=max(one.need.seats for one in inside),
        owned=min(one.owned for one in inside),
        short=max(max(0, one.need.seats - one.owned) for one in inside),
        joiners=sum(people for people in told if people > 0),
        leavers=-sum(people for people in told if people < 0),
    )


def _seen(move: PeopleMove, span: Span) -> date:
    """The day on which a move is counted: what was due before is due on the first day."""
    return max(move.told, span.start)


def _too_late(
    moves: Sequence[PeopleMove], renewals: Sequence[RenewalRow], span: Span
) -> Iterator[TooLateLeaver]:
    """Leavers who are still needed when a renewal can no longer be changed."""
    for move in sorted(moves, key=lambda move: move.day):
        last = move.last or move.day - _DAY
        if move.people >= 0 or last not in span:
            continue
        for row in renewals:
            if max(row.last_day, span.start - _DAY) < last < row.renewal:
                yield TooLateLeaver(last, -move.people, row.renewal, row.last_day, move.entry)
