"""What an import would change, decided on the account as it stands: nothing is written here.

Missing from a file never removes anyone, a blank cell never erases a fact, an older sign-in never
replaces a newer one.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from seatdesk.controllers import people
from seatdesk.controllers.action import Action
from seatdesk.controllers.import_reading import Reading
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.staged import CHANGED, NEW, STRANGER, UNCHANGED, Listing, Staged
from seatdesk.domain.account import Activity, Policies, SeatPool, Status, Subscription, User
from seatdesk.domain.account import UserKind as Kind
from seatdesk.domain.changes import FieldEdit
from seatdesk.domain.rules import REACHABLE, seat_counts
from seatdesk.exchange.person import PersonRow

T = TypeVar("T")
FACTS = ("name", "team", "cost_centre", "job_title", "manager", "kind", "hired", "left")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody the account does not know yet, with the products they hold a seat of."""

    user: User
    seats: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Update:
    """What a file says differently of somebody who is there. `status` None: stays `before`."""

    user: int
    email: str
    before: Status
    edits: tuple[FieldEdit, ...]
    status: Status | None
    seats: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody who is here and not in the file: perhaps they left the company."""

    user: int
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class Stranger:
    """An address of a usage file that the account does not know."""

    email: str
    line: int


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody new, called like exactly one user whom the files miss: perhaps the same person.

    `email` and `line` are of the file, `known_as` is the address of the user (their number).
    """

    line: int
    email: str
    name: str
    user: int
    known_as: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """All that would happen, and what cannot. The lists are read when they are looked at.

    `only_seats`: how many of `changed` get seats and nothing else. `seats`: seats to give, by
    product, `counted` those of them that come out of the pool; `short`: how many are not there.
    `unknown`: seat names that no subscription of the account has, with the people who hold them.
    `elsewhere`: people who hold a seat here that the file does not give them; they keep it.
    `kept`: people who stay as they are although the file deactivates them, because nobody else is
    Super Admin. `lookalikes`: who may be one of `missing` under another address. `cancels`: pending
    removals of seats that giving these seats would cancel (D5), product and seats; a scheduled
    lower tier has 0 seats.
    """

    new: Sequence[Newcomer]
    changed: Sequence[Update]
    unchanged: int
    missing: Sequence[Absent]
    strangers: Sequence[Stranger]
    matched: int
    only_seats: int = 0
    seats: Mapping[str, int] = field(default_factory=dict)
    counted: Mapping[str, int] = field(default_factory=dict)
    short: Mapping[str, int] = field(default_factory=dict)
    unknown: Mapping[str, int] = field(default_factory=dict)
    elsewhere: tuple[tuple[str, str], ...] = ()
    kept: tuple[str, ...] = ()
    lookalikes: Sequence[Lookalike] = ()
    cancels: tuple[tuple[str, int], ...] = ()

    def empty(self, *, with_seats: bool = True) -> bool:
        """Whether there is nothing to do."""
        changed = len(self.changed) - (0 if with_seats else self.only_seats)
        return not self.new and not changed


def plan(
    action: Action | None,
    reading: Reading,
    contracts: Sequence[Subscription] = (),
    progress: Progress | None = None,
) -> ImportPlan:
    """Decide what the people and usage files would change; without an account all are new.

    `contracts` come with the same import, so their seats can be given, too.
    """
    watch, staged = progress or Progress(), reading.staged
    deciding = _Deciding(action, contracts)
    staged.undecide()
    done = 0
    for users in _known(action, staged):
        staged.decide(deciding.take(users, staged.rows_of(users)))
        done += len(users)
        watch.step(done, 0)
    staged.decide_others()
    for seats, status, count in staged.groups():
        deciding.give(seats, (), status or Status.ACTIVE, count)
    if action is not None and reading.lists_people:
        staged.know(action.work.living())
    return deciding.plan(reading)


def _known(action: Action | None, staged: Staged) -> Iterator[dict[str, User]]:
    """Users by compared address, a portion at a time: all, or those of the files if fewer."""
    if action is None:
        return
    if action.work.count_users() < len(staged):
        yield from action.work.by_portions()
        return
    for keys in staged.addresses():
        yield action.work.by_email(keys)


class _Deciding:
    """Compares rows with users, portion by portion."""

    def __init__(self, action: Action | None, contracts: Sequence[Subscription]) -> None:
        self._action = action
        account = action.account if action else None
        here = account.subscriptions if account else ()
        self._pools: dict[str, SeatPool] = {s.product: s.pool for s in (*here, *contracts)}
        self._policies = account.policies if account else Policies()
        self._elsewhere: list[tuple[str, str]] = []
        self._kept: list[str] = []
        self._wanted: Counter[str] = Counter()
        self._counted: Counter[str] = Counter()
        self._unknown: Counter[str] = Counter()
        self._matched = self._only_seats = 0
        admins = action.work.empowered() if action else ()
        self._admins = {user.id for user in admins if user.super_admin}

    def take(
        self, known: Mapping[str, User], rows: Sequence[tuple[PersonRow, int]]
    ) -> list[tuple[int, str, str | None]]:
        """What becomes of the rows of users: place, fate and a note of each."""
        if not rows or self._action is None:
            return []
        users = [known[row.key] for row, _ in rows]
        held = self._action.work.seats_of([user.id for user in users])
        self._matched += len(users)
        return [
            (place, *self._update(user, people.products(held.get(user.id, ())), row))
            for (row, place), user in zip(rows, users, strict=True)
        ]

    def _update(self, user: User, held: Sequence[str], row: PersonRow) -> tuple[str, str | None]:
        status = self._status(user, row)
        seats = self.give(row.seats or (), held, status or user.status)
        if row.seats is not None:
            gone = (product for product in held if product not in row.seats)
            self._elsewhere += [(user.email, product) for product in gone]
        edits = [(edit.field, edit.before, edit.after) for edit in _edits(user, row)]
        if not (edits or status or seats):
            return UNCHANGED, None
        self._only_seats += not (edits or status)
        return CHANGED, json.dumps((user.id, user.email, user.status, edits, status, seats))

    def _status(self, user: User, row: PersonRow) -> Status | None:
        wanted = row.status
        if user.status is Status.INVITED and row.activity is Activity.KNOWN:
            wanted = wanted or Status.ACTIVE  # a sign-in: the invitation was accepted (P5)
        if wanted is None or wanted not in REACHABLE[user.status]:
            return None
        if wanted is Status.DEACTIVATED and user.id in self._admins:
            if len(self._admins) == 1:
                self._kept.append(user.email)
                return None
            self._admins.discard(user.id)
        return wanted

    def give(
        self, wanted: Sequence[str], held: Sequence[str], status: Status, times: int = 1
    ) -> tuple[str, ...]:
        """The seats to give: of products that the account has, and that are not held yet."""
        given = []
        for name in wanted:
            if name not in self._pools:
                self._unknown[name] += times
            elif name not in held:
                given.append(name)
                self._wanted[name] += times
                self._counted[name] += times * seat_counts(self._policies, status)
        return tuple(given)

    def plan(self, reading: Reading) -> ImportPlan:
        """The whole plan."""
        staged, counts = reading.staged, reading.staged.counts()
        short = {
            product: seats - self._pools[product].unassigned
            for product, seats in self._counted.items()
            if seats > self._pools[product].unassigned
        }

        def listed(fate: str, make: Callable[[PersonRow, str | None], T]) -> Listing[T]:
            return Listing(
                counts.get(fate, 0),
                lambda: ([make(*row) for row in portion] for portion in staged.of(fate)),
            )

        return ImportPlan(
            new=listed(NEW, self._newcomer),
            changed=listed(CHANGED, _read_update),
            unchanged=counts.get(UNCHANGED, 0),
            missing=staged.missing(Absent),
            strangers=listed(STRANGER, _stranger),
            matched=self._matched,
            only_seats=self._only_seats,
            seats=dict(self._wanted),
            counted=dict(self._counted),
            short=short,
            unknown=dict(self._unknown.most_common()),
            elsewhere=tuple(self._elsewhere),
            kept=tuple(self._kept),
        )

    def _newcomer(self, row: PersonRow, _detail: str | None) -> Newcomer:
        seats = tuple(name for name in row.seats or () if name in self._pools)
        return Newcomer(_user(row), seats, row.line)


def _user(row: PersonRow) -> User:
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


def _read_update(row: PersonRow, detail: str | None) -> Update:
    user, email, before, edits, status, seats = json.loads(detail or "")
    return Update(
        user,
        email,
        Status(before),
        tuple(FieldEdit(user, *edit) for edit in edits),
        Status(status) if status else None,
        tuple(seats),
        row.line,
    )


def _stranger(row: PersonRow, _detail: str | None) -> Stranger:
    return Stranger(row.email, row.line)


def _edits(user: User, row: PersonRow) -> Iterator[FieldEdit]:
    """Facts that the file says and the account does not have so."""
    wanted: dict[str, object] = {name: getattr(row, name) for name in FACTS}
    if _newer(user, row):
        wanted |= {"activity": row.activity, "last_active": row.last_active}
    for name, value in wanted.items():
        now = getattr(user, name)
        if (value or name == "last_active") and value != now:
            yield FieldEdit(user.id, name, people.plain(now), people.plain(value))


def _newer(user: User, row: PersonRow) -> bool:
    """Whether the file knows more of the activity than the account does."""
    match row.activity:
        case Activity.KNOWN:
            known = user.last_active
            return known is None or (row.last_active is not None and row.last_active > known)
        case Activity.NEVER:
            return user.activity is Activity.UNKNOWN
        case _:
            return False
