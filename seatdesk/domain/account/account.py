"""The account: who may be in it, what is subscribed, under which rules.

A workspace may hold a million users, so an `Account` carries the subscriptions and how many seats
are assigned, never the people themselves. Rules about people look at the few facts that matter
(`rules.SeatHolding`), one class of people at a time.
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from seatdesk.domain.account.terms_and_prices import (
    ZERO,
    Bought,
    Discount,
    OneOff,
    Rates,
    Removal,
    RenewalPrice,
    Term,
    TermsPlan,
    TierChanged,
    TierPlan,
)
from seatdesk.domain.calendar import add_months
from seatdesk.domain.choices import (
    Activity,
    Billing,
    Charge,
    Commitment,
    Convention,
    DeactivatedSeats,
    Permission,
    Rounding,
    Status,
    UserKind,
)
from seatdesk.domain.last_use import LastUse
from seatdesk.domain.user_fields import USER_FIELDS, with_facts


@with_facts(USER_FIELDS)
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
    censored: bool = False
    """True when the last use may have been earlier than said: the source knew only a limit."""
    activity_as_of: date | None = None
    """The day that the source of the activity spoke of (E3.4)."""
    hired: date | None = None
    left: date | None = None
    access: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.activity is Activity.KNOWN) != (self.last_active is not None):
            raise ValueError(self)

    @property
    def last_use(self) -> LastUse:
        """The last use, as it was told."""
        return LastUse(self.activity, self.last_active, self.censored, self.activity_as_of)

    def has(self, permission: Permission) -> bool:
        """True when the user has a permission; a Super Admin has both (P1)."""
        return self.super_admin or (
            permission is not Permission.SUPER_ADMIN and bool(getattr(self, permission.value))
        )


@dataclass(frozen=True, slots=True)
class SeatPool:
    """The seats of one subscription: granted by the subscription, and taken by users."""

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
    """First day of the subscription: the anchor of every billing period (B2)."""
    term_months: int
    term: Term
    """The term that is running."""
    last_term: Term | None = None
    """The one before: what it left to be charged stands on this term's first invoice (B4)."""
    commitment: Commitment = Commitment.ANNUAL
    billing: Billing = Billing.MONTHLY
    price_book: str = ""
    """Key of the price book that prices purchases; empty: it has a price of its own (C6)."""
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
    """Additional seats the subscription does not let go below."""
    legacy: bool = False
    future_quote: bool = False
    charge: Charge = Charge.NEXT_INVOICE
    convention: Convention = Convention.ACTUAL_DAYS
    rounding: Rounding = Rounding.HALF_UP
    discounts: tuple[Discount, ...] = ()
    one_offs: tuple[OneOff, ...] = ()
    renewal_price: RenewalPrice | None = None
    terms_plan: TermsPlan | None = None

    @property
    def renewal(self) -> date:
        """First day of the next term."""
        return self.term.end

    @property
    def last_day_to_act(self) -> date:
        """The last day on which a request still acts at the renewal (D9).

        Without notice it is the day before: on the renewal day itself the next term has begun.
        """
        return self.term.end - timedelta(days=max(self.notice_days, 1))

    @property
    def tier(self) -> str:
        """The tier in force today."""
        last = [e for e in self.term.events if isinstance(e, TierChanged)]
        return last[-1].tier if last else self.term.tier

    @property
    def priced(self) -> bool:
        """True when the subscription has a price, for its seats or for any that were bought."""
        bought = (e.unit for e in self.term.events if isinstance(e, Bought))
        return self.term.tier_on(date.max)[1].priced or any(bought)

    @property
    def pool(self) -> SeatPool:
        """The seats as the rules count them."""
        return SeatPool(self.included, self.additional, self.assigned)

    @property
    def has_requests(self) -> bool:
        """True while something is asked for that more holders may outgrow (D5)."""
        return any(asked is not None for asked in (self.removal, self.tier_plan, self.terms_plan))

    @property
    def planned_rates(self) -> Rates | None:
        """The rates agreed for the renewal: those of a tier come before those of terms."""
        plan = self.tier_plan or self.terms_plan
        return None if plan is None else plan.rates

    @property
    def removable(self) -> int:
        """Seats a downgrade request may give up: unassigned, additional, above the minimum.

        A tier or terms agreed for the same day leave fewer, where they include fewer seats.
        """
        room = min(self.pool.removable, self.additional - self.minimum)
        if (planned := self.planned_rates) is not None:
            room = min(room, planned.included + self.additional - self.assigned)
        return max(0, room)

    def with_term(self, **changes: object) -> "Subscription":
        """The same subscription with something of its running term replaced."""
        return replace(self, term=replace(self.term, **changes))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """The account's own rules (R1-R7); the first choice of each is the default."""

    deactivated_seats: DeactivatedSeats = DeactivatedSeats.MUST_UNASSIGN
    invited_hold_seat: bool = True
    idle_after_days: int = 60
    charge: Charge = Charge.NEXT_INVOICE
    convention: Convention = Convention.ACTUAL_DAYS
    rounding: Rounding = Rounding.HALF_UP
    others_are_demand: bool = False
    """True when bots, services and guests count as seat demand."""
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
    """A subscription on its first day. Set its other terms with `dataclasses.replace`."""
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
