"""Sums of a comparison in the account's currency: cash by invoices, service by days (V2, V3, V6).

A sum keeps what it was made of, so that it explains itself when someone looks (B9). Where an
exchange rate is missing its amount is None, and nothing is guessed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor, converted, rate_on
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.figure import figure_of, total_figure
from seatdesk.domain.charges.formula import Formula
from seatdesk.domain.charges.invoice import Invoice, Line, amount_of, sum_of
from seatdesk.domain.charges.totals import DatedAmount, explained_sum, explained_use
from seatdesk.domain.currency import digits_of
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import (
    ServicePart,
    served_days,
    service_parts,
    share_of,
)
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation


@dataclass(frozen=True, slots=True)
class CashSum:
    """Invoices added up, each at the rate of its day."""

    currency: str
    net_minor: int | None
    gross_minor: int | None
    invoices: tuple[Invoice, ...] = ()
    rates: tuple[Rate, ...] = ()

    @property
    def net(self) -> Decimal | None:
        """The sum without tax."""
        return known_amount(self.net_minor, self.currency)

    @property
    def gross(self) -> Decimal | None:
        """The sum with tax."""
        return known_amount(self.gross_minor, self.currency)

    @property
    def tax(self) -> Decimal | None:
        """The tax: what is between the two."""
        if self.net_minor is None or self.gross_minor is None:
            return None
        return amount_of(self.gross_minor - self.net_minor, self.currency)

    @property
    def net_derivation(self) -> Derivation:
        """Every line; invoices that are converted as a whole. Raises MissingRate, as others do."""
        return self._explained(lambda invoice: invoice.net, taxed=False)

    @property
    def gross_derivation(self) -> Derivation:
        """The same with the tax of each invoice."""
        return self._explained(lambda invoice: invoice.total, taxed=True)

    @property
    def tax_derivation(self) -> Derivation:
        """The tax of each invoice; where one is converted, what lies between net and gross."""
        if any(invoice.currency != self.currency for invoice in self.invoices):
            return EXPLAINED.sub(self.gross_derivation, self.net_derivation, "difference")
        taxes = (invoice.tax_formula for invoice in self.invoices if invoice.tax_minor)
        return figure_of(self.currency, taxes).derivation

    def _explained(self, stated: Callable[[Invoice], Decimal], *, taxed: bool) -> Derivation:
        own = [invoice for invoice in self.invoices if invoice.currency == self.currency]
        formulas: list[Formula] = [line.formula for invoice in own for line in invoice.lines]
        formulas += [invoice.tax_formula for invoice in own if taxed and invoice.tax_minor]
        foreign = [
            explained_conversion(invoice, stated(invoice), self.currency, self.rates)
            for invoice in self.invoices
            if invoice.currency != self.currency
        ]
        if not foreign:
            return figure_of(self.currency, formulas).derivation
        here = [figure_of(self.currency, formulas).derivation] if own else []
        return sum_of([*here, *foreign])


def cash_sum(invoices: Iterable[Invoice], currency: str, rates: tuple[Rate, ...]) -> CashSum:
    """The sum of invoices in one currency."""
    kept = tuple(invoices)
    net = gross = 0
    try:
        for invoice in kept:
            if invoice.currency == currency:
                net += invoice.net_minor
                gross += invoice.net_minor + invoice.tax_minor
            else:
                own, on = invoice.currency, invoice.date
                net += convert_minor(rates, invoice.net_minor, own, currency, on)
                gross += convert_minor(rates, invoice.total_minor, own, currency, on)
    except MissingRate:
        return CashSum(currency, None, None, kept, rates)
    return CashSum(currency, net, gross, kept, rates)


@dataclass(frozen=True, slots=True)
class ServiceSum:
    """The cost of the days of a span, each line at the rate of the day it falls due (V3)."""

    currency: str
    minor: int | None
    span: Span
    terms: tuple[ChargedTerm, ...] = ()
    rates: tuple[Rate, ...] = ()

    @property
    def net(self) -> Decimal | None:
        """The sum; service has no tax."""
        return known_amount(self.minor, self.currency)

    @property
    def net_derivation(self) -> Derivation:
        """Every line with the share of its days. Raises MissingRate."""
        whole: list[Line] = []
        others: list[Derivation] = []
        for part in service_parts(self.terms, self.span):
            if part.line.currency != self.currency:
                others.append(_explained_conversion(part, self.currency, self.rates))
            elif part.days == served_days(part.line):
                whole.append(part.line)
            else:
                others.append(explained_sum([_dated(part)]))
        if whole or not others:
            others.insert(0, total_figure(self.currency, whole).derivation)
        return sum_of(others)


def known_amount(minor: int | None, currency: str) -> Decimal | None:
    """An amount with the currency's digits, or None where it is not known."""
    return None if minor is None else amount_of(minor, currency)


def explained_conversion(
    invoice: Invoice, stated: Decimal, currency: str, rates: Sequence[Rate]
) -> Derivation:
    """An amount of an invoice in another currency. Raises MissingRate."""
    note = f"{invoice.product} {invoice.date.isoformat()} {invoice.currency}"
    amount = EXPLAINED.literal(rational(stated), "foreign_invoice", note)
    rate = rate_on(rates, invoice.currency, currency, invoice.date)
    return converted(amount, rate, invoice.currency, digits_of(currency), EXPLAINED)


def _dated(part: ServicePart) -> DatedAmount:
    return DatedAmount(part.days.start, part.line, share_of(part), part.days)


def _explained_conversion(part: ServicePart, currency: str, rates: Sequence[Rate]) -> Derivation:
    """The growth of the converted running total over the days: see `converted_share`."""
    line = part.line
    if line.start >= line.end:
        return _converted_use(line.derivation, part, currency, rates)
    upto = _converted_use(explained_use(line, part.days.end), part, currency, rates)
    if part.days.start == line.start:
        return upto
    before = _converted_use(explained_use(line, part.days.start), part, currency, rates)
    return EXPLAINED.sub(upto, before, "share_of_service")


def _converted_use(
    amount: Derivation, part: ServicePart, currency: str, rates: Sequence[Rate]
) -> Derivation:
    own = part.line.currency
    rate = rate_on(rates, own, currency, part.due)
    return converted(amount, rate, own, digits_of(currency), EXPLAINED)
