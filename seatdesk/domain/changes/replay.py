"""An account folded from its history, to be compared with what is stored (H1).

Users are kept as one number each, the sum of the marks of their facts: a million of them fit into
memory, and one changed fact changes the number. The marks hold for the running process only.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import Enum
from typing import TypeAlias

from seatdesk.domain.account.account import Account, User
from seatdesk.domain.changes.apply import apply, bring_forward
from seatdesk.domain.changes.kept_beside import KeptBeside, PutChange
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.seat_changes import Assign, DateSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import RemoveSubscription
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    CompleteFacts,
    EditUsers,
    FieldEdit,
    ObserveActivity,
    Plain,
    SetAccess,
    SetAliases,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.number_runs import numbers_in
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.seat_age import SeatAge, seats_by_age

MASK = (1 << 64) - 1
Fact: TypeAlias = tuple[str, Plain]


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat that a user holds: since when, and whether it comes out of the pool."""

    counted: bool
    since: date
    age_known: bool = True
    """True where `since` is the day it was assigned, not the day of the first list (E3.5)."""


class ImpossibleError(Exception):
    """A line that cannot have happened, after the lines before it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _plain(value: object) -> Plain:
    if isinstance(value, Enum):
        return str(value.value)
    return str(value) if isinstance(value, date) else value  # type: ignore[return-value]


DEFAULTS: dict[str, Plain] = {
    f.name: _plain(f.default) for f in fields(User) if f.name not in {"id", "email", "access"}
}
FACTS = (*DEFAULTS, "email")


def mark(fact: Fact) -> int:
    """The number a fact adds to its user. A fact at its default adds nothing."""
    name, value = fact
    if name in DEFAULTS and DEFAULTS[name] == value:
        return 0
    return hash(fact) & MASK


def fingerprint(user: User, aliases: Iterable[str] = ()) -> int:
    """The number of a user: equal for equal facts, within one process."""
    total = sum(mark((name, _plain(getattr(user, name)))) for name in FACTS)
    total += sum(mark(("alias", alias)) for alias in aliases)
    return (total + sum(mark(("access", product)) for product in user.access)) & MASK


@dataclass
class ReplayedUsers:
    """Everybody in the account, and their seats."""

    users: dict[int, int] = field(default_factory=dict)
    """Fingerprints by number."""
    seats: dict[str, dict[int, HeldSeat]] = field(default_factory=dict)
    """By product and user."""

    def move(self, user: int, gone: Iterable[Fact] = (), new: Iterable[Fact] = ()) -> None:
        """Replace some facts of a user by others."""
        if user not in self.users:
            raise ImpossibleError("unknown_user")
        change = sum(map(mark, new)) - sum(map(mark, gone))
        self.users[user] = (self.users[user] + change) & MASK

    def assign(self, product: str, user: int, seat: HeldSeat) -> None:
        """A user gets a seat."""
        held = self.seats.setdefault(product, {})
        if user in held or user not in self.users:
            raise ImpossibleError("seat_held" if user in held else "unknown_user")
        held[user] = seat

    def unassign(self, product: str, user: int) -> HeldSeat:
        """A user loses a seat."""
        seat = self.seats.get(product, {}).pop(user, None)
        if seat is None:
            raise ImpossibleError("seat_not_held")
        return seat


class Replay:
    """Replays the lines of a history, one after the other."""

    def __init__(self, opened: date) -> None:
        self.account = Account(name="", as_of=opened)
        self.replayed = ReplayedUsers()
        self.beside = KeptBeside()
        self.last_user = 0
        """The highest number that any user ever got."""
        self._open = False
        self._seen: dict[HeldSeat, HeldSeat] = {}

    def fold(self, planned: DatedChange) -> None:
        """Apply the next line. Raises ImpossibleError when it cannot follow what came before."""
        if isinstance(planned.change, OpenAccount) == self._open:
            raise ImpossibleError("not_open" if not self._open else "open_already")
        self._open = True
        self.account = replace(self.account, as_of=max(self.account.as_of, planned.on))
        if isinstance(planned.change, PutChange) and not self.beside.put(planned.change):
            raise ImpossibleError("moved_on")
        self._fold_people(planned.change, planned.on)
        after = apply(self.account, planned.change)
        if isinstance(after, Refusal):
            raise ImpossibleError(after.code.value)
        self.account = after

    def brought_forward(self, as_of: date) -> tuple[DatedChange, ...]:
        """Bring the account forward to a day; returns what the history lacks of that."""
        self.account, missing = bring_forward(self.account, as_of)
        return missing

    def _fold_people(self, change: Change, day: date) -> None:  # noqa: C901, PLR0912
        replayed = self.replayed
        match change:
            case Assign():
                self._assign(change, day)
            case Unassign(product, users):
                self._unassign(product, users, change.counted)
            case Transfer(product, giver, taker):
                counted = replayed.unassign(product, giver).counted
                seat = self._seat(counted, change.since or SeatAge(day))
                replayed.assign(product, taker, seat)
            case DateSeats():
                self._date(change)
            case AddUsers(users):
                self._add(users)
            case WithdrawUsers(users):
                self._withdraw(users)
            case EditUsers(edits):
                self._edit(edits)
            case ObserveActivity():
                self._observe(change)
            case SetStatus():
                self._set_status(change)
            case SetAccess(product, users, on):
                fact = (("access", product),)
                for user in users:
                    replayed.move(user, () if on else fact, fact if on else ())
            case SetAliases(renamed):
                for edit in renamed:
                    gone, new = ([("alias", a) for a in s] for s in (edit.before, edit.after))
                    replayed.move(edit.user, gone, new)
            case CompleteFacts():
                self._complete(change)
            case RemoveSubscription(subscription):
                if replayed.seats.pop(subscription.product, None):
                    raise ImpossibleError("subscription_in_use")
            case _:
                pass

    def _complete(self, change: CompleteFacts) -> None:
        """Facts that an older version did not keep; it speaks of runs of numbers."""
        for said in change.days:
            fact = (("activity_as_of", _plain(said.day)),)
            for user in numbers_in(said.users):
                self.replayed.move(user, (), fact)
        for unknown in change.unknown_age:
            held = self.replayed.seats.get(unknown.product, {})
            for user in numbers_in(unknown.users):
                if user not in held:
                    raise ImpossibleError("seat_not_held")
                old = replace(held[user], age_known=False)
                held[user] = self._seen.setdefault(old, old)

    def _seat(self, counted: bool, age: SeatAge) -> HeldSeat:  # noqa: FBT001
        """One object for all seats of an age: there may be a million."""
        seat = HeldSeat(counted, age.on, age.known)
        return self._seen.setdefault(seat, seat)

    def _assign(self, change: Assign, day: date) -> None:
        free = frozenset(change.uncounted)
        for age, users in seats_by_age(change.users, change.since, SeatAge(day)).items():
            for user in users:
                self.replayed.assign(change.product, user, self._seat(user not in free, age))

    def _unassign(self, product: str, users: tuple[int, ...], counted: int) -> None:
        taken = [self.replayed.unassign(product, user) for user in users]
        if sum(seat.counted for seat in taken) != counted:
            raise ImpossibleError("seats_miscounted")

    def _add(self, users: tuple[User, ...]) -> None:
        for user in users:
            if not user.id or user.id in self.replayed.users:
                raise ImpossibleError("user_known")
            self.replayed.users[user.id] = fingerprint(user)
            self.last_user = max(self.last_user, user.id)

    def _withdraw(self, users: tuple[User, ...]) -> None:
        self.beside.forget_users(user.id for user in users)
        for user in users:
            if self.replayed.users.pop(user.id, None) is None:
                raise ImpossibleError("unknown_user")
            if any(user.id in held for held in self.replayed.seats.values()):
                raise ImpossibleError("user_holds_seat")

    def _edit(self, edits: tuple[FieldEdit, ...]) -> None:
        for edit in edits:
            self.replayed.move(edit.user, ((edit.field, edit.before),), ((edit.field, edit.after),))

    def _date(self, change: DateSeats) -> None:
        held = self.replayed.seats.get(change.product, {})
        for some in change.after:
            for user in some.users:
                if user not in held:
                    raise ImpossibleError("seat_not_held")
                held[user] = self._seat(held[user].counted, some.age)

    def _observe(self, change: ObserveActivity) -> None:
        for days, said in ((change.before, False), (change.after, True)):
            for one in days:
                fact = (("activity_as_of", _plain(one.day)),)
                for user in numbers_in(one.users):
                    self.replayed.move(user, () if said else fact, fact if said else ())

    def _set_status(self, change: SetStatus) -> None:
        before, after = ("status", change.before.value), ("status", change.after.value)
        for user in change.users:
            self.replayed.move(user, (before,), (after,))
        moved = self._recount(frozenset(change.users), change.after)
        if moved != {product: seats for product, seats in change.counted if seats}:
            raise ImpossibleError("seats_miscounted")

    def _recount(self, users: frozenset[int], status: Status) -> dict[str, int]:
        """A seat counts, or not, as the policies say of the new status (R1, R2)."""
        counts = seat_counts(self.account.policies, status)
        moved: dict[str, int] = {}
        for product, held in self.replayed.seats.items():
            for user in users & held.keys():
                if held[user].counted != counts:
                    seat = replace(held[user], counted=counts)
                    held[user] = self._seen.setdefault(seat, seat)
                    moved[product] = moved.get(product, 0) + (1 if counts else -1)
        return moved


def differences(
    replayed: ReplayedUsers, users: Iterator[tuple[int, int]], report: Callable[[str, int], None]
) -> None:
    """Compare everybody: `users` are the stored numbers and fingerprints.

    Reports `user_differs`, `user_unknown` (stored, but not in the history) or `user_missing`.
    Uses them up.
    """
    for user, stored in users:
        expected = replayed.users.pop(user, None)
        if expected != stored:
            report("user_unknown" if expected is None else "user_differs", user)
    for user in replayed.users:
        report("user_missing", user)
