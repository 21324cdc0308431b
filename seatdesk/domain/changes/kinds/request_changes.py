"""Changes of the requests for a renewal: removals, tiers, terms, prices, auto-renewal."""

from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias

from seatdesk.domain.account.terms_and_prices import Rates, RenewalPrice
from seatdesk.domain.changes.kinds.change_needs import BILLING, AccountPart, ChangeNeeds
from seatdesk.domain.choices import Billing, Commitment


@dataclass(frozen=True, slots=True)
class ScheduleRemoval(ChangeNeeds):
    """Additional seats shall leave at the renewal (D1-D3)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.DOWNGRADES
    product: str
    seats: int


@dataclass(frozen=True, slots=True)
class CancelRemoval(ChangeNeeds):
    """A scheduled removal is cancelled: asked for, or others need the seats (D4, D5).

    `because` names the kind of that change; lines of older versions do not say it.
    """

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.DOWNGRADES
    product: str
    seats: int
    outgrown: bool = False
    because: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ScheduleTier(ChangeNeeds):
    """A lower tier from the renewal on (D8)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.DOWNGRADES
    product: str
    tier: str
    rates: Rates


@dataclass(frozen=True, slots=True)
class CancelTier(ChangeNeeds):
    """A scheduled tier downgrade is cancelled; `outgrown` and `because` as for a removal."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.DOWNGRADES
    product: str
    tier: str
    rates: Rates
    outgrown: bool = False
    because: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ScheduleTerms(ChangeNeeds):
    """Another length, commitment, billing and price from the renewal on (E1.4)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.DOWNGRADES
    product: str
    months: int
    commitment: Commitment
    billing: Billing
    rates: Rates
    notice_days: int


@dataclass(frozen=True, slots=True)
class CancelTerms(ChangeNeeds):
    """Scheduled terms are off; `outgrown` and `because` as for a removal."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.DOWNGRADES
    product: str
    months: int
    commitment: Commitment
    billing: Billing
    rates: Rates
    notice_days: int
    outgrown: bool = False
    because: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class SetRenewalPrice(ChangeNeeds):
    """Prices change at the renewal, or no longer do (`price` None)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    price: RenewalPrice | None
    before: RenewalPrice | None = None


@dataclass(frozen=True, slots=True)
class SetAutoRenew(ChangeNeeds):
    """The subscription renews at the end of the term, or ends there (D10)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    on: bool


TermsChange: TypeAlias = ScheduleTerms | CancelTerms | SetRenewalPrice
RequestChange: TypeAlias = (
    ScheduleRemoval | CancelRemoval | ScheduleTier | CancelTier | SetAutoRenew | TermsChange
)
RequestCancelled: TypeAlias = CancelRemoval | CancelTier | CancelTerms
"""A request for the renewal that is off."""
