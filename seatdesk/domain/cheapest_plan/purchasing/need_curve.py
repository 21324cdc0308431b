"""The need of a product as the search asks for it: the most of some days, and where it changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date

from seatdesk.domain.cheapest_plan.purchasing.term_way import SeatRise
from seatdesk.domain.headcount.need import ProductNeed


class NeedCurve:
    """A step curve of seats; from the last day of its span on it stays as it is (E6.6)."""

    def __init__(self, need: ProductNeed) -> None:
        self.days = [part.day for part in need.curve]
        self.seats = [part.seats for part in need.curve]
        self._people = [part.people for part in need.curve]
        self.before = need.before
        """The people on the morning of the first day."""
        self.arriving = need.arriving
        self._rises: dict[tuple[date, date, int], list[SeatRise]] = {}

    def on(self, day: date) -> int:
        """The seats needed on a day."""
        return self.seats[max(0, bisect_right(self.days, day) - 1)]

    def people(self, day: date) -> int:
        """The people who need one, without seats to spare."""
        return self._people[max(0, bisect_right(self.days, day) - 1)]

    def most(self, start: date, end: date) -> int:
        """The most needed on any day from `start` to before `end`; 0 where there is no such day."""
        if start >= end:
            return 0
        first = max(0, bisect_right(self.days, start) - 1)
        return max(self.seats[first : max(first + 1, bisect_left(self.days, end))])

    def changes(self, start: date, end: date) -> Iterator[date]:
        """The days after `start` and before `end` on which the need changes."""
        yield from self.days[bisect_right(self.days, start) : bisect_left(self.days, end)]

    def rises(self, start: date, end: date, included: int) -> list[SeatRise]:
        """The first day of a term, and every day that needs more seats beside the included ones."""
        key = start, end, included
        if key not in self._rises:
            found = [SeatRise(start, max(0, self.on(start) - included))]
            for day in self.changes(start, end):
                level = self.on(day) - included
                if level > found[-1].level:
                    found.append(SeatRise(day, level))
            self._rises[key] = found
        return self._rises[key]

    def begins(self, since: date) -> date | None:
        """The first day from a day on that needs a seat, if any does."""
        if self.on(since):
            return since
        later = range(bisect_right(self.days, since), len(self.days))
        return next((self.days[index] for index in later if self.seats[index]), None)
