"""Days, half-open spans of days, and periods counted from an anchor that is never forgotten.

Nothing here knows a time of day. `[start, end)`: the first day belongs to a span, `end` does not.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = 12
_FEBRUARY = 2
_SHORT_MONTHS = frozenset({4, 6, 9, 11})


def is_leap(year: int) -> bool:
    """True when February has 29 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year: int, month: int) -> int:
    """Days of a calendar month, 28 to 31."""
    if month == _FEBRUARY:
        return 29 if is_leap(year) else 28
    return 30 if month in _SHORT_MONTHS else 31


def add_months(anchor: date, months: int) -> date:
    """The anchor moved by whole months, cut to the end of a shorter month (B2).

    Count every boundary from the original anchor: 31 January, 29 February, 31 March. Adding to a
    date that was cut already would stay on the 29th for good. Raises ValueError outside 1..9999.
    """
    years, month = divmod(anchor.month - 1 + months, _MONTHS)
    year, month = anchor.year + years, month + 1
    if anchor.day <= 28:  # noqa: PLR2004 - every month has them
        return date(year, month, anchor.day)
    return date(year, month, min(anchor.day, month_days(year, month)))


def months_between(anchor: date, day: date) -> int:
    """Whole months from the anchor to a day, rounded down; negative before the anchor."""
    months = (day.year - anchor.year) * _MONTHS + day.month - anchor.month
    return months - 1 if add_months(anchor, months) > day else months


def started_months(anchor: date, day: date) -> int:
    """Months from the anchor to a day, where one that has started counts."""
    months = (day.year - anchor.year) * _MONTHS + day.month - anchor.month
    return months + 1 if add_months(anchor, months) < day else months


def month_start(day: date) -> date:
    """The first day of the calendar month of a day."""
    return day.replace(day=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The days from `start` up to, not including, `end`."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(self)

    @property
    def days(self) -> int:
        """The number of days it covers; 0 when it is empty."""
        return (self.end - self.start).days

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.start <= day < self.end

    def common(self, other: "Span") -> "Span":
        """The days of both; an empty span where they do not meet."""
        start = max(self.start, other.start)
        return Span(start, max(start, min(self.end, other.end)))


def nth_period(anchor: date, months: int, index: int) -> Span:
    """Period number `index`, from 0, of so many months each."""
    return Span(add_months(anchor, index * months), add_months(anchor, (index + 1) * months))


def period_number(anchor: date, months: int, day: date) -> int:
    """The number of the period a day lies in; negative before the anchor."""
    return months_between(anchor, day) // months


def period_of(anchor: date, months: int, day: date) -> Span:
    """The period a day lies in."""
    return nth_period(anchor, months, period_number(anchor, months, day))


def periods(anchor: date, months: int, start: date, end: date) -> Iterator[Span]:
    """The periods that make up `[start, end)`, the last one cut to its end.

    `start` is a boundary of the anchor; the periods have no gap and no overlap.
    """
    index = period_number(anchor, months, start)
    while (period := nth_period(anchor, months, index)).start < end:
        yield Span(period.start, min(period.end, end))
        index += 1


def calendar_months(span: Span) -> Iterator[Span]:
    """The parts of a span that lie in one calendar month each, in order."""
    start = span.start
    while start < span.end:
        end = min(add_months(month_start(start), 1), span.end)
        yield Span(start, end)
        start = end


def days_30_360(start: date, end: date) -> int:
    """Days between two dates where every month has 30: the 31st is the 30th (30E/360)."""
    return (
        (end.year - start.year) * 360
        + (end.month - start.month) * 30
        + min(end.day, 30)
        - min(start.day, 30)
    )
