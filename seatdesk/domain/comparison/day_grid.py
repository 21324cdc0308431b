"""The days of a comparison, cut wherever one of its sums begins or ends (V4)."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date

from seatdesk.domain.calendar import Span, add_months, calendar_months

TOTALS_OVER = (12, 24, 36)
"""Months that every comparison gives totals of (E2.2)."""


@dataclass(frozen=True, slots=True)
class DayGrid:
    """Stretches of days that every month and every total of a comparison is made of."""

    span: Span
    """The span that was asked for."""
    cuts: tuple[date, ...]
    """First days of the stretches, and the day after the last one."""

    @classmethod
    def of(cls, start: date, months: int) -> "DayGrid":
        """The grid for a span of so many months, as far as its longest total reaches."""
        ends = {add_months(start, n) for n in (*TOTALS_OVER, months)}
        firsts = {part.start for part in calendar_months(Span(start, max(ends)))}
        return cls(Span(start, add_months(start, months)), tuple(sorted(ends | firsts)))

    @property
    def months(self) -> tuple[Span, ...]:
        """The calendar months of the span; the first and the last may be partial."""
        return tuple(calendar_months(self.span))

    @property
    def whole(self) -> Span:
        """All days of the grid."""
        return Span(self.cuts[0], self.cuts[-1])

    def place(self, day: date) -> int:
        """The number of the stretch a day lies in; below 0 before the first one."""
        return bisect_right(self.cuts, day) - 1

    def stretches(self, span: Span) -> slice:
        """The stretches that make up a span, which begins and ends at a cut."""
        return slice(bisect_left(self.cuts, span.start), bisect_left(self.cuts, span.end))
