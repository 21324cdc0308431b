"""What an import would change, decided on the account as it stands: nothing is written here.

Missing from a file never removes anyone, a blank cell never erases a fact, an older sign-in never
replaces a newer one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from seatdesk.controllers import people
from seatdesk.controllers.action import Action
from seatdesk.controllers.import_reading import FileRead
from seatdesk.domain.account import Activity, Status, Subscription, User, UserKind
from seatdesk.domain.changes import FieldEdit
from seatdesk.domain.rules import REACHABLE, seat_counts
from seatdesk.exchange.person import PersonRow, merge

AT_ONCE = 2_000
FACTS = ("name", "team", "cost_centre", "job_title", "manager", "kind", "hired", "left")


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody the account does not know yet, with the products they hold a seat of."""

    user: User
    seats: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Update:
    """What a file says differently of somebody who is there. `status` None: as it is."""

    user: User
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """All that would happen, and what cannot.

    `seats`: seats to give, by product; `short`: how many of them are not there. `unknown`: seat
    names that no subscription of the account has, with the people who hold them. `elsewhere`:
    people who hold a seat here that the file does not give them; they keep it. `kept`: people who
    stay as they are although the file deactivates them, because nobody else is Super Admin.
    """

    new: tuple[Newcomer, ...] = ()
    changed: tuple[Update, ...] = ()
    unchanged: int = 0
    missing: tuple[Absent, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    seats: Mapping[str, int] = field(default_factory=dict)
    short: Mapping[str, int] = field(default_factory=dict)
    unknown: Mapping[str, int] = field(default_factory=dict)
    elsewhere: tuple[tuple[str, str], ...] = ()
    kept: tuple[str, ...] = ()
    matched: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not self.new and not self.changed


def plan(
    action: Action | None, reads: Sequence[FileRead], contracts: Sequence[Subscription] = ()
) -> ImportPlan:
    """Decide what the people and usage files would change; without an account all are new.

    `contracts` come with the same import, so their seats can be given, too.
    """
    persons, active = _persons(reads)
    deciding = _Deciding(action, contracts)
    for part in _parts(tuple(persons.values())):
        deciding.take(part, creates=True)
    for part in _parts(tuple(active.values())):
        deciding.take(part, creates=False)
    speaks_of_all = any(read.people is not None for read in reads)
    return deciding.plan(persons.keys() if speaks_of_all else None)


def _persons(
    reads: Sequence[FileRead],
) -> tuple[dict[str, PersonRow], dict[str, PersonRow]]:
    """People of all files by address, and those of whom only activity is known."""
    grouped: dict[str, list[PersonRow]] = {}
    for read in reads:
        for person in read.people.people if read.people else ():
            grouped.setdefault(person.key, []).append(person)
    active: dict[str, list[PersonRow]] = {}
    for read in reads:
        for seen in read.usage.rows if read.usage else ():
            row = PersonRow.seen(*seen)
            (grouped if row.key in grouped else active).setdefault(row.key, []).append(row)
    return (
        {key: merge(rows).person for key, rows in grouped.items()},
        {key: merge(rows).person for key, rows in active.items()},
    )


def _parts(rows: tuple[PersonRow, ...]) -> Iterator[tuple[PersonRow, ...]]:
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]


class _Deciding:
    """Compares rows with users, part by part."""

    def __init__(self, action: Action | None, contracts: Sequence[Subscription]) -> None:
        self._action = action
        account = action.account if action else None
        here = account.subscriptions if account else ()
        self._products = {s.product: s.pool for s in (*here, *contracts)}
        self._policies = account.policies if account else None
        self._new: list[Newcomer] = []
        self._changed: list[Update] = []
        self._unchanged = 0
        self._strangers: list[Stranger] = []
        self._elsewhere: list[tuple[str, str]] = []
        self._kept: list[str] = []
        self._wanted: Counter[str] = Counter()
        self._counted: Counter[str] = Counter()
        self._unknown: Counter[str] = Counter()
        self._matched = 0
        admins = action.work.empowered() if action else ()
        self._admins = {user.id for user in admins if user.super_admin}

    def take(self, rows: Sequence[PersonRow], *, creates: bool) -> None:
        """Decide about some rows; `creates`: those nobody knows become users."""
        work = self._action.work if self._action else None
        known = work.by_email([row.key for row in rows]) if work else {}
        held = work.seats_of([user.id for user in known.values()]) if work and known else {}
        self._matched += len(known)
        for row in rows:
            user = known.get(row.key)
            if user is not None:
                self._update(user, people.products(held.get(user.id, ())), row)
            elif creates:
                self._create(row)
            else:
                self._strangers.append(Stranger(row.email, row.line))

    def _create(self, row: PersonRow) -> None:
        user = User(
            email=row.email,
            name=row.name or "",
            status=row.status or Status.ACTIVE,
            kind=row.kind or UserKind.PERSON,
            team=row.team or "",
            cost_centre=row.cost_centre or "",
            job_title=row.job_title or "",
            manager=row.manager or "",
            activity=row.activity or Activity.UNKNOWN,
            last_active=row.last_active,
            hired=row.hired,
            left=row.left,
        )
        self._new.append(Newcomer(user, self._give(row, (), user.status), row.line))

    def _update(self, user: User, held: Sequence[str], row: PersonRow) -> None:
        status = self._status(user, row)
        seats = self._give(row, held, status or user.status)
        if row.seats is not None:
            gone = (product for product in held if product not in row.seats)
            self._elsewhere += [(user.email, product) for product in gone]
        edits = tuple(_edits(user, row))
        if edits or status or seats:
            self._changed.append(Update(user, edits, status, seats, row.line))
        else:
            self._unchanged += 1

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

    def _give(self, row: PersonRow, held: Sequence[str], status: Status) -> tuple[str, ...]:
        """The seats to give: of products that the account has, and that are not held yet."""
        seats = row.seats or ()
        for name in seats:
            if name not in self._products:
                self._unknown[name] += 1
        given = tuple(name for name in seats if name in self._products and name not in held)
        self._wanted.update(given)
        if self._policies and seat_counts(self._policies, status):
            self._counted.update(given)
        return given

    def plan(self, keys: Iterable[str] | None) -> ImportPlan:
        """The whole plan; `keys`: addresses of a list of everybody, None: there is no such list."""
        short = {
            product: seats - self._products[product].unassigned
            for product, seats in self._counted.items()
            if seats > self._products[product].unassigned
        }
        return ImportPlan(
            new=tuple(self._new),
            changed=tuple(self._changed),
            unchanged=self._unchanged,
            missing=self._missing(frozenset(keys)) if keys is not None else (),
            strangers=tuple(self._strangers),
            seats=dict(self._wanted),
            short=short,
            unknown=dict(self._unknown.most_common()),
            elsewhere=tuple(self._elsewhere),
            kept=tuple(self._kept),
            matched=self._matched,
        )

    def _missing(self, keys: frozenset[str]) -> tuple[Absent, ...]:
        if self._action is None:
            return ()
        living = self._action.work.living()
        return tuple(
            Absent(number, email, name) for number, key, email, name in living if key not in keys
        )


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
