"""The amounts of one side of a comparison: totals, months, the first invoice, its terms (E2.2)."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from seatdesk.domain.account.exchange_rates import MissingRate, needed_rates
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.charges.charges import term_charges
from seatdesk.domain.charges.figure import Figure, total_figure
from seatdesk.domain.charges.invoice import Invoice, LineKind
from seatdesk.domain.comparison.day_grid import TOTALS_OVER, DayGrid
from seatdesk.domain.forecast.money_sums import CashSum, ServiceSum, cash_sum
from seatdesk.domain.forecast.outlook import look_ahead
from seatdesk.domain.forecast.projection import ChargedTerm, Projection
from seatdesk.domain.forecast.service_costs import ServiceShares, charged_lines, dues_in


@dataclass(frozen=True, slots=True)
class SpanTotal:
    """Cash and service of so many months from today on."""

    months: int
    cash: CashSum
    service: ServiceSum


@dataclass(frozen=True, slots=True)
class MonthAmounts:
    """Cash and service of a calendar month, or of the part of one that lies in the span."""

    days: Span
    cash: CashSum
    service: ServiceSum


@dataclass(frozen=True, slots=True)
class FirstInvoice:
    """The earliest day with an invoice, and everything that is invoiced on it."""

    on: date
    cash: CashSum


@dataclass(frozen=True, slots=True)
class TermTotals:
    """A product's running and next term in the contract's currency; None: there is none."""

    product: str
    currency: str
    term: Figure | None
    next_term: Figure | None


def service_shares(projection: Projection, grid: DayGrid) -> ServiceShares:
    """The computed service of terms, for all sides of the account that a projection is of."""
    account = projection.account
    return ServiceShares(grid.cuts, account.currency, account.rates)


class SideSums:
    """Adds up one projection over the stretches of a grid that it reaches to the end of."""

    def __init__(
        self, projection: Projection, grid: DayGrid, shares: ServiceShares | None = None
    ) -> None:
        account = projection.account
        self.projection, self.grid = projection, grid
        self.currency, self.rates = account.currency, account.rates
        days = [invoice.date for invoice in projection.invoices]
        self._places = [bisect_left(days, cut) for cut in grid.cuts]
        self._cash = [
            cash_sum(projection.invoices[first:end], self.currency, self.rates)
            for first, end in pairwise(self._places)
        ]
        shares = shares or service_shares(projection, grid)
        rows = [shares.of(charged) for charged in projection.terms]
        nothing = [0] * len(self._cash)
        self._services = [_known_sum(column) for column in zip(*rows, strict=True)] or nothing

    def totals(self) -> tuple[SpanTotal, ...]:
        """Twelve, twenty-four and thirty-six months, always."""
        start = self.grid.span.start
        spans = ((months, Span(start, add_months(start, months))) for months in TOTALS_OVER)
        return tuple(
            SpanTotal(months, self.cash(span), self.service(span)) for months, span in spans
        )

    def months(self) -> tuple[MonthAmounts, ...]:
        """Every calendar month of the span, also those without an invoice."""
        return tuple(
            MonthAmounts(days, self.cash(days), self.service(days)) for days in self.grid.months
        )

    def cash(self, span: Span) -> CashSum:
        """The invoices dated in a span that begins and ends at a cut."""
        stretches = self.grid.stretches(span)
        parts = self._cash[stretches]
        if len(parts) == 1:
            return parts[0]
        first, end = self._places[stretches.start], self._places[stretches.stop]
        return CashSum(
            self.currency,
            _known_sum([part.net_minor for part in parts]),
            _known_sum([part.gross_minor for part in parts]),
            self.projection.invoices[first:end],
            self.rates,
        )

    def service(self, span: Span) -> ServiceSum:
        """The cost of the days of such a span."""
        minor = _known_sum(self._services[self.grid.stretches(span)])
        return ServiceSum(self.currency, minor, span, self.projection.terms, self.rates)

    def first_invoice(self) -> FirstInvoice | None:
        """The first day with an invoice; a long term may have none as far as the grid reaches."""
        invoices = self.projection.invoices or self._invoices_beyond()
        if not invoices:
            return None
        day = invoices[0].date
        first = (invoice for invoice in invoices if invoice.date == day)
        return FirstInvoice(day, cash_sum(first, self.currency, self.rates))

    def _invoices_beyond(self) -> Sequence[Invoice]:
        """The invoices after the grid of what is running at its end, by day."""
        account = self.projection.account
        found = [
            invoice
            for subscription in account.subscriptions
            for invoice in look_ahead(subscription, account.as_of, account.policies).invoices
            if invoice.date >= account.as_of
        ]
        return sorted(found, key=lambda invoice: (invoice.date, invoice.product))

    def missing_rates(self) -> tuple[MissingRate, ...]:
        """The rates without which a sum is not known, the earliest of each pair."""
        projection = self.projection
        if all(term.subscription.currency == self.currency for term in projection.terms):
            return ()
        wanted = [(invoice.currency, invoice.date) for invoice in projection.invoices]
        wanted += dues_in(projection.terms, self.grid.whole)
        return tuple(needed_rates(self.rates, wanted, self.currency))

    def terms(self, known: Mapping[str, TermTotals] | None = None) -> tuple[TermTotals, ...]:
        """Every product's terms, in the order of the account; `known` are not asked again."""
        known = known or {}
        order = [s.product for s in self.projection.account.subscriptions]
        found = {charged.subscription.product for charged in self.projection.terms}
        return tuple(
            known.get(product) or self._terms_of(product)
            for product in sorted(found, key=lambda p: _place(order, p))
        )

    def _terms_of(self, product: str) -> TermTotals:
        """The running term is the one that today lies in; the next is the first after today."""
        today = self.grid.span.start
        own = [c for c in self.projection.terms if c.subscription.product == product]
        running = next((c for c in own if c.subscription.term.start <= today < _end(c)), None)
        later = next((c for c in own if today < c.subscription.term.start), None)
        if later is None and running is not None and not running.subscription.ended:
            policies = self.projection.account.policies
            following = look_ahead(running.subscription, today, policies).following
            later = None if following is None else ChargedTerm(following)
        return TermTotals(
            product, own[-1].subscription.currency, self._total(running), self._total(later)
        )

    def _total(self, charged: ChargedTerm | None) -> Figure | None:
        """Everything a term costs: the figure that the billing overview shows.

        Where its invoices are all made, their lines are those charges.
        """
        if charged is None:
            return None
        subscription = charged.subscription
        if charged.invoices and _end(charged) <= self.projection.span.end:
            lines = (due.line for due in charged_lines(charged))
        else:
            lines = (due.line for due in term_charges(subscription, subscription.term))
        return total_figure(
            subscription.currency, (line for line in lines if line.kind is not LineKind.ONE_OFF)
        )


def _end(charged: ChargedTerm) -> date:
    return charged.subscription.term.end


def _known_sum(minors: Collection[int | None]) -> int | None:
    """The sum; None where one of the amounts is not known."""
    known = [minor for minor in minors if minor is not None]
    return sum(known) if len(known) == len(minors) else None


def _place(known: list[str], product: str) -> int:
    return known.index(product) if product in known else len(known)
