"""Rows of an import plan: new users, changed users, missing users, possible matches."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from seatdesk.controllers.imports.reading.staged_people import ages_loaded
from seatdesk.controllers.operations.seat_dates import SeatDates
from seatdesk.domain.account.account import User
from seatdesk.domain.changes.kinds.user_record_changes import FieldEdit
from seatdesk.domain.choices import Status
from seatdesk.domain.seat_age import SeatAge
from seatdesk.domain.user_fields import imported
from seatdesk.exchange.people.person import PersonRow


@dataclass(frozen=True, slots=True)
class NewUser:
    """A person whom the account does not have yet, with the products they get a seat of."""

    user: User
    seats: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class UserUpdate:
    """The changes that a file makes to a user. `status` None: stays `before`.

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
    assigned: tuple[SeatAge | None, ...] = ()
    """The ages of `seats`, as far as the file says them."""


Observed: TypeAlias = Mapping[tuple[date | None, date], Sequence[int]]
"""Users of whose use a later file tells the same, by the day before and that of the file (E3.4)."""


@dataclass(frozen=True, slots=True)
class MissingUser:
    """A user of the account whom no file has: perhaps they left the company."""

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
    """A new person with the name of a user: perhaps the same person.

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
    """Everything that an import would change, and what it leaves as it is.

    The lists are read from the disk when they are looked at.
    """

    new: Sequence[NewUser]
    changed: Sequence[UserUpdate]
    unchanged: int
    missing: Sequence[MissingUser]
    unknown_addresses: Sequence[UnknownAddress]
    """Addresses of a usage file that nobody here has."""
    matched: int
    only_seats: int = 0
    """Number of those in `changed` who get seats and nothing else."""
    seats: Mapping[str, int] = field(default_factory=dict)
    """Seats to assign, by product."""
    counted: Mapping[str, int] = field(default_factory=dict)
    """Seats of `seats` that come out of the pool, by product."""
    recounted: Mapping[str, int] = field(default_factory=dict)
    """By how many the counted seats held here change with their holders' rows, by product."""
    short: Mapping[str, int] = field(default_factory=dict)
    """Seats that the pool lacks, by product."""
    unknown_products: Mapping[str, int] = field(default_factory=dict)
    """Seat names that no subscription of the account has, with the number of their holders."""
    seats_not_in_file: tuple[tuple[str, str], ...] = ()
    """E-mail and product of seats held here that the file does not have; they stay."""
    kept_active: tuple[str, ...] = ()
    """Users whom the file deactivates and who stay, being the only Super Admin."""
    possible_matches: Sequence[PossibleMatch] = ()
    """People of the file who may be a user here under another address."""
    deactivated_holders: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Users who become deactivated and keep seats, which cannot be taken then (P6)."""
    new_deactivated_holders: int = 0
    """Number of new users who come deactivated with a seat."""
    cancels: tuple[tuple[str, int], ...] = ()
    """Pending requests that the seats would cancel: product and seats, 0 for a lower tier (D5)."""
    observed_later: Observed = field(default_factory=dict)
    seat_dates: Mapping[str, SeatDates] = field(default_factory=dict)
    """Since when seats are held that are here already, by product."""

    @property
    def observed(self) -> int:
        """The number of users of whose use a later file tells the same: among `unchanged`."""
        return sum(map(len, self.observed_later.values()))

    @property
    def dated(self) -> int:
        """The number of seats held here of which the files say since when."""
        return sum(len(users) for moves in self.seat_dates.values() for users in moves.values())

    def empty(self, *, with_seats: bool = True) -> bool:
        """True when the plan changes nothing."""
        changed = len(self.changed) - (0 if with_seats else self.only_seats)
        return not self.new and not changed and not self.observed_later and not self.seat_dates


def user_of(row: PersonRow) -> User:
    """The user that a row stands for."""
    said: dict[str, Any] = {name: value for name in _FACTS if (value := getattr(row, name))}
    return User(email=row.email, **said)


_FACTS = tuple(field.name for field in imported() if field.name != "email")


def read_update(row: PersonRow, detail: str | None, file: int) -> UserUpdate:
    """The changes to a user, read from the note beside their row."""
    user, email, before, edits, status, seats, assigned = json.loads(detail or "")
    return UserUpdate(
        user,
        email,
        Status(before),
        tuple(FieldEdit(user, *edit) for edit in edits),
        Status(status) if status else None,
        tuple(seats),
        row.line,
        file,
        ages_loaded(assigned) or (),
    )


def unknown_address(row: PersonRow, _detail: str | None, _file: int) -> UnknownAddress:
    """An unknown address, made of its row."""
    return UnknownAddress(row.email, row.line)
