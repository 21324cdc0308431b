"""Sums of invoices: cash (when invoiced) and accrual (spread by day over the service) (B10).

Net amounts, in whole minor units; what is split adds up to the unit (B7).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from seatdesk.domain.account.account import Account, Rate
from seatdesk.domain.account.exchange_rates import convert_minor, converted, rate_on
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.calendar import Span, add_months, calendar_months, month_start
from seatdesk.domain.charges.invoice import Invoice, Line, LineKind, amount_of, sum_of
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.allocation import cumulative, share_so_far
from seatdesk.domain.money.derivation import Derivation

_QUARTER = 3
_YEAR = 12


class TotalsView(StrEnum):
    """The day on which an amount counts: cash or accrual."""

    CASH = "cash"
    ACCRUAL = "accrual"


class TotalsBy(StrEnum):
    """The stretch of time that amounts are added up over."""

    MONTH = "month"
    QUARTER = "quarter"
    FISCAL_YEAR = "fiscal-year"
    TERM = "term"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class DatedAmount:
    """A part of a line on a day: of the invoice (cash), or the first of a part of its service."""

    on: date
    line: Line
    minor: int
    service: Span | None = None
    """The days of the line's service that the part is for; None: the whole line."""


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """The sum for one product in one stretch of time, in one currency, without tax."""

    start: date
    """First day of the month, quarter, fiscal year or term."""
    product: str
    currency: str
    minor: int
    parts: tuple[DatedAmount, ...] = field(default=(), repr=False)
    """The amounts that were added up."""

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits."""
        return amount_of(self.minor, self.currency)

    @property
    def priced(self) -> bool:
        """True when a price stands behind it, not only the nought of subscriptions without one."""
        return bool(self.minor) or any(part.line.priced for part in self.parts)

    @property
    def derivation(self) -> Derivation:
        """The derivation of the amount, line by line (B9); made when someone looks."""
        return explained_sum(self.parts)


def totals(
    account: Account,
    invoices: Sequence[Invoice],
    view: TotalsView = TotalsView.CASH,
    by: TotalsBy = TotalsBy.MONTH,
) -> tuple[ProductTotal, ...]:
    """Sums per stretch of time and product, in the order of time, then of product."""
    found: dict[tuple[date, str, str], list[DatedAmount]] = defaultdict(list)
    for dated in entries(invoices, view):
        start = _start_of(account, dated, by)
        found[start, dated.line.product, dated.line.currency].append(dated)
    return tuple(
        ProductTotal(*key, sum(part.minor for part in parts), tuple(parts))
        for key, parts in sorted(found.items())
    )


def entries(invoices: Iterable[Invoice], view: TotalsView) -> Iterator[DatedAmount]:
    """Every amount on its day. A credit balance moves cash between invoices and accrues nothing."""
    for invoice in invoices:
        for line in invoice.lines:
            if view is TotalsView.CASH:
                yield DatedAmount(invoice.date, line, line.minor)
            elif line.kind is not LineKind.CREDIT_BALANCE:
                yield from _spread(line, invoice.date)


def _spread(line: Line, invoiced: date) -> Iterator[DatedAmount]:
    """A line over the calendar months of its service; without service it falls on the invoice."""
    if line.start >= line.end:
        yield DatedAmount(invoiced, line, line.minor)
        return
    parts = list(calendar_months(Span(line.start, line.end)))
    shares = cumulative(line.minor, [part.days for part in parts])
    for part, minor in zip(parts, shares, strict=True):
        yield DatedAmount(part.start, line, minor, part)


def explained_sum(parts: Sequence[DatedAmount]) -> Derivation:
    """Parts of lines with how each came about, added up.

    Parts of one line that follow each other are one share of it.
    """
    return sum_of(
        line.derivation if service is None else _explained_share(line, service)
        for line, service in _joined(parts)
    )


def _joined(parts: Iterable[DatedAmount]) -> list[tuple[Line, Span | None]]:
    joined: list[tuple[Line, Span | None]] = []
    for part in parts:
        line, service = part.line, part.service
        known, before = joined[-1] if joined else (None, None)
        if before and service and known is line and before.end == service.start:
            joined[-1] = (line, Span(before.start, service.end))
        else:
            joined.append((line, service))
    return joined


def _explained_share(line: Line, service: Span) -> Derivation:
    """The growth of a line's running total over some days of its service: see `cumulative`."""
    if service == Span(line.start, line.end):
        return line.derivation
    upto, before = explained_use(line, service.end), explained_use(line, service.start)
    if service.start == line.start:
        return upto
    return EXPLAINED.sub(upto, before, "share_of_service")


def explained_use(line: Line, day: date) -> Derivation:
    """The part of a line used up before a day. The line explains itself where it is listed."""
    note = f"{line.product} {line.start.isoformat()} - {line.end.isoformat()}"
    amount = EXPLAINED.literal(rational(line.amount), f"{line.kind}_line", note)
    if day == line.end:
        return amount
    passed = EXPLAINED.days(line.start, day, "days")
    whole = EXPLAINED.days(line.start, line.end, "days_in_service")
    return share_so_far(amount, passed, whole, digits_of(line.currency), EXPLAINED)


def _start_of(account: Account, dated: DatedAmount, by: TotalsBy) -> date:
    match by:
        case TotalsBy.MONTH:
            return month_start(dated.on)
        case TotalsBy.QUARTER:
            return fiscal_start(dated.on, account.policies.fiscal_year_start, _QUARTER)
        case TotalsBy.FISCAL_YEAR:
            return fiscal_start(dated.on, account.policies.fiscal_year_start, _YEAR)
        case TotalsBy.TERM:
            return _term_start(account, dated)
        case _:  # By.ALL
            return date.min


def fiscal_start(day: date, first_month: int, months: int = _YEAR) -> date:
    """First day of the fiscal year, or of its quarter, that a day lies in."""
    return add_months(month_start(day), -((day.month - first_month) % months))


def _term_start(account: Account, dated: DatedAmount) -> date:
    """The first day of the term a line belongs to; of a subscription that left, the month."""
    known = account.find(dated.line.product) is not None
    return dated.line.term if known else month_start(dated.on)


def net_total(invoices: Iterable[Invoice], currency: str, rates: Sequence[Rate]) -> Decimal:
    """All invoices without tax in one currency, each at the rate of its day. Raises MissingRate."""
    return amount_of(
        sum(
            convert_minor(rates, invoice.net_minor, invoice.currency, currency, invoice.date)
            for invoice in invoices
        ),
        currency,
    )


def gross_total(invoices: Iterable[Invoice], currency: str, rates: Sequence[Rate]) -> Decimal:
    """All invoices with tax in one currency, each at the rate of its day. Raises MissingRate."""
    return amount_of(
        sum(
            convert_minor(rates, invoice.total_minor, invoice.currency, currency, invoice.date)
            for invoice in invoices
        ),
        currency,
    )


def explained_total(
    invoices: Iterable[Invoice], currency: str, rates: Sequence[Rate], *, taxed: bool = True
) -> Derivation:
    """The derivation of `gross_total`, invoice by invoice (B9). Raises MissingRate.

    An invoice is stated with its product and day, and explains itself where it is listed: a
    derivation has one currency. Not `taxed`: that of `net_total`.
    """
    total = EXPLAINED.literal(0, "total")
    for invoice in invoices:
        foreign = invoice.currency != currency
        note = f"{invoice.product} {invoice.date.isoformat()} {invoice.currency}"
        label = "foreign_invoice" if foreign else "line"
        stated = invoice.total if taxed else invoice.net
        amount = EXPLAINED.literal(rational(stated), label, note)
        if foreign:
            rate = rate_on(rates, invoice.currency, currency, invoice.date)
            amount = converted(amount, rate, invoice.currency, digits_of(currency), EXPLAINED)
        total = EXPLAINED.add(total, amount, "total")
    return total
