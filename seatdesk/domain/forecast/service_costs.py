"""The cost of the days of a span: its share of every line, on whatever invoice that stands (V3).

Also of lines invoiced before the span or after it; otherwise plans that differ in billing could not
be compared. The shares of days that follow each other add up to the line, to the minor unit.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.charges import DueLine
from seatdesk.domain.charges.invoice import Line, LineKind
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
        for due, line in charged_lines(charged):
            days = served_days(line).common(span)
            if days.days:
                yield ServicePart(due, line, days)


def served_days(line: Line) -> Span:
    """The days a line pays for; without service the day it stands on."""
    return Span(line.start, max(line.end, line.start + _ONE_DAY))


def used_up(line: Line, day: date) -> int:
    """The part of a line used up before a day, in minor units, rounded half up."""
    return used_of(line.minor, Span(line.start, line.end), day)


def used_of(minor: int, service: Span, day: date) -> int:
    """The part of an amount for the days of a service that is used up before a day."""
    whole = max(service.days, 1)
    return _share(minor, min(max((day - service.start).days, 0), whole), whole)


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


class ServiceShares:
    """The cost of terms in each stretch between two cuts, each term computed once.

    The sides of a comparison have most of their terms in common, and with them the invoices.
    """

    def __init__(self, cuts: tuple[date, ...], currency: str, rates: tuple[Rate, ...] = ()) -> None:
        self._cuts, self._currency, self._rates = cuts, currency, rates
        self._days = [cut.toordinal() for cut in cuts]
        self._known: dict[int, tuple[ChargedTerm, tuple[int | None, ...]]] = {}

    def of(self, charged: ChargedTerm) -> tuple[int | None, ...]:
        """A number for each stretch; None where a rate is missing."""
        key = id(charged.invoices)  # equal terms share them; they are kept, so the number is theirs
        if not charged.invoices:
            return self._compute(charged)
        if key not in self._known:
            self._known[key] = charged, self._compute(charged)
        return self._known[key][1]

    def _compute(self, charged: ChargedTerm) -> tuple[int | None, ...]:
        if charged.subscription.currency != self._currency:
            return self._converted(charged)
        found = [0] * (len(self._cuts) - 1)
        for _, line in charged_lines(charged):
            for index, upto, before in self._running_totals(line):
                found[index] += upto - before
        return tuple(found)

    def _converted(self, charged: ChargedTerm) -> tuple[int | None, ...]:
        rates, currency = self._rates, self._currency
        found, unknown = [0] * (len(self._cuts) - 1), set[int]()
        for due, line in charged_lines(charged):
            for index, *totals in self._running_totals(line):
                try:
                    upto, before = (
                        convert_minor(rates, minor, line.currency, currency, due)
                        for minor in totals
                    )
                except MissingRate:
                    unknown.add(index)
                else:
                    found[index] += upto - before
        return tuple(None if index in unknown else minor for index, minor in enumerate(found))

    def _running_totals(self, line: Line) -> list[tuple[int, int, int]]:
        """Each stretch a line reaches into, with what is used up at its end and before it.

        On numbers of days: a comparison asks for thousands of lines.
        """
        days, minor = self._days, line.minor
        start = line.start.toordinal()
        end = max(line.end.toordinal(), start + 1)
        index = bisect_right(days, start) - 1
        if index < 0:
            index, before = 0, _share(minor, min(days[0], end) - start, end - start)
        else:
            before = 0
        found, last = [], len(days) - 1
        while index < last and days[index] < end:
            cut = days[index + 1]
            upto = minor if cut >= end else _share(minor, cut - start, end - start)
            found.append((index, upto, before))
            index, before = index + 1, upto
        return found


def dues_in(terms: Iterable[ChargedTerm], span: Span) -> Iterator[tuple[str, date]]:
    """The currency of every line that pays for days of a span, and the day it falls due."""
    for part in service_parts(terms, span):
        yield part.line.currency, part.due


def _share(minor: int, passed: int, whole: int) -> int:
    """The figure of `share_so_far` on integers: half up, a credit mirrored."""
    upto = (2 * abs(minor) * passed + whole) // (2 * whole)
    return upto if minor >= 0 else -upto


def charged_lines(charged: ChargedTerm) -> Sequence[DueLine]:
    """Every line of a term that may pay for days of the span, with the day it falls due.

    Where nothing happened in a term they all stand on its own invoices; what happens in it may
    stand on a later one.
    """
    subscription = charged.subscription
    if subscription.term.events or not charged.invoices:
        return service_lines(subscription, charged.before)
    first = subscription.term.start
    return [
        DueLine(invoice.date, line)
        for invoice in charged.invoices
        for line in invoice.lines
        if line.end > first or line.kind is LineKind.ONE_OFF
        if line.kind is not LineKind.CREDIT_BALANCE
    ]
