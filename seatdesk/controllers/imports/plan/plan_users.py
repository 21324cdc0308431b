"""The plan for users: row by row, what an import changes about those who are there.

A blank cell never erases a fact, an older sign-in never replaces a newer one. That a later file
tells the same of somebody's use is no change of a fact; how long it was observed is (E3.4).
"""

import json
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from seatdesk.controllers.imports.plan.plan_rows import (
    ImportPlan,
    MissingUser,
    NewUser,
    read_update,
    unknown_address,
    user_of,
)
from seatdesk.controllers.imports.reading.read_files import ImportFiles
from seatdesk.controllers.imports.reading.staged_people import (
    CHANGED,
    NEW,
    STRANGER,
    UNCHANGED,
    LazyList,
    ages_stored,
)
from seatdesk.controllers.operations import user_changes
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Policies, SeatPool, Subscription, User
from seatdesk.domain.changes.kinds.user_record_changes import FieldEdit
from seatdesk.domain.changes.rules import REACHABLE, seat_counts
from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.last_use import LastUse, newest
from seatdesk.domain.seat_age import SeatAge
from seatdesk.domain.user_fields import compared
from seatdesk.exchange.people.person import PersonRow, use_of

T = TypeVar("T")
FACTS = tuple(field.name for field in compared())


class UserPlanner:
    """Plans the users of an import: compares rows with users, portion by portion."""

    def __init__(
        self,
        use_case: UseCase | None,
        subscriptions: Sequence[Subscription],
        impersonal: Collection[str] = (),
    ) -> None:
        self._use_case = use_case
        account = use_case.account if use_case else None
        here = account.subscriptions if account else ()
        self._pools: dict[str, SeatPool] = {s.product: s.pool for s in (*here, *subscriptions)}
        self._policies = account.policies if account else Policies()
        self._seats_not_in_file: list[tuple[str, str]] = []
        self._kept_active: list[str] = []
        self._seats: Counter[str] = Counter()
        self._counted: Counter[str] = Counter()
        self._recounted: Counter[str] = Counter()
        self._unknown_products: Counter[str] = Counter()
        self._undated: dict[int, dict[str, SeatAge]] = {}
        self._dated: dict[str, dict[tuple[SeatAge, SeatAge], array[int]]] = {}
        self._observed: dict[tuple[date | None, date], array[int]] = {}
        self._matched = self._only_seats = self._new_deactivated_holders = 0
        self._deactivated_holders: list[tuple[str, tuple[str, ...]]] = []
        self._impersonal = impersonal
        admins = use_case.work.users.with_permissions() if use_case else ()
        self._admins = {user.id for user in admins if user.super_admin}

    def count_unchanged(self, matched: int) -> None:
        """Count users who were found to stay as they are."""
        self._matched += matched

    def count_observed(self, observed: Iterable[tuple[int, date | None, date]]) -> None:
        """Count users of whose use a later file tells the same: day so far, and day of the file."""
        for user, before, after in observed:
            self._observed.setdefault((before, after), array("q")).append(user)

    def decide(
        self, users_by_key: Mapping[str, User], rows: Sequence[tuple[PersonRow, int]]
    ) -> list[tuple[int, str, str | None]]:
        """Decide the rows of users: place, outcome and a note of each."""
        if not rows or self._use_case is None:
            return []
        users = [users_by_key[row.key] for row, _ in rows]
        ids = [user.id for user in users]
        held = self._use_case.work.seats.of_users(ids)
        if any(row.assigned for row, _ in rows):
            self._undated = self._use_case.work.seats.unknown_ages(ids)
        self._matched += len(users)
        return [
            (place, *self._update(user, held.get(user.id, ()), row))
            for (row, place), user in zip(rows, users, strict=True)
        ]

    def _update(
        self, user: User, seated: Sequence[tuple[str, bool]], row: PersonRow
    ) -> tuple[str, str | None]:
        held, status = user_changes.products_of(seated), self._status(user, row)
        self._recount(seated, status, row.seats)
        seats = self.plan_seats(row.seats or (), held, status or user.status)
        if row.seats is not None:
            not_in_file = (product for product in held if product not in row.seats)
            self._seats_not_in_file += [(user.email, product) for product in not_in_file]
        if status is Status.DEACTIVATED and (seats_kept := (*held, *seats)):
            self._deactivated_holders.append((user.email, seats_kept))
        # What a user is called says what they are only as long as nobody knows them.
        row = row._replace(kind=None) if row.key in self._impersonal else row
        edits = [(edit.field, edit.before, edit.after) for edit in _edits(user, row)]
        use = newest(user.last_use, use_of(row))
        if as_of := _observed_later(user.last_use, use):
            self.count_observed([(user.id, user.activity_as_of, as_of)])
        else:
            edits += [(edit.field, edit.before, edit.after) for edit in _use_edits(user, use)]
        ages = dict(zip(row.seats or (), row.assigned or (), strict=False))
        self._date(user.id, ages)
        if not (edits or status or seats):
            return UNCHANGED, None
        self._only_seats += not (edits or status)
        assigned = ages_stored(tuple(map(ages.get, seats))) if ages else None
        note = (user.id, user.email, user.status, edits, status, seats, assigned)
        return CHANGED, json.dumps(note)

    def _recount(
        self,
        seated: Sequence[tuple[str, bool]],
        status: Status | None,
        in_file: Collection[str] | None,
    ) -> None:
        """Count the seats held that would count no more, or would now, if the file is right."""
        for product, counted in seated:
            stays = in_file is None or product in in_file
            counts = counted if status is None else seat_counts(self._policies, status)
            self._recounted[product] += (stays and counts) - counted

    def _date(self, user: int, ages: Mapping[str, SeatAge | None]) -> None:
        """Note since when a user holds seats, where only the file knows."""
        for product, held in self._undated.get(user, {}).items():
            said = ages.get(product)
            if said and (said.known or said.on < held.on):
                moves = self._dated.setdefault(product, {})
                moves.setdefault((held, said), array("q")).append(user)

    def _status(self, user: User, row: PersonRow) -> Status | None:
        status = row.status
        if user.status is Status.INVITED and row.activity is Activity.KNOWN:
            status = status or Status.ACTIVE  # a sign-in: the invitation was accepted (P5)
        if status is None or status not in REACHABLE[user.status]:
            return None
        if status is Status.DEACTIVATED and user.id in self._admins:
            if len(self._admins) == 1:
                self._kept_active.append(user.email)
                return None
            self._admins.discard(user.id)
        return status

    def plan_seats(
        self, names: Sequence[str], held: Sequence[str], status: Status, times: int = 1
    ) -> tuple[str, ...]:
        """The seats to assign: of products that the account has, and that are not held yet."""
        to_assign: list[str] = []
        for name in names:
            if name not in self._pools:
                self._unknown_products[name] += times
            elif name not in held:
                to_assign.append(name)
                self._seats[name] += times
                self._counted[name] += times * seat_counts(self._policies, status)
        return tuple(to_assign)

    def add_new(self, seats: Sequence[str], status: Status | None, count: int) -> None:
        """Count new people with the same seats and status."""
        if (
            self.plan_seats(seats, (), status or Status.ACTIVE, count)
            and status is Status.DEACTIVATED
        ):
            self._new_deactivated_holders += count

    def plan(self, reading: ImportFiles) -> ImportPlan:
        """The whole plan."""
        staged, counts = reading.staged, reading.staged.counts()
        short = {
            product: seats - self._pools[product].unassigned
            for product, seats in self._counted.items()
            if seats > self._pools[product].unassigned
        }

        def listed(outcome: str, make: Callable[[PersonRow, str | None, int], T]) -> LazyList[T]:
            return LazyList(
                counts.get(outcome, 0),
                lambda words: (
                    [make(*row) for row in rows] for rows in staged.with_outcome(outcome, words)
                ),
            )

        return ImportPlan(
            new=listed(NEW, self._new_user),
            changed=listed(CHANGED, read_update),
            unchanged=counts.get(UNCHANGED, 0),
            missing=staged.missing(MissingUser),
            unknown_addresses=listed(STRANGER, unknown_address),
            matched=self._matched,
            only_seats=self._only_seats,
            seats=dict(self._seats),
            counted=dict(self._counted),
            recounted=dict(self._recounted),
            short=short,
            unknown_products=dict(self._unknown_products.most_common()),
            seats_not_in_file=tuple(self._seats_not_in_file),
            kept_active=tuple(self._kept_active),
            deactivated_holders=tuple(self._deactivated_holders),
            new_deactivated_holders=self._new_deactivated_holders,
            seat_dates=self._dated,
            observed_later={day: array("q", sorted(ids)) for day, ids in self._observed.items()},
        )

    def _new_user(self, row: PersonRow, _detail: str | None, _file: int) -> NewUser:
        seats = tuple(name for name in row.seats or () if name in self._pools)
        return NewUser(user_of(row), seats, row.line)


def _edits(user: User, row: PersonRow) -> Iterator[FieldEdit]:
    """Edits of facts that the file gives differently."""
    for name in FACTS:
        now, value = getattr(user, name), getattr(row, name)
        if value and value != now:
            yield FieldEdit(user.id, name, user_changes.plain(now), user_changes.plain(value))


def _use_edits(user: User, use: LastUse) -> Iterator[FieldEdit]:
    """Edits of the last use, where files tell more of it."""
    for name, now, value in zip(LastUse._fields, user.last_use, use, strict=True):
        if value != now:
            yield FieldEdit(user.id, name, user_changes.plain(now), user_changes.plain(value))


def _observed_later(known: LastUse, use: LastUse) -> date | None:
    """The day of a later source that tells the same; None where it tells more, or nothing."""
    later = use.activity_as_of != known.activity_as_of
    return use.activity_as_of if later and use[:-1] == known[:-1] else None
