"""Lists of an import's preview: users who come, who change, who are missing."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seatdesk.domain.account.account import User
from seatdesk.domain.changes.changes import FieldEdit
from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.choices import UserKind as Kind
from seatdesk.exchange.people.person import PersonRow


@dataclass(frozen=True, slots=True)
class NewUser:
    """Somebody the account does not know yet, with the products they hold a seat of."""

    user: User
    seats: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class UserUpdate:
    """What a file says differently of somebody who is there. `status` None: stays `before`.

    `file` is the place of the file among those of the import.
    """

    user: int
    email: str
    before: Status
    edits: tuple[FieldEdit, ...]
    status: Status | None
    seats: tuple[str, ...]
    line: int
    file: int = 0


@dataclass(frozen=True, slots=True)
class MissingUser:
    """Somebody who is here and not in the file: perhaps they left the company."""

    user: int
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class UnknownAddress:
    """An address of a usage file that the account does not know."""

    email: str
    line: int


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """Somebody new, called like a user: perhaps the same person.

    `email` and `line` are of the file, `known_as` is the address of the user (their number).
    `seat`: one of them holds a seat or would get one, so that it has to be known.
    """

    line: int
    email: str
    name: str
    user: int
    known_as: str
    seat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """All that would happen, and what cannot. The lists are read when they are looked at.

    `only_seats`: how many of `changed` get seats and nothing else. `seats`: seats to give, by
    product, `counted` those of them that come out of the pool; `short`: how many are not there.
    `unknown`: seat names that no subscription of the account has, with the people who hold them.
    `elsewhere`: people who hold a seat here that the file does not give them; they keep it.
    `kept`: people who stay as they are although the file deactivates them, because nobody else is
    Super Admin. `lookalikes`: who may be here already, under another address. `holding`: who is
    deactivated and keeps seats, which cannot be taken then (P6), and of which products; `asleep`:
    how many new people come deactivated with a seat. `cancels`: pending
    removals of seats that giving these seats would cancel (D5), product and seats; a scheduled
    lower tier has 0 seats.
    """

    new: Sequence[NewUser]
    changed: Sequence[UserUpdate]
    unchanged: int
    missing: Sequence[MissingUser]
    strangers: Sequence[UnknownAddress]
    matched: int
    only_seats: int = 0
    seats: Mapping[str, int] = field(default_factory=dict)
    counted: Mapping[str, int] = field(default_factory=dict)
    short: Mapping[str, int] = field(default_factory=dict)
    unknown: Mapping[str, int] = field(default_factory=dict)
    elsewhere: tuple[tuple[str, str], ...] = ()
    kept: tuple[str, ...] = ()
    lookalikes: Sequence[PossibleMatch] = ()
    holding: tuple[tuple[str, tuple[str, ...]], ...] = ()
    asleep: int = 0
    cancels: tuple[tuple[str, int], ...] = ()

    def empty(self, *, with_seats: bool = True) -> bool:
        """Whether there is nothing to do."""
        changed = len(self.changed) - (0 if with_seats else self.only_seats)
        return not self.new and not changed


def user_of(row: PersonRow) -> User:
    """The user that a row stands for."""
    return User(
        email=row.email,
        name=row.name or "",
        status=row.status or Status.ACTIVE,
        kind=row.kind or Kind.PERSON,
        team=row.team or "",
        cost_centre=row.cost_centre or "",
        job_title=row.job_title or "",
        manager=row.manager or "",
        activity=row.activity or Activity.UNKNOWN,
        last_active=row.last_active,
        hired=row.hired,
        left=row.left,
    )


def read_update(row: PersonRow, detail: str | None, file: int) -> UserUpdate:
    """A change that was noted down beside its row."""
    user, email, before, edits, status, seats = json.loads(detail or "")
    return UserUpdate(
        user,
        email,
        Status(before),
        tuple(FieldEdit(user, *edit) for edit in edits),
        Status(status) if status else None,
        tuple(seats),
        row.line,
        file,
    )


def unknown_address(row: PersonRow, _detail: str | None, _file: int) -> UnknownAddress:
    """An address that nobody here has."""
    return UnknownAddress(row.email, row.line)
