"""Seats paid for over time, and how many of them nobody held (E7.3)."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from seatdesk.domain.calendar import Span
from seatdesk.domain.forecast.projection import ChargedTerm

_ONE_DAY = timedelta(days=1)


class PoolSum(NamedTuple):
    """Seat-days: of all additional seats, and of those that nobody held."""

    additional: int
    unassigned: int


class PoolDays:
    """The pool of one product day by day: what its terms say, and who held seats."""

    def __init__(self, terms: Iterable[ChargedTerm], assigned: Sequence[tuple[date, int]]) -> None:
        self._assigned = assigned
        self._days = [day for day, _ in assigned]
        self._terms = sorted(terms, key=lambda charged: charged.subscription.term.start)

    def over(self, span: Span) -> PoolSum:
        """The seat-days of a span."""
        additional = unassigned = 0
        for charged in self._terms:
            term = charged.subscription.term
            end = max(term.start, min(term.end, charged.before))
            days = Span(term.start, end).common(span)
            for part in self._unchanging(charged, days):
                bought = term.additional_on(part.start)
                owned = bought + term.tier_on(part.start)[1].included
                free = min(bought, max(0, owned - self._held_on(part.start)))
                additional += bought * part.days
                unassigned += free * part.days
        return PoolSum(additional, unassigned)

    def on(self, day: date) -> PoolSum:
        """The seats of one day."""
        return self.over(Span(day, day + _ONE_DAY))

    def _unchanging(self, charged: ChargedTerm, days: Span) -> Iterator[Span]:
        """The parts of some days in which nothing changes."""
        if not days.days:
            return
        changes = {*self._days, *(event.on for event in charged.subscription.term.events)}
        cuts = sorted({days.start, days.end, *(d for d in changes if d in days)})
        for start, end in pairwise(cuts):
            yield Span(start, end)

    def _held_on(self, day: date) -> int:
        place = bisect_right(self._days, day)
        return self._assigned[place - 1][1] if place else 0
