"""A quote: the figures of a change before it is made (C1, C3)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.charges.figure import Figure, total_figure
from seatdesk.domain.charges.invoice import Invoice, Line, amount_of
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class QuoteSide:
    """A subscription on one side of a change."""

    tier: str
    included: int
    additional: int
    period: Figure
    """A full billing period (B3), without discounts and tax."""
    term: Figure
    """A term: the running one for what acts now, the next one for what waits for the renewal."""
    priced: bool = True
    """True when a price stands behind the amounts, not the nought of one without."""
    months: int = 0
    """Length of a term; 0 where there is no subscription."""
    commitment: Commitment = Commitment.ANNUAL
    billing: Billing = Billing.MONTHLY

    @property
    def owned(self) -> int:
        """All seats."""
        return self.included + self.additional

    @property
    def period_amount(self) -> Decimal:
        """Price of a full billing period."""
        return self.period.amount

    @property
    def term_total(self) -> Decimal:
        """Total of the term, without tax."""
        return self.term.amount


@dataclass(frozen=True, slots=True)
class QuoteFigures:
    """The figures of a quote that are sums of lines; each explains itself."""

    due_now: Figure
    to_renewal: Figure
    to_renewal_before: Figure
    next_term: Figure
    next_term_before: Figure
    due_tax: Figure
    next_invoice_tax: Figure


class NextTermPart(NamedTuple):
    """A part of the difference that a change makes to the next term."""

    cancelled: RequestCancelled | None
    """The request whose end the part comes of; None: the change itself."""
    figure: Figure


class FirstCharge(NamedTuple):
    """The amount a change is charged first, and the day of the invoice that it stands on."""

    figure: Figure
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The figures of a change to one subscription. Amounts are without tax unless they say so."""

    product: str
    currency: str
    seats: int
    """Additional seats gained; below zero: given up."""
    effective: date
    figures: QuoteFigures
    next_invoice_date: date | None
    """The first invoice after today: what is due now stands on today's, and is not in this one."""
    invoice_before: Invoice | None
    invoice_after: Invoice | None
    """The next invoice without and with the change."""
    current: QuoteSide
    after: QuoteSide
    lines: tuple[Line, ...]
    """The lines the change makes, of the first period in which it shows."""
    waits: bool = False
    """True when it acts at the renewal; otherwise at once."""
    next_term_parts: tuple[NextTermPart, ...] = ()
    """The parts of the next term's difference, which they add up to: that of the change itself,
    then those of the requests that it cancels on the way (D5, D8)."""

    @property
    def cancelled(self) -> tuple[RequestCancelled, ...]:
        """The pending requests that the change cancels on the way (D5, D8)."""
        return tuple(part.cancelled for part in self.next_term_parts if part.cancelled)

    @property
    def priced(self) -> bool:
        """True when the price of the change itself is known."""
        return self.after.priced

    @property
    def same_length(self) -> bool:
        """True when both terms are of one length, so that their totals can be compared."""
        return self.current.months == self.after.months

    @property
    def compares(self) -> bool:
        """True when both sides have a price, so that their difference says something."""
        return self.current.priced and self.after.priced

    @property
    def first_charge(self) -> FirstCharge | None:
        """The amount of the change's own lines; None without a price or an invoice soon."""
        if not self.priced:
            return None
        if self.figures.due_now.minor:
            return FirstCharge(self.figures.due_now, self.effective)
        invoice = self.invoice_after
        if self.next_invoice_date is None or invoice is None or not self.lines:
            return None
        if not set(self.lines) <= set(invoice.lines):
            return None
        return FirstCharge(total_figure(self.currency, self.lines), self.next_invoice_date)

    @property
    def tax(self) -> Decimal:
        """Tax the change adds to the first invoice it stands on: today's, or the next one."""
        return self._first_tax.amount

    @property
    def tax_derivation(self) -> Derivation:
        """The derivation of `tax`."""
        return self._first_tax.derivation

    @property
    def _first_tax(self) -> Figure:
        figures = self.figures
        return figures.due_tax if figures.due_now.minor else figures.next_invoice_tax

    @property
    def due_tax(self) -> Decimal:
        """Tax on what is due now."""
        return self.figures.due_tax.amount

    @property
    def due_tax_derivation(self) -> Derivation:
        """The derivation of `due_tax`."""
        return self.figures.due_tax.derivation

    @property
    def next_invoice_tax(self) -> Decimal:
        """Tax the change adds to the next invoice."""
        return self.figures.next_invoice_tax.amount

    @property
    def next_invoice_tax_derivation(self) -> Derivation:
        """The derivation of `next_invoice_tax`."""
        return self.figures.next_invoice_tax.derivation

    @property
    def due_now(self) -> Decimal:
        """The amount invoiced today because of the change."""
        return self.figures.due_now.amount

    @property
    def due_now_derivation(self) -> Derivation:
        """The derivation of `due_now`."""
        return self.figures.due_now.derivation

    @property
    def to_renewal(self) -> Decimal:
        """The cost of the change from its day to the renewal."""
        return self.figures.to_renewal.amount

    @property
    def to_renewal_derivation(self) -> Derivation:
        """The derivation of `to_renewal`."""
        return self.figures.to_renewal.derivation

    @property
    def to_renewal_before(self) -> Decimal:
        """The amount still to be invoiced for this term without the change, today's included."""
        return self.figures.to_renewal_before.amount

    @property
    def to_renewal_before_derivation(self) -> Derivation:
        """The derivation of `to_renewal_before`."""
        return self.figures.to_renewal_before.derivation

    @property
    def next_term(self) -> Decimal:
        """The whole next term with the change."""
        return self.figures.next_term.amount

    @property
    def next_term_derivation(self) -> Derivation:
        """The derivation of `next_term`."""
        return self.figures.next_term.derivation

    @property
    def next_term_before(self) -> Decimal:
        """The whole next term without the change."""
        return self.figures.next_term_before.amount

    @property
    def next_term_before_derivation(self) -> Derivation:
        """The derivation of `next_term_before`."""
        return self.figures.next_term_before.derivation

    @property
    def next_term_change_derivation(self) -> Derivation:
        """The derivation of the difference that the change makes to the next term."""
        return EXPLAINED.sub(
            self.next_term_derivation, self.next_term_before_derivation, "difference"
        )

    @property
    def next_invoice_before(self) -> Decimal:
        """Net total of the next invoice without the change; 0 when there is none."""
        return self._net(self.invoice_before)

    @property
    def next_invoice_after(self) -> Decimal:
        """Net total of the same day's invoice with the change; 0 when there is none."""
        return self._net(self.invoice_after)

    def _net(self, invoice: Invoice | None) -> Decimal:
        return amount_of(0, self.currency) if invoice is None else invoice.net


def new_quotes(refusal: Refusal) -> tuple[Quote, ...]:
    """The quotes as they are now, which a refusal of outdated ones carries (C3)."""
    quotes = refusal.params.get("quotes", ())
    found = quotes if isinstance(quotes, tuple) else ()
    return tuple(quote for quote in found if isinstance(quote, Quote))
