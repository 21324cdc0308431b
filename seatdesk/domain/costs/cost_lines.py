"""The lines of a range of days, each with the days whose seats weigh in it (E7.1, E7.3)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate, needed_rates
from seatdesk.domain.calendar import Span, add_months, calendar_months, month_start
from seatdesk.domain.charges.invoice import Line, LineKind
from seatdesk.domain.costs.cost_question import CostView
from seatdesk.domain.forecast.money_sums import CashSum, ServiceSum, cash_sum
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import (
    ServicePart,
    charged_lines,
    converted_share,
    served_days,
    share_of,
)


class LineUse(StrEnum):
    """The use of a line: seats, the base price, or neither."""

    SEATS = "seats"
    BASE = "base"
    OTHER = "other"


class CostLine(NamedTuple):
    """A line, or its share of a month, and the days over which seats are weighed for it."""

    product: str
    currency: str
    month: Span
    """The days of the range in one calendar month."""
    use: LineUse
    minor: int
    weighed: Span
    line: Line
    service: Span | None
    """The days of its service that the amount is for; None: the whole line."""


@dataclass(frozen=True, slots=True)
class CostLines:
    """All lines of a range, and their sum in the account's currency (None: no rate)."""

    lines: tuple[CostLine, ...]
    total_minor: int | None
    total: CashSum | ServiceSum
    """The same sum, which says how it came about."""
    missing_rates: tuple[MissingRate, ...] = ()


def cost_lines(
    account: Account, terms: Sequence[ChargedTerm], span: Span, view: CostView
) -> CostLines:
    """The lines whose service, or whose invoice, lies in a range."""
    if view is CostView.CASH:
        return _cash(account, terms, span)
    return _service(account, terms, span)


def use_of(line: Line) -> LineUse:
    """The use of a line; a discount is of what it is off."""
    match line.kind:
        case LineKind.BASE:
            return LineUse.BASE
        case LineKind.ONE_OFF | LineKind.CREDIT_BALANCE:
            return LineUse.OTHER
        case LineKind.DISCOUNT if line.reduces is LineKind.BASE:
            return LineUse.OTHER
        case _:
            return LineUse.SEATS


def _service(account: Account, terms: Sequence[ChargedTerm], span: Span) -> CostLines:
    parts = [
        (month, ServicePart(due, line, days))
        for charged in terms
        for due, line in charged_lines(charged)
        for days in calendar_months(served_days(line).common(span))
        for month in (_month_of(days.start, span),)
    ]
    lines = tuple(
        CostLine(
            part.line.product,
            part.line.currency,
            month,
            use_of(part.line),
            share_of(part),
            month,
            part.line,
            None if part.days == served_days(part.line) else part.days,
        )
        for month, part in parts
    )
    own = account.currency
    wanted = [(part.line.currency, part.due) for _, part in parts]
    missing = tuple(needed_rates(account.rates, wanted, own))
    total = None
    if not missing:
        total = sum(converted_share(part, account.rates, own) for _, part in parts)
    return CostLines(
        lines, total, ServiceSum(own, total, span, tuple(terms), account.rates), missing
    )


def _cash(account: Account, terms: Iterable[ChargedTerm], span: Span) -> CostLines:
    invoices = [
        invoice for charged in terms for invoice in charged.invoices if invoice.date in span
    ]
    lines = tuple(
        CostLine(
            line.product,
            line.currency,
            _month_of(invoice.date, span),
            use_of(line),
            line.minor,
            served_days(line),
            line,
            None,
        )
        for invoice in invoices
        for line in invoice.lines
    )
    own = account.currency
    missing = tuple(needed_rates(account.rates, [(i.currency, i.date) for i in invoices], own))
    total = cash_sum(invoices, own, account.rates)
    return CostLines(lines, total.net_minor, total, missing)


def _month_of(day: date, span: Span) -> Span:
    """The days of a range in the calendar month of a day."""
    first = month_start(day)
    return Span(first, add_months(first, 1)).common(span)


def days_needed(lines: Iterable[CostLine], span: Span) -> Iterator[date]:
    """The first days over which seats are weighed: of the range, and of service before it."""
    yield span.start
    yield from (line.weighed.start for line in lines)
