"""Everything that can happen to an account, one class each: the words all rooms speak.

Checkout, downgrades, import, history, undo and scenarios say what they do in these words; `changes`
says what they mean.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from seatdesk.domain.account.account import Policies, Rate, Subscription, User
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import Bought, Rates, TermEvent, TierChanged
from seatdesk.domain.choices import Status
from seatdesk.domain.import_preset import ImportPreset

Plain: TypeAlias = str | bool | int | None


@dataclass(frozen=True, slots=True)
class OpenAccount:
    """The workspace begins."""

    name: str
    currency: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class SetPolicies:
    """The account's own rules change. `counted`: how each pool's count moves by it."""

    before: Policies
    after: Policies
    counted: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeRates:
    """Exchange rates are entered, corrected or taken out of the account's table (B11)."""

    removed: tuple[Rate, ...]
    added: tuple[Rate, ...]


@dataclass(frozen=True, slots=True)
class PutPriceBook:
    """A price book of the workspace is kept, changed, or taken away (`after` None)."""

    key: str
    before: PriceBook | None
    after: PriceBook | None


@dataclass(frozen=True, slots=True)
class PutPreset:
    """A preset for importing is kept, changed, renamed, or taken away (`after` None)."""

    before: ImportPreset | None
    after: ImportPreset | None


@dataclass(frozen=True, slots=True)
class AddSubscription:
    """A contract enters the account."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class RemoveSubscription:
    """A contract that nobody uses leaves the account."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class EditSubscription:
    """A contract is corrected: what was entered wrong is entered right."""

    before: Subscription
    after: Subscription


@dataclass(frozen=True, slots=True)
class Buy:
    """Additional seats are bought for the rest of the term (C1)."""

    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class ChangeTier:
    """A higher tier, at once (D8)."""

    product: str
    event: TierChanged


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A purchase or tier change was recorded by mistake."""

    product: str
    event: TermEvent


@dataclass(frozen=True, slots=True)
class StartPurchase:
    """A purchase dated ahead begins to count. Time brings it."""

    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class ScheduleRemoval:
    """Additional seats shall leave at the renewal (D1-D3)."""

    product: str
    seats: int


@dataclass(frozen=True, slots=True)
class CancelRemoval:
    """A scheduled removal is off: asked for, or outgrown by another change (D4, D5).

    `because` names the kind of that change; lines of older versions do not say it.
    """

    product: str
    seats: int
    outgrown: bool = False
    because: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ScheduleTier:
    """A lower tier from the renewal on (D8)."""

    product: str
    tier: str
    rates: Rates


@dataclass(frozen=True, slots=True)
class CancelTier:
    """A scheduled tier downgrade is off; `outgrown` and `because` as for a removal."""

    product: str
    tier: str
    rates: Rates
    outgrown: bool = False
    because: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class SetAutoRenew:
    """The subscription renews at the end of the term, or ends there (D10)."""

    product: str
    on: bool


@dataclass(frozen=True, slots=True)
class Renew:
    """A term ends and the next begins, or the subscription ends. Time brings it (D6)."""

    product: str
    on: date


@dataclass(frozen=True, slots=True)
class Assign:
    """Users get a seat. `uncounted`: those whose seat the policies do not count."""

    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that come out of the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Unassign:
    """Users lose their seat; it stays in the pool, paid for until the renewal (S6)."""

    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that return to the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A seat goes from one user to another in one step (S9).

    `counted` is 0 unless the policies count only one of the two: how the pool's count moves.
    """

    product: str
    giver: int
    taker: int
    counted: int = 0


@dataclass(frozen=True, slots=True)
class AddUsers:
    """Users come into the account."""

    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
class WithdrawUsers:
    """Users were added by mistake: they leave again, without seats."""

    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field of one user, before and after, as plain values."""

    user: int
    field: str
    before: Plain
    after: Plain


@dataclass(frozen=True, slots=True)
class EditUsers:
    """Facts about users change."""

    edits: tuple[FieldEdit, ...]


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Users of one status reach another (P5). `counted`: how each pool's count moves by it."""

    users: tuple[int, ...]
    before: Status
    after: Status
    counted: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SetAccess:
    """Users may, or may no longer, use a product."""

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
class SetAliases:
    """Users were known under other addresses, too: an import finds them by these."""

    edits: tuple[AliasEdit, ...]


AccountChange: TypeAlias = OpenAccount | SetPolicies | ChangeRates | PutPriceBook | PutPreset
ContractChange: TypeAlias = AddSubscription | RemoveSubscription | EditSubscription
TermChange: TypeAlias = Buy | ChangeTier | Withdraw
RequestChange: TypeAlias = (
    ScheduleRemoval | CancelRemoval | ScheduleTier | CancelTier | SetAutoRenew
)
TimeChange: TypeAlias = StartPurchase | Renew
SeatChange: TypeAlias = Assign | Unassign | Transfer
PeopleChange: TypeAlias = AddUsers | WithdrawUsers | EditUsers | SetStatus | SetAccess | SetAliases
Change: TypeAlias = (
    AccountChange
    | ContractChange
    | TermChange
    | RequestChange
    | TimeChange
    | SeatChange
    | PeopleChange
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A change and the day it happens: the element of histories and scenarios."""

    on: date
    change: Change
