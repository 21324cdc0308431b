"""Invoices and their lines. Amounts are whole minor units inside, Decimals to those who ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import OWN_PRICE, ZERO
from seatdesk.domain.charges.formula import Formula, Tax, explain, minor_of
from seatdesk.domain.choices import Convention, Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.money.money import minor_text


class LineKind(StrEnum):
    """The kinds of invoice lines."""

    BASE = "base"
    SEATS = "seats"
    PURCHASE = "purchase"
    TIER_CREDIT = "tier_credit"
    TIER_CHARGE = "tier_charge"
    DISCOUNT = "discount"
    ONE_OFF = "one_off"
    CREDIT_BALANCE = "credit_balance"


_OF_SEATS = frozenset({LineKind.BASE, LineKind.SEATS, LineKind.PURCHASE})


@dataclass(frozen=True, kw_only=True)
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
    term: date
    """First day of the term it belongs to: terms may differ in length."""
    minor: int
    currency: str
    formula: Formula
    convention: Convention = Convention.FULL
    """The convention that prorated the line; `full`: not prorated."""
    source: str = ""
    """The source of the price."""
    label: str = ""
    """The name of a discount or of a one-off."""
    reduces: LineKind | None = None
    """The kind of line that a discount is off."""

    @property
    def priced(self) -> bool:
        """True when a price stands behind it, not the nought of a subscription without one."""
        own = self.kind in _OF_SEATS and self.source == OWN_PRICE
        return not own or bool(self.unit_price or self.minor)

    def moved(self, start: date, end: date) -> "Line":
        """The same line for another span: what a billing period repeats.

        Without `dataclasses.replace`, which takes half the time of a projection of five years.
        """
        line = object.__new__(type(self))
        line.__dict__.update(self.__dict__, start=start, end=end)
        return line

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits; below zero is a credit."""
        return amount_of(self.minor, self.currency)

    @property
    def derivation(self) -> Derivation:
        """The derivation of the amount; made when someone looks."""
        return explain(self.formula)


@dataclass(frozen=True, slots=True)
class Invoice:
    """The invoice for one subscription on one day."""

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
    def priced(self) -> bool:
        """True when any line has a price; 0.00 of a subscription without one is no amount."""
        return not self.lines or any(line.priced for line in self.lines)

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
        """The amount to be paid."""
        return amount_of(self.total_minor, self.currency)

    @property
    def net_derivation(self) -> Derivation:
        """The lines' derivations, added up."""
        return total_of(self.lines)

    @property
    def tax_derivation(self) -> Derivation:
        """The derivation of the tax."""
        return explain(self.tax_formula)

    @property
    def tax_formula(self) -> Tax:
        """The formula of the tax."""
        minors = tuple(line.minor for line in self.lines)
        digits = digits_of(self.currency)
        return Tax(digits, self.tax_rounding, minors, self.tax_percent, self.tax_label)


def sum_of(terms: Iterable[Derivation]) -> Derivation:
    """Derivations added up, nested evenly, so that no tree is as deep as its list is long."""
    left = list(terms)
    while len(left) > 1:
        odd = left[len(left) // 2 * 2 :]
        pairs = zip(left[::2], left[1::2], strict=False)
        left = [EXPLAINED.add(one, other, "total") for one, other in pairs] + odd
    return left[0] if left else EXPLAINED.literal(0, "total")


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
    first, net = lines[0], 0
    for line in lines:
        net += line.minor
    percent = policies.tax_percent
    if not percent:
        return Invoice(day, first.product, first.currency, lines, net)
    tax = _tax_minor(net, percent, policies.rounding, first.currency)
    return Invoice(
        day,
        first.product,
        first.currency,
        lines,
        net,
        tax,
        percent,
        policies.tax_label,
        policies.rounding,
    )


@lru_cache(maxsize=1024)
def _tax_minor(net: int, percent: Decimal, rounding: Rounding, currency: str) -> int:
    """Kept, because most invoices of a term are alike."""
    digits = digits_of(currency)
    return minor_of(Tax(digits, rounding, (net,), percent), digits)


@lru_cache(maxsize=4096)
def amount_of(minor: int, currency: str) -> Decimal:
    """Minor units as a Decimal with the currency's digits. Kept: a projection repeats its sums."""
    return Decimal(minor_text(minor, digits_of(currency)))
