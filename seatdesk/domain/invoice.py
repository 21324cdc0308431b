"""Invoices and their lines. Amounts are whole minor units inside, Decimals to those who ask."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from seatdesk.domain.account import ZERO, Convention, Policies, Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.derivation import EXPLAINED, Derivation
from seatdesk.domain.formula import Formula, Tax, explain, minor_of
from seatdesk.domain.money import minor_text


class LineKind(StrEnum):
    """What an invoice line is for."""

    BASE = "base"
    SEATS = "seats"
    PURCHASE = "purchase"
    TIER_CREDIT = "tier_credit"
    TIER_CHARGE = "tier_charge"
    DISCOUNT = "discount"
    ONE_OFF = "one_off"
    CREDIT_BALANCE = "credit_balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an invoice, for the service in `[start, end)`."""

    kind: LineKind
    product: str
    tier: str
    quantity: int
    unit_price: Decimal
    """Per seat (or per base) and month, where there is such a price."""
    start: date
    end: date
    minor: int
    currency: str
    formula: Formula
    convention: Convention = Convention.FULL
    """Which convention prorated the line; `full`: not prorated."""
    source: str = ""
    """Where the price was read."""
    label: str = ""
    """The name of a discount or of a one-off."""
    reduces: LineKind | None = None
    """What a discount is off."""

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits; below zero is a credit."""
        return amount_of(self.minor, self.currency)

    @property
    def derivation(self) -> Derivation:
        """How the amount came about; made when someone looks."""
        return explain(self.formula)


@dataclass(frozen=True, slots=True)
class Invoice:
    """What is invoiced for one subscription on one day."""

    date: date
    product: str
    currency: str
    lines: tuple[Line, ...]
    net_minor: int
    tax_minor: int = 0
    tax_percent: Decimal = ZERO
    tax_label: str = ""
    tax_rounding: Rounding = Rounding.HALF_UP

    @property
    def total_minor(self) -> int:
        """Net and tax, in minor units."""
        return self.net_minor + self.tax_minor

    @property
    def net(self) -> Decimal:
        """Sum of the lines; never below zero (B13)."""
        return amount_of(self.net_minor, self.currency)

    @property
    def tax(self) -> Decimal:
        """Tax on the net total."""
        return amount_of(self.tax_minor, self.currency)

    @property
    def total(self) -> Decimal:
        """What is to be paid."""
        return amount_of(self.total_minor, self.currency)

    @property
    def net_derivation(self) -> Derivation:
        """The lines' derivations, added up."""
        return total_of(self.lines)

    @property
    def tax_derivation(self) -> Derivation:
        """How the tax came about."""
        minors = tuple(line.minor for line in self.lines)
        return explain(_tax(minors, self))


def total_of(lines: tuple[Line, ...]) -> Derivation:
    """The sum of lines with the derivation of each."""
    if not lines:
        return EXPLAINED.literal(0, "total")
    total = lines[0].derivation
    for line in lines[1:]:
        total = EXPLAINED.add(total, line.derivation, "total")
    return total


def make_invoice(day: date, lines: tuple[Line, ...], policies: Policies) -> Invoice:
    """An invoice over lines of one subscription, with the account's tax (B8)."""
    first = lines[0]
    net = sum(line.minor for line in lines)
    bare = Invoice(day, first.product, first.currency, lines, net)
    if not policies.tax_percent:
        return bare
    return _with_tax(bare, policies)


def _with_tax(bare: Invoice, policies: Policies) -> Invoice:
    taxed = Invoice(
        bare.date,
        bare.product,
        bare.currency,
        bare.lines,
        bare.net_minor,
        0,
        policies.tax_percent,
        policies.tax_label,
        policies.rounding,
    )
    digits = digits_of(bare.currency)
    tax = minor_of(_tax((bare.net_minor,), taxed), digits)
    return replace(taxed, tax_minor=tax)


def _tax(lines: tuple[int, ...], invoice: Invoice) -> Tax:
    return Tax(
        digits_of(invoice.currency),
        invoice.tax_rounding,
        lines,
        invoice.tax_percent,
        invoice.tax_label,
    )


def amount_of(minor: int, currency: str) -> Decimal:
    """Minor units as a Decimal with the currency's digits."""
    return Decimal(minor_text(minor, digits_of(currency)))
