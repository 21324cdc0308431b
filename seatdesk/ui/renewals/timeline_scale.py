"""The scale of the timeline: days as places from left to right, and what stands above them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF

from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.charges.totals import fiscal_start

_YEAR = 12


@dataclass(frozen=True, slots=True)
class TimelineScale:
    """The days `[start, end)` over the width of a plot."""

    plot: QRectF
    start: date
    end: date

    def x(self, day: date) -> float:
        """The place of the beginning of a day; outside of the plot for days outside."""
        share = (day - self.start).days / max(1, (self.end - self.start).days)
        return self.plot.left() + share * self.plot.width()

    def months(self) -> Iterator[date]:
        """The first day of every month of it."""
        day = month_start(self.start)
        while day < self.end:
            yield day
            day = add_months(day, 1)

    def years(self, first_month: int) -> Iterator[tuple[date, date]]:
        """The fiscal years that it meets, each with its first day and the next one's."""
        day = fiscal_start(self.start, first_month)
        while day < self.end:
            following = add_months(day, _YEAR)
            yield day, following
            day = following


def fiscal_year_name(start: date) -> str:
    """The years of a fiscal year: `2027`, or `2027/28` where it begins in another month."""
    return str(start.year) if start.month == 1 else f"{start.year}/{(start.year + 1) % 100:02}"
