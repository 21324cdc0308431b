"""The account: who may be in it, what is subscribed, under which rules.

A workspace may hold a million users, so an `Account` carries the subscriptions and how many seats
are assigned, never the people themselves. Rules about people look at the few facts that matter
(`rules.SeatCase`), one class of people at a time.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from seatdesk.domain.calendar import add_months

ZERO = Decimal(0)


class Status(StrEnum):
    """Where a user stands in their life in the account (P5)."""

    INVITED = "invited"
    ACTIVE = "active"
    DEACTIVATED = "deactivated"
    REMOVED = "removed"


class UserKind(StrEnum):
    """What a user is; only people count as seat demand unless the account says otherwise (P9)."""

    PERSON = "person"
    BOT = "bot"
    SERVICE = "service"
    GUEST = "guest"


class Activity(StrEnum):
    """What is known of a user's last activity: never and unknown are different things (P9)."""

    KNOWN = "known"
    NEVER = "never"
    UNKNOWN = "unknown"


class Permission(StrEnum):
    """The two permissions that matter, and the one above them (P1)."""

    ADD_EDIT_USERS = "add_edit_users"
    MODIFY_BILLING = "modify_billing"
    SUPER_ADMIN = "super_admin"


class Commitment(StrEnum):
    """What the price book calls the promise behind a price."""

    ANNUAL = "annual"
    MONTHLY = "monthly"


class Billing(StrEnum):
    """How often an invoice comes, in advance."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    ANNUAL = "annual"
    TERM = "term"


class Charge(StrEnum):
    """When seats added inside a billing period are charged (B4)."""

    NEXT_INVOICE = "next-invoice"
    AT_ONCE = "at-once"


class Convention(StrEnum):
    """How a part of a period is measured (B6)."""

    ACTUAL_DAYS = "actual_days"
    INCLUSIVE_DAYS = "inclusive_days"
    ACTUAL_MONTH = "actual_month"
    ACTUAL_30 = "actual_30"
    STRICT_30_360 = "strict_30_360"
    ACTUAL_365 = "actual_365"
    SECONDS = "seconds"
    WHOLE_MONTHS = "whole_months"
    FULL = "full"
    FRACTION = "fraction"


class Rounding(StrEnum):
    """How a line reaches the currency's minor unit (B7)."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"
    DAY_RATE = "day_rate"


class PriceModel(StrEnum):
    """How the price of many seats follows from their number (B3)."""

    FLAT = "flat"
    GRADUATED = "graduated"
    VOLUME = "volume"


class DeactivatedSeats(StrEnum):
    """What deactivating a seat holder means (section 7)."""

    MUST_UNASSIGN = "must_unassign"
    KEEP_UNCOUNTED = "keep_uncounted"


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person, bot or guest, known by e-mail. `id` 0 means: not stored yet."""

    id: int = 0
    email: str
    name: str = ""
    status: Status = Status.ACTIVE
    kind: UserKind = UserKind.PERSON
    super_admin: bool = False
    add_edit_users: bool = False
    modify_billing: bool = False
    team: str = ""
    cost_centre: str = ""
    job_title: str = ""
    manager: str = ""
    activity: Activity = Activity.UNKNOWN
    last_active: date | None = None
    hired: date | None = None
    left: date | None = None
    access: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.activity is Activity.KNOWN) != (self.last_active is not None):
            raise ValueError(self)

    def has(self, permission: Permission) -> bool:
        """Whether a permission is given; a Super Admin has both (P1)."""
        return self.super_admin or (
            permission is not Permission.SUPER_ADMIN and bool(getattr(self, permission.value))
        )


@dataclass(frozen=True, slots=True)
class SeatTier:
    """One step of a seat price: seats up to `upto` (None: all the rest), per seat and month."""

    upto: int | None
    unit: Decimal
    flat: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class SeatPrice:
    """What additional seats cost per month: one tier without end when it is flat."""

    tiers: tuple[SeatTier, ...]
    model: PriceModel = PriceModel.FLAT

    @classmethod
    def of(cls, unit: Decimal) -> "SeatPrice":
        """The same price for every seat."""
        return cls((SeatTier(None, unit),))


@dataclass(frozen=True, slots=True)
class Rates:
    """What one tier of a product costs per month, and the seats in its base price."""

    base: Decimal
    included: int
    seat: SeatPrice
    source: str = "contract"
    """Where the price was read: `contract`, or the price book's name and date."""


@dataclass(frozen=True, slots=True)
class Bought:
    """Additional seats from a day inside the term. `unit` None: the contract's own seat price."""

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


TermEvent: TypeAlias = Bought | TierChanged


@dataclass(frozen=True, slots=True)
class Term:
    """One contract period `[start, end)` and everything that changed its price on the way."""

    start: date
    end: date
    tier: str
    rates: Rates
    opening: int
    """Additional seats on the first day."""
    events: tuple[TermEvent, ...] = ()
    credit: Decimal = ZERO
    """The credit balance that earlier terms left; it pays this one's first invoices (B13)."""

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
class Discount:
    """Off the invoice lines of a subscription, until a day (exclusive; None: for good) (B8)."""

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
    """How prices change at the next renewal: a percentage, or other rates (B8)."""

    percent: Decimal | None = None
    rates: Rates | None = None


@dataclass(frozen=True, slots=True)
class SeatPool:
    """The seats of one subscription: granted by the contract, and taken by users."""

    included: int
    additional: int
    assigned: int

    def __post_init__(self) -> None:
        if min(self.included, self.additional, self.assigned) < 0:
            raise ValueError(self)

    @property
    def owned(self) -> int:
        """Seats paid for, used or not."""
        return self.included + self.additional

    @property
    def unassigned(self) -> int:
        """Seats paid for that nobody holds."""
        return self.owned - self.assigned

    @property
    def removable(self) -> int:
        """Unassigned additional seats: the only ones a downgrade may give up (D1)."""
        return max(0, min(self.additional, self.unassigned))


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One product at one tier, with its term, prices and seats. The product names it."""

    product: str
    currency: str
    start: date
    """First day of the contract: the anchor of every billing period (B2)."""
    term_months: int
    term: Term
    """The term that is running."""
    last_term: Term | None = None
    """The one before: what it left to be charged stands on this term's first invoice (B4)."""
    commitment: Commitment = Commitment.ANNUAL
    billing: Billing = Billing.MONTHLY
    price_book: str = ""
    """Key of the price book that prices purchases; empty: the contract has its own price (C6)."""
    included: int
    additional: int
    """Seats in force today; purchases dated later are in the term's events only."""
    assigned: int = 0
    removal: Removal | None = None
    tier_plan: TierPlan | None = None
    auto_renew: bool = True
    ended: bool = False
    notice_days: int = 0
    minimum: int = 0
    """Additional seats the contract does not let go below."""
    legacy: bool = False
    future_quote: bool = False
    charge: Charge = Charge.NEXT_INVOICE
    convention: Convention = Convention.ACTUAL_DAYS
    rounding: Rounding = Rounding.HALF_UP
    discounts: tuple[Discount, ...] = ()
    one_offs: tuple[OneOff, ...] = ()
    renewal_price: RenewalPrice | None = None

    @property
    def renewal(self) -> date:
        """First day of the next term."""
        return self.term.end

    @property
    def last_day_to_act(self) -> date:
        """The last day on which the vendor takes a change for the renewal (D9)."""
        return self.term.end - timedelta(days=self.notice_days)

    @property
    def tier(self) -> str:
        """The tier in force today."""
        last = [e for e in self.term.events if isinstance(e, TierChanged)]
        return last[-1].tier if last else self.term.tier

    @property
    def pool(self) -> SeatPool:
        """The seats as the rules count them."""
        return SeatPool(self.included, self.additional, self.assigned)

    @property
    def removable(self) -> int:
        """Seats a downgrade request may give up: unassigned, additional, above the minimum.

        A lower tier agreed for the same day leaves fewer, where it includes fewer seats.
        """
        room = min(self.pool.removable, self.additional - self.minimum)
        if self.tier_plan is not None:
            included = self.tier_plan.rates.included
            room = min(room, included + self.additional - self.assigned)
        return max(0, room)

    def with_term(self, **changes: object) -> "Subscription":
        """The same subscription with something of its running term replaced."""
        return replace(self, term=replace(self.term, **changes))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """The account's own rules (section 7); the first choice of each is the default."""

    deactivated_seats: DeactivatedSeats = DeactivatedSeats.MUST_UNASSIGN
    invited_hold_seat: bool = True
    idle_after_days: int = 60
    charge: Charge = Charge.NEXT_INVOICE
    convention: Convention = Convention.ACTUAL_DAYS
    rounding: Rounding = Rounding.HALF_UP
    others_are_demand: bool = False
    """Whether bots, services and guests count as seat demand."""
    minimum_seat_age_days: int = 30
    fiscal_year_start: int = 1
    """Month, 1 to 12."""
    tax_label: str = ""
    tax_percent: Decimal = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """One unit of `base` in `quote` from a day on, and where that was read (B11)."""

    base: str
    quote: str
    on: date
    rate: Decimal
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The organisation whose seats are managed, as it stands on a day."""

    name: str
    currency: str = "USD"
    """The reporting currency."""
    time_zone: str = "UTC"
    as_of: date
    """Renewals and started purchases up to this day are applied."""
    policies: Policies = field(default_factory=Policies)
    subscriptions: tuple[Subscription, ...] = ()
    rates: tuple[Rate, ...] = ()

    def find(self, product: str) -> Subscription | None:
        """The subscription of a product, or None."""
        return next((s for s in self.subscriptions if s.product == product), None)

    def subscription(self, product: str) -> Subscription:
        """The subscription of a product that is known to be there."""
        found = self.find(product)
        if found is None:
            raise LookupError(product)
        return found

    def with_subscription(self, subscription: Subscription) -> "Account":
        """The same account with one subscription replaced, or added at the end."""
        if self.find(subscription.product) is None:
            return replace(self, subscriptions=(*self.subscriptions, subscription))
        return replace(
            self,
            subscriptions=tuple(
                subscription if s.product == subscription.product else s for s in self.subscriptions
            ),
        )


def new_subscription(
    *,
    product: str,
    tier: str,
    currency: str,
    start: date,
    term_months: int,
    rates: Rates,
    additional: int = 0,
) -> Subscription:
    """A contract on its first day. Set its other terms with `dataclasses.replace`."""
    term = Term(start, add_months(start, term_months), tier, rates, additional)
    return Subscription(
        product=product,
        currency=currency,
        start=start,
        term_months=term_months,
        term=term,
        included=rates.included,
        additional=additional,
    )
