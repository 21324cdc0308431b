"""Reasons for a difference between two lines, and the facts they rest on (E8.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.choices import Commitment, Convention
from seatdesk.domain.reconciliation.our_charges import OurCharge


class ReasonCode(StrEnum):
    """The explanations, in the order in which they are tried."""

    QUANTITY = "quantity"
    PRICE = "price"
    CONVENTION = "convention"
    ROUNDING = "rounding"
    CHANGE_DAY = "change_day"
    PRICE_LIST = "price_list"
    DISCOUNT = "discount"
    TAX = "tax"
    CURRENCY = "currency"
    SIGN = "sign"
    TIMING = "timing"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class DifferenceReason:
    """A reason, the part of the difference it explains in minor units, and its facts."""

    code: ReasonCode
    minor: int
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)
    conventions: tuple[Convention, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferedRates:
    """Prices of a book that a subscription does not have: another tier, commitment or date."""

    tier: str
    commitment: Commitment
    book: str
    valid_from: date
    rates: Rates


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Facts beside the line itself that may stand behind a difference."""

    policies: Policies
    currency: str
    """Of the vendor's invoice; empty: not said."""
    day: date
    offers: Mapping[str, Sequence[OfferedRates]]
    """By product."""
    rates: Sequence[Rate]
    others: Sequence[OurCharge]
    """Lines of our other invoices."""
    net: int = 0
    """The vendor's lines without tax, in minor units."""
