"""Changes: everything that can happen to an account, one class each.

Checkout, downgrades, import, history, undo and scenarios say what they do in these words; `apply`
says what they mean.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, TypeAlias, get_args

from seatdesk.domain.account.account import Policies, Rate, Subscription, User
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Rates,
    RenewalPrice,
    TermEvent,
    TierChanged,
)
from seatdesk.domain.changes.change_needs import (
    BILLING,
    BOTH,
    NOBODY_ASKED,
    USERS,
    AccountPart,
    ChangeNeeds,
)
from seatdesk.domain.changes.planning_changes import KeptApart
from seatdesk.domain.choices import Billing, Commitment, Status
from seatdesk.domain.import_preset import ImportPreset
from seatdesk.domain.number_runs import Runs
from seatdesk.domain.seat_age import SeatAge, SeatsSince

Plain: TypeAlias = str | bool | int | None


@dataclass(frozen=True, slots=True)
class OpenAccount(ChangeNeeds):
    """The workspace begins."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.ACCOUNT
    name: str
    currency: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class SetPolicies(ChangeNeeds):
    """The account's own rules change. `counted`: how each pool's count moves by it."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.ACCOUNT | AccountPart.SEATS
    before: Policies
    after: Policies
    counted: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeRates(ChangeNeeds):
    """Exchange rates are entered, corrected or taken out of the account's table (B11)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.ACCOUNT
    removed: tuple[Rate, ...]
    added: tuple[Rate, ...]


@dataclass(frozen=True, slots=True)
class PutPriceBook(ChangeNeeds):
    """A price book of the workspace is stored, changed, or removed (`after` None)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.ACCOUNT
    key: str
    before: PriceBook | None
    after: PriceBook | None


@dataclass(frozen=True, slots=True)
class PutPreset(ChangeNeeds):
    """A preset for importing is stored, changed, renamed, or removed (`after` None)."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.ACCOUNT
    before: ImportPreset | None
    after: ImportPreset | None


@dataclass(frozen=True, slots=True)
class AddSubscription(ChangeNeeds):
    """A subscription is added to the account."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    subscription: Subscription


@dataclass(frozen=True, slots=True)
class RemoveSubscription(ChangeNeeds):
    """A subscription that nobody uses is removed from the account."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    subscription: Subscription


@dataclass(frozen=True, slots=True)
class EditSubscription(ChangeNeeds):
    """A subscription is corrected: what was entered wrong is entered right."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS | AccountPart.DOWNGRADES
    before: Subscription
    after: Subscription


@dataclass(frozen=True, slots=True)
class Buy(ChangeNeeds):
    """Additional seats are bought for the rest of the term (C1)."""

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class ChangeTier(ChangeNeeds):
    """A higher tier, at once (D8)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    event: TierChanged


@dataclass(frozen=True, slots=True)
class Withdraw(ChangeNeeds):
    """A purchase or tier change was recorded by mistake."""

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    event: TermEvent


@dataclass(frozen=True, slots=True)
class StartPurchase(ChangeNeeds):
    """A purchase dated ahead begins to count. Time brings it."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    bought: Bought


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


@dataclass(frozen=True, slots=True)
class Renew(ChangeNeeds):
    """A term ends and the next begins, or the subscription ends. Time brings it (D6)."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SUBSCRIPTIONS | AccountPart.DOWNGRADES
    product: str
    on: date


@dataclass(frozen=True, slots=True)
class Assign(ChangeNeeds):
    """Users get a seat. `uncounted`: those whose seat the policies do not count.

    `since`: where files, or an undo, say since when they have held it; else it is this day.
    """

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SEATS
    users_field: ClassVar = "users"
    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()
    since: tuple[SeatsSince, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that come out of the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Unassign(ChangeNeeds):
    """Users lose their seat; it stays in the pool, paid for until the renewal (S6).

    `since`: since when they held it, so that it can be given back as it was.
    """

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SEATS
    users_field: ClassVar = "users"
    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()
    since: tuple[SeatsSince, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that return to the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Transfer(ChangeNeeds):
    """A seat moves from one user to another in one step (S9).

    `counted` is 0 unless the policies count only one of the two: how the pool's count moves.
    `was` is the age of the seat so far, `since` that of the taker's; None: this day.
    """

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SEATS
    product: str
    giver: int
    taker: int
    counted: int = 0
    was: SeatAge | None = None
    since: SeatAge | None = None


@dataclass(frozen=True, slots=True)
class DateSeats(ChangeNeeds):
    """A file says since when seats are held of which that was not known (E3.5)."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.SEATS
    product: str
    before: tuple[SeatsSince, ...]
    after: tuple[SeatsSince, ...]

    @property
    def users(self) -> tuple[int, ...]:
        """The users who hold them."""
        return tuple(sorted(user for some in self.after for user in some.users))


@dataclass(frozen=True, slots=True)
class AddUsers(ChangeNeeds):
    """Users come into the account."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS
    users_field: ClassVar = "users"
    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
class WithdrawUsers(ChangeNeeds):
    """Users were added by mistake: they leave again, without seats."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS
    users_field: ClassVar = "users"
    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field of one user, before and after, as plain values."""

    user: int
    field: str
    before: Plain
    after: Plain


@dataclass(frozen=True, slots=True)
class EditUsers(ChangeNeeds):
    """Facts about users change."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS
    users_field: ClassVar = "edits"
    edits: tuple[FieldEdit, ...]


@dataclass(frozen=True, slots=True)
class SetStatus(ChangeNeeds):
    """Users of one status reach another (P5). `counted`: how each pool's count moves by it."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS | AccountPart.SEATS
    users: tuple[int, ...]
    before: Status
    after: Status
    counted: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SetAccess(ChangeNeeds):
    """Users may, or may no longer, use a product."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS
    users_field: ClassVar = "users"
    product: str
    users: tuple[int, ...]
    on: bool


@dataclass(frozen=True, slots=True)
class AliasEdit:
    """The addresses one user was known under, before and after, each in the order of its key."""

    user: int
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetAliases(ChangeNeeds):
    """Users were known under other addresses, too: an import finds them by these."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS
    users_field: ClassVar = "edits"
    edits: tuple[AliasEdit, ...]


@dataclass(frozen=True, slots=True)
class ActivityDay:
    """Users of whose activity a source spoke on a day, if it is known; runs of numbers."""

    day: date | None
    users: Runs


@dataclass(frozen=True, slots=True)
class ObserveActivity(ChangeNeeds):
    """A later source tells the same of the use of users: its silence was observed longer (E3.4)."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.USERS
    before: tuple[ActivityDay, ...]
    after: tuple[ActivityDay, ...]


@dataclass(frozen=True, slots=True)
class UnknownAge:
    """Users of whom nobody knows since when they have had their seat; runs of numbers."""

    product: str
    users: Runs


@dataclass(frozen=True, slots=True)
class CompleteFacts(ChangeNeeds):
    """Facts that an older version did not keep are completed, once: at the upgrade (E3.4, E3.5)."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.USERS | AccountPart.SEATS
    days: tuple[ActivityDay, ...] = ()
    unknown_age: tuple[UnknownAge, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanSeats(ChangeNeeds):
    """So many more people hold a seat, or fewer, who have no name yet (E1.3).

    It stands in scenarios only: nothing stored can follow it, so no history has such a line.
    """

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SEATS
    product: str
    seats: int


AccountChange: TypeAlias = OpenAccount | SetPolicies | ChangeRates | PutPriceBook | PutPreset
SubscriptionChange: TypeAlias = AddSubscription | RemoveSubscription | EditSubscription
TermChange: TypeAlias = Buy | ChangeTier | Withdraw
TermsChange: TypeAlias = ScheduleTerms | CancelTerms | SetRenewalPrice
RequestChange: TypeAlias = (
    ScheduleRemoval | CancelRemoval | ScheduleTier | CancelTier | SetAutoRenew | TermsChange
)
RequestCancelled: TypeAlias = CancelRemoval | CancelTier | CancelTerms
"""A request for the renewal that is off."""
TimeChange: TypeAlias = StartPurchase | Renew
SeatChange: TypeAlias = Assign | Unassign | Transfer
UserChange: TypeAlias = (
    AddUsers
    | WithdrawUsers
    | EditUsers
    | ObserveActivity
    | DateSeats
    | SetStatus
    | SetAccess
    | SetAliases
)
UpgradeChange: TypeAlias = CompleteFacts
Change: TypeAlias = (
    AccountChange
    | KeptApart
    | SubscriptionChange
    | TermChange
    | RequestChange
    | TimeChange
    | SeatChange
    | UserChange
    | UpgradeChange
    | PlanSeats
)
CHANGE_KINDS: tuple[type[Change], ...] = tuple(
    kind for kind in get_args(Change) if kind is not PlanSeats
)
"""The classes of all changes that a history can have; each of its lines names one of them."""


@dataclass(frozen=True, slots=True)
class DatedChange:
    """A change and the day it happens: the element of histories and scenarios."""

    on: date
    change: Change
