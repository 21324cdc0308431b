"""Terms and prices of a subscription: what was agreed, and what changed it on the way."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from seatdesk.domain.choices import Billing, Commitment, CreditRule, PriceModel
from seatdesk.domain.json_values import UNSAID

ZERO = Decimal(0)
OWN_PRICE = "contract"
"""The source of prices that a subscription itself states."""


@dataclass(frozen=True, slots=True)
class SeatTier:
    """One step of a seat price: seats up to `upto` (None: all the rest), per seat and month."""

    upto: int | None
    unit: Decimal
    flat: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class SeatPrice:
    """The price of additional seats per month: one tier without end when it is flat."""

    tiers: tuple[SeatTier, ...]
    model: PriceModel = PriceModel.FLAT

    @classmethod
    def of(cls, unit: Decimal) -> "SeatPrice":
        """The same price for every seat."""
        return cls((SeatTier(None, unit),))


@dataclass(frozen=True, slots=True)
class Rates:
    """The prices of one tier of a product per month, and the seats in its base price."""

    base: Decimal
    included: int
    seat: SeatPrice
    source: str = OWN_PRICE
    """The source of the price: `contract`, or the price book's name and date."""

    @property
    def priced(self) -> bool:
        """True when there is a price: one that says nothing but 0 was entered without.

        A price book may well say 0, of seats that only look on.
        """
        amounts = (self.base, *(a for tier in self.seat.tiers for a in (tier.unit, tier.flat)))
        return self.source != OWN_PRICE or any(amounts)


@dataclass(frozen=True, slots=True)
class Bought:
    """Additional seats from a day inside the term. `unit` None: its own seat price."""

    on: date
    seats: int
    unit: Decimal | None = None
    source: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class TierChanged:
    """Another tier from a day inside the term, at once (D8)."""

    on: date
    tier: str
    rates: Rates
    credit: CreditRule = field(default=CreditRule.CONVENTION, metadata={UNSAID: CreditRule.DAYS})
    """Kept with it, for what was charged once stays (C3); older records do not say it."""


TermEvent: TypeAlias = Bought | TierChanged


@dataclass(frozen=True, slots=True)
class Term:
    """One term `[start, end)` and everything that changed its price on the way."""

    start: date
    end: date
    tier: str
    rates: Rates
    opening: int
    """Additional seats on the first day."""
    events: tuple[TermEvent, ...] = ()
    credit: Decimal = ZERO
    """The credit balance that earlier terms left; it pays this one's first invoices (B13)."""
    period_months: int | None = None
    """Months of its billing periods, where the subscription is billed otherwise by now."""

    def tier_on(self, day: date) -> tuple[str, Rates]:
        """The tier and its rates in force on a day of this term."""
        tier, rates = self.tier, self.rates
        for event in self.events:
            if isinstance(event, TierChanged) and event.on <= day:
                tier, rates = event.tier, event.rates
        return tier, rates

    def additional_on(self, day: date) -> int:
        """Additional seats in force on a day of this term."""
        return self.opening + sum(
            event.seats for event in self.events if isinstance(event, Bought) and event.on <= day
        )


@dataclass(frozen=True, slots=True)
class Removal:
    """Additional seats that leave at the start of the next term (D3)."""

    seats: int
    effective: date


@dataclass(frozen=True, slots=True)
class TierPlan:
    """A lower tier agreed for the start of the next term (D8)."""

    tier: str
    rates: Rates
    effective: date


@dataclass(frozen=True, slots=True)
class TermsPlan:
    """Another length, commitment, billing and price agreed for the start of the next term."""

    months: int
    commitment: Commitment
    billing: Billing
    rates: Rates
    notice_days: int
    effective: date


@dataclass(frozen=True, slots=True)
class Discount:
    """A discount on the invoice lines of a subscription, until a day, or for good (None) (B8)."""

    label: str
    percent: Decimal | None = None
    amount: Decimal | None = None
    """Off each period's lines, in the subscription's currency."""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class OneOff:
    """A line charged once, such as onboarding, on the first invoice from its day (B8)."""

    on: date
    label: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class RenewalPrice:
    """A change of prices agreed for the next renewal: a percentage, or other rates (B8)."""

    percent: Decimal | None = None
    rates: Rates | None = None
