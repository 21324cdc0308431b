"""Changes of what is recorded of users: who there is, their facts, status and access."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from seatdesk.domain.account.account import User
from seatdesk.domain.changes.kinds.change_needs import NOBODY_ASKED, USERS, AccountPart, ChangeNeeds
from seatdesk.domain.changes.kinds.seat_changes import DateSeats
from seatdesk.domain.choices import Status
from seatdesk.domain.number_runs import Runs

Plain: TypeAlias = str | bool | int | None


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
