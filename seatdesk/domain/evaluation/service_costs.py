"""The cost of the days of a span: its share of every line, on whatever invoice that stands (V3).

Also of lines invoiced before the span or after it; otherwise plans that differ in billing could not
be compared. The shares of days that follow each other add up to the line, to the minor unit.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.charges import DueLine
from seatdesk.domain.charges.invoice import Line
from seatdesk.domain.charges.invoicing import service_lines
from seatdesk.domain.forecast.projection import ChargedTerm

_ONE_DAY = timedelta(days=1)


class ServicePart(NamedTuple):
    """A line, the day it falls due, and the days of its service that lie in a span."""

    due: date
    line: Line
    days: Span


def service_parts(terms: Iterable[ChargedTerm], span: Span) -> Iterator[ServicePart]:
    """The parts of all lines that pay for days of a span, term by term."""
    for charged in terms:
        for due, line in _lines(charged):
            days = served_days(line).common(span)
            if days.days:
                yield ServicePart(due, line, days)


def served_days(line: Line) -> Span:
    """The days a line pays for; without service the day it stands on."""
    return Span(line.start, max(line.end, line.start + _ONE_DAY))


def used_up(line: Line, day: date) -> int:
    """The part of a line used up before a day, in minor units, rounded half up."""
    served = served_days(line)
    passed = min(max((day - served.start).days, 0), served.days)
    return _share(line.minor, passed, served.days)


def share_of(part: ServicePart) -> int:
    """The amount of a part of a line, in minor units of the line's currency."""
    return used_up(part.line, part.days.end) - used_up(part.line, part.days.start)


def converted_share(part: ServicePart, rates: Sequence[Rate], currency: str) -> int:
    """The same in another currency, at the rate of the line's day. Raises MissingRate.

    The growth of a running total, as the share itself is: parts still add up.
    """
    upto, before = (
        convert_minor(rates, used_up(part.line, day), part.line.currency, currency, part.due)
        for day in (part.days.end, part.days.start)
    )
    return upto - before


@lru_cache(maxsize=2048)
def shares_by_stretch(
    charged: ChargedTerm,
    cuts: tuple[date, ...],
    currency: str,
    rates: tuple[Rate, ...] = (),
) -> tuple[int | None, ...]:
    """The cost of a term in each stretch between two cuts; None where a rate is missing.

    Kept, because the sides of a comparison have most of their terms in common.
    """
    if charged.subscription.currency != currency:
        return _converted_by_stretch(charged, cuts, currency, rates)
    found = [0] * (len(cuts) - 1)
    for _, line in _lines(charged):
        for index, upto, before in _running_totals(line, cuts):
            found[index] += upto - before
    return tuple(found)


def _converted_by_stretch(
    charged: ChargedTerm, cuts: tuple[date, ...], currency: str, rates: tuple[Rate, ...]
) -> tuple[int | None, ...]:
    found, unknown = [0] * (len(cuts) - 1), set[int]()
    for due, line in _lines(charged):
        for index, *totals in _running_totals(line, cuts):
            try:
                upto, before = (
                    convert_minor(rates, minor, line.currency, currency, due) for minor in totals
                )
            except MissingRate:
                unknown.add(index)
            else:
                found[index] += upto - before
    return tuple(None if index in unknown else minor for index, minor in enumerate(found))


def dues_in(terms: Iterable[ChargedTerm], span: Span) -> Iterator[tuple[str, date]]:
    """The currency of every line that pays for days of a span, and the day it falls due."""
    for part in service_parts(terms, span):
        yield part.line.currency, part.due


def _running_totals(line: Line, cuts: tuple[date, ...]) -> Iterator[tuple[int, int, int]]:
    """Each stretch that a line reaches into, with what is used up at its end and before it."""
    served = served_days(line)
    minor, start, whole = line.minor, served.start, served.days
    index = max(0, bisect_right(cuts, start) - 1)
    before = _share(minor, min(max(0, (cuts[0] - start).days), whole), whole)
    while index < len(cuts) - 1 and cuts[index] < served.end:
        upto = _share(minor, min((cuts[index + 1] - start).days, whole), whole)
        yield index, upto, before
        index, before = index + 1, upto


def _share(minor: int, passed: int, whole: int) -> int:
    """The figure of `share_so_far` on integers: half up, a credit mirrored."""
    upto = (2 * abs(minor) * passed + whole) // (2 * whole)
    return upto if minor >= 0 else -upto


@lru_cache(maxsize=2048)
def _lines(charged: ChargedTerm) -> tuple[DueLine, ...]:
    return service_lines(charged.subscription, charged.before)
