"""Seats in a transaction: read and changed by set, however many users."""

from collections.abc import Collection
from datetime import date
from functools import cache
from itertools import chain, groupby
from typing import Any

from sqlalchemy import (
    Delete,
    Insert,
    Select,
    and_,
    bindparam,
    case,
    delete,
    false,
    func,
    insert,
    literal,
    select,
    true,
    update,
)

from seatdesk.domain.changes.rules import SeatHolding
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.evaluation.freshness import UsageCoverage
from seatdesk.domain.evaluation.planned_people import LeavingHolder, SeatGroup
from seatdesk.domain.seat_age import SeatAge
from seatdesk.store.errors import RuleBroken
from seatdesk.store.schema.tables import exemption, seat, subscription, users
from seatdesk.store.unit_of_work.accounts import Accounts
from seatdesk.store.unit_of_work.id_lists import (
    among,
    among_given,
    each_given,
    given,
    listed,
    one_by_one,
    together,
)
from seatdesk.store.unit_of_work.transaction import Transaction

WITHOUT_SEAT = SeatHolding(Status.ACTIVE, holds=False)
Moves = tuple[tuple[str, int], ...]
"""Products, and by how many the assigned count of each rises or falls."""


class Seats:
    """The part of a unit of work that reads and writes who holds a seat."""

    def __init__(self, transaction: Transaction, accounts: Accounts) -> None:
        self._transaction = transaction
        self._accounts = accounts

    def cases(
        self, product: str, ids: Collection[int], usual: SeatHolding = WITHOUT_SEAT
    ) -> list[tuple[SeatHolding, tuple[int, ...]]]:
        """Users grouped by all that decides whether this seat can be assigned or unassigned.

        Only those who are not as `usual` are read out: most are, in a bulk action.
        Unknown numbers are in no group.
        """
        values = {
            "ids": given(ids, self._transaction.dialect),
            "subscription": self._accounts.number_of(product),
            "status": usual.status.value,
            "holds": usual.holds,
        }
        found = {
            (status, bool(holds)): tuple(sorted(listed(numbers)))
            for status, holds, numbers in self._transaction.execute(
                _unusual_users(self._transaction.dialect), values
            )
        }
        others = frozenset(chain.from_iterable(found.values()))
        found.pop((None, False), None)  # unknown
        if same := tuple(user for user in ids if user not in others) if others else tuple(ids):
            found[usual.status.value, usual.holds] = same
        return [(SeatHolding(Status(key[0]), key[1]), found[key]) for key in sorted(found)]

    def of_users(self, ids: Collection[int]) -> dict[int, tuple[tuple[str, bool], ...]]:
        """The seats of users: product, and whether it counts. Users without one are left out."""
        held = (
            select(seat.c.user_id, subscription.c.product, seat.c.counted)
            .join(subscription, subscription.c.id == seat.c.subscription_id)
            .where(among(seat.c.user_id, ids, self._transaction.dialect))
            .order_by(seat.c.user_id, subscription.c.id)
        )
        rows = self._transaction.connection.execute(held).all()
        return {
            number: tuple((product, counted) for _, product, counted in mine)
            for number, mine in groupby(rows, lambda row: row[0])
        }

    def holders(self, product: str, limit: int | None = None) -> tuple[int, ...]:
        """Numbers of the users who hold this seat, counted or not, in their order."""
        mine = select(seat.c.user_id).where(
            seat.c.subscription_id == self._accounts.number_of(product)
        )
        return tuple(
            self._transaction.connection.scalars(mine.order_by(seat.c.user_id).limit(limit))
        )

    def assign(
        self,
        product: str,
        ids: Collection[int],
        uncounted: Collection[int] = (),
        age: SeatAge | None = None,
    ) -> None:
        """Assign seats; save the account first. RuleBroken: no room, or a seat is held already.

        `age`: since when they are held, where that is not this day (E3.5).
        """
        age = age or SeatAge(self._transaction.today)
        values = {
            "subscription": self._accounts.number_of(product),
            "on": age.on,
            "age_known": age.known,
        }
        without = frozenset(uncounted)
        counting = [user for user in ids if user not in without] if without else ids
        others = [user for user in ids if user in without] if without else ()
        for counted, chosen in ((True, counting), (False, others)):
            if not chosen:
                continue
            mine = {"ids": given(chosen, self._transaction.dialect), "counted": counted}
            assigned = self._transaction.execute(
                _assign_seats(self._transaction.dialect), values | mine
            )
            self._expect(assigned.rowcount, len(chosen), product)

    def unassign(self, product: str, ids: Collection[int]) -> None:
        """Unassign seats, counted or not. RuleBroken when one of the users holds none."""
        values = {
            "ids": given(ids, self._transaction.dialect),
            "subscription": self._accounts.number_of(product),
        }
        unassigned = self._transaction.execute(_unassign_seats(self._transaction.dialect), values)
        self._expect(unassigned.rowcount, len(set(ids)), product)

    def ages(self, product: str, ids: Collection[int]) -> dict[SeatAge, list[int]]:
        """Users by the age of the seat they hold; those who hold none are left out."""
        values = {
            "ids": given(ids, self._transaction.dialect),
            "subscription": self._accounts.number_of(product),
        }
        found = self._transaction.execute(_seat_ages(self._transaction.dialect), values)
        return {SeatAge(on, known): sorted(listed(users)) for on, known, users in found}

    def ages_of(self, user: int) -> dict[str, SeatAge]:
        """The age of each seat of a user, by product."""
        held = (
            select(subscription.c.product, seat.c.assigned_on, seat.c.age_known)
            .join(seat, seat.c.subscription_id == subscription.c.id)
            .where(seat.c.user_id == user)
            .order_by(subscription.c.id)
        )
        found = self._transaction.connection.execute(held)
        return {product: SeatAge(on, known) for product, on, known in found}

    def unknown_ages(self, ids: Collection[int]) -> dict[int, dict[str, SeatAge]]:
        """Seats of users of which it is not known since when, by product; others are left out."""
        held = (
            select(seat.c.user_id, subscription.c.product, seat.c.assigned_on)
            .join(subscription, subscription.c.id == seat.c.subscription_id)
            .where(among(seat.c.user_id, ids, self._transaction.dialect))
            .where(seat.c.age_known == false())
        )
        found: dict[int, dict[str, SeatAge]] = {}
        for user, product, on in self._transaction.connection.execute(held):
            found.setdefault(user, {})[product] = SeatAge(on, known=False)
        return found

    def set_age(self, product: str, ids: Collection[int], before: SeatAge, after: SeatAge) -> int:
        """Set since when users hold a seat; the number of those whose seat was of the age before.

        The others stay as they are.
        """
        done = self._transaction.execute(
            update(seat)
            .where(
                seat.c.subscription_id == self._accounts.number_of(product),
                among(seat.c.user_id, ids, self._transaction.dialect),
                seat.c.assigned_on == before.on,
                seat.c.age_known == (true() if before.known else false()),
            )
            .values(assigned_on=after.on, age_known=after.known)
        )
        return int(done.rowcount)

    def of_unknown_age(self, product: str) -> bool:
        """True when it is not known of some seat of a product since when it is held (E3.5)."""
        mine = seat.c.subscription_id == self._accounts.number_of(product)
        unknown = select(seat.c.user_id).where(mine, seat.c.age_known == false()).limit(1)
        return self._transaction.connection.scalar(unknown) is not None

    def moves(self, ids: Collection[int], *, counted: bool) -> Moves:
        """The moves of each pool's count if all seats of these users did (not) count."""
        rows = (
            select(subscription.c.product, func.count())
            .join(seat, seat.c.subscription_id == subscription.c.id)
            .where(
                among(seat.c.user_id, ids, self._transaction.dialect),
                seat.c.counted != literal(counted),
            )
            .group_by(subscription.c.id, subscription.c.product)
            .order_by(subscription.c.id)
        )
        found = self._transaction.connection.execute(rows)
        return tuple((product, seats if counted else -seats) for product, seats in found)

    def recount(self, ids: Collection[int], *, counted: bool) -> Moves:
        """Let all seats of these users count, or none; the moves of each pool's count."""
        moved = self.moves(ids, counted=counted)
        if moved:
            self._transaction.execute(
                update(seat)
                .where(
                    among(seat.c.user_id, ids, self._transaction.dialect),
                    seat.c.counted != literal(counted),
                )
                .values(counted=counted)
            )
        return moved

    def groups(self, today: date) -> tuple[SeatGroup, ...]:
        """The holders of each product, counted by all that decides whether they are need."""
        rows = self._transaction.execute(_GROUPS, {"today": today})
        return tuple(
            SeatGroup(
                product, Status(status), UserKind(kind), bool(counted), bool(left), seats, exempt
            )
            for product, status, kind, counted, left, seats, exempt in rows
        )

    def leaving(self, today: date) -> tuple[LeavingHolder, ...]:
        """The holders whose last day is still to come, by day and number."""
        rows = self._transaction.execute(_LEAVING, {"today": today})
        return tuple(
            LeavingHolder(user, email, product, last, Status(status), UserKind(kind), bool(counted))
            for user, email, product, last, status, kind, counted in rows
        )

    def usage(self, old_from: date) -> tuple[UsageCoverage, ...]:
        """The known part of the use of each product's seats, in one pass over them (E11.2).

        Data of a day before `old_from` is old.
        """
        rows = self._transaction.execute(
            _USAGE, {"old_from": old_from, "unknown": Activity.UNKNOWN}
        )
        return tuple(
            UsageCoverage(
                product=product,
                holders=holders,
                judged=holders - unknown,
                newest=newest,
                silent=unknown,
                aged=bool(old),
            )
            for product, holders, unknown, newest, old in rows
        )

    def _expect(self, written: int, wanted: int, product: str) -> None:
        if written != wanted:
            raise RuleBroken(location=self._transaction.location, rule="seats", product=product)


_UNKNOWN = users.c.activity == bindparam("unknown")
_SPOKEN = case((_UNKNOWN, None), else_=users.c.activity_as_of)
"""The day a user's activity is of, where any is known."""
_OLD = bindparam("old_from", type_=users.c.activity_as_of.type)
# By number first: seats come in that order, and a product is looked up once, not for each seat.
_COVERAGE = (
    select(
        seat.c.subscription_id,
        func.count().label("holders"),
        func.count(case((_UNKNOWN, 1))).label("unknown"),
        func.max(_SPOKEN).label("newest"),
        func.count(case((_SPOKEN < _OLD, 1))).label("old"),
    )
    .join_from(seat, users, users.c.id == seat.c.user_id)
    .group_by(seat.c.subscription_id)
    .subquery()
)
_USAGE = (
    select(
        subscription.c.product,
        _COVERAGE.c.holders,
        _COVERAGE.c.unknown,
        _COVERAGE.c.newest,
        _COVERAGE.c.old,
    )
    .join_from(subscription, _COVERAGE, _COVERAGE.c.subscription_id == subscription.c.id)
    .order_by(subscription.c.id)
)

_TODAY = bindparam("today", type_=users.c.left_on.type)
_LEFT = case((users.c.left_on < _TODAY, 1), else_=0)
_FACTS = (users.c.status, users.c.kind, seat.c.counted)
_HOLDERS = seat.join(subscription, subscription.c.id == seat.c.subscription_id).join(
    users, users.c.id == seat.c.user_id
)
_EXEMPT = and_(
    exemption.c.user_id == users.c.id,
    exemption.c.product == subscription.c.product,
    exemption.c.until.is_(None) | (exemption.c.until >= _TODAY),
)
_GROUPS = (
    select(subscription.c.product, *_FACTS, _LEFT, func.count(), func.count(exemption.c.user_id))
    .select_from(_HOLDERS.outerjoin(exemption, _EXEMPT))
    .group_by(subscription.c.id, subscription.c.product, *_FACTS, _LEFT)
    .order_by(subscription.c.id, *_FACTS, _LEFT)
)
_LEAVING = (
    select(users.c.id, users.c.email, subscription.c.product, users.c.left_on, *_FACTS)
    .select_from(_HOLDERS)
    .where(users.c.left_on >= _TODAY)
    .order_by(users.c.left_on, users.c.id, subscription.c.id)
)

# Kept: putting a statement together takes longer than running it for one user.


@cache
def _unusual_users(dialect: str) -> Select[Any]:
    number, source = each_given(dialect)
    held = and_(seat.c.user_id == users.c.id, seat.c.subscription_id == bindparam("subscription"))
    holds = seat.c.user_id.is_not(None)
    return (
        select(users.c.status, holds, together(number, dialect))
        .select_from(source.outerjoin(users, users.c.id == number).outerjoin(seat, held))
        .where(
            users.c.status.is_distinct_from(bindparam("status"))
            | (holds != bindparam("holds", type_=seat.c.counted.type))
        )
        .group_by(users.c.status, holds)
    )


@cache
def _assign_seats(dialect: str) -> Insert:
    values = (
        bindparam("subscription", type_=seat.c.subscription_id.type),
        bindparam("counted", type_=seat.c.counted.type),
        bindparam("on", type_=seat.c.assigned_on.type),
        bindparam("age_known", type_=seat.c.age_known.type),
    )
    rows = one_by_one(values, dialect)
    names = ["user_id", "subscription_id", "counted", "assigned_on", "age_known"]
    return insert(seat).from_select(names, rows).execution_options(preserve_rowcount=True)


@cache
def _seat_ages(dialect: str) -> Select[Any]:
    mine = seat.c.subscription_id == bindparam("subscription")
    return (
        select(seat.c.assigned_on, seat.c.age_known, together(seat.c.user_id, dialect))
        .where(mine, among_given(seat.c.user_id, dialect))
        .group_by(seat.c.assigned_on, seat.c.age_known)
        .order_by(seat.c.assigned_on, seat.c.age_known)
    )


@cache
def _unassign_seats(dialect: str) -> Delete:
    mine = seat.c.subscription_id == bindparam("subscription")
    return delete(seat).where(mine, among_given(seat.c.user_id, dialect))
