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
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from seatdesk.domain.changes.rules import SeatCase
from seatdesk.domain.choices import Status
from seatdesk.store.errors import RuleBroken
from seatdesk.store.schema.tables import seat, subscription, users
from seatdesk.store.unit_of_work.accounts import Accounts
from seatdesk.store.unit_of_work.id_lists import (
    among_given,
    each_given,
    given,
    listed,
    one_by_one,
    together,
)
from seatdesk.store.unit_of_work.users import People

FREE = SeatCase(Status.ACTIVE, holds=False)
Moves = tuple[tuple[str, int], ...]
"""How the assigned count of each product moves."""


class Seating(People, Accounts):
    """What of a unit of work is about seats."""

    def cases(
        self, product: str, ids: Collection[int], usual: SeatCase = FREE
    ) -> list[tuple[SeatCase, tuple[int, ...]]]:
        """Users by all that decides whether they can get or lose this seat.

        Only those who are not as `usual` are read out: most are, in a bulk action.
        Unknown numbers are in no class.
        """
        values = {
            "ids": given(ids, self._dialect),
            "subscription": self._number(product),
            "status": usual.status.value,
            "holds": usual.holds,
        }
        found = {
            (status, bool(holds)): tuple(sorted(listed(numbers)))
            for status, holds, numbers in self._run(_unusual(self._dialect), values)
        }
        others = frozenset(chain.from_iterable(found.values()))
        found.pop((None, False), None)  # unknown
        if same := tuple(user for user in ids if user not in others) if others else tuple(ids):
            found[usual.status.value, usual.holds] = same
        return [(SeatCase(Status(key[0]), key[1]), found[key]) for key in sorted(found)]

    def seats_of(self, ids: Collection[int]) -> dict[int, tuple[tuple[str, bool], ...]]:
        """The seats of users: product, and whether it counts. Users without one are left out."""
        held = (
            select(seat.c.user_id, subscription.c.product, seat.c.counted)
            .join(subscription, subscription.c.id == seat.c.subscription_id)
            .where(self._among(seat.c.user_id, ids))
            .order_by(seat.c.user_id, subscription.c.id)
        )
        rows = self._connection.execute(held).all()
        return {
            number: tuple((product, counted) for _, product, counted in mine)
            for number, mine in groupby(rows, lambda row: row[0])
        }

    def holders(self, product: str, limit: int | None = None) -> tuple[int, ...]:
        """Numbers of the users who hold this seat, counted or not, in their order."""
        mine = select(seat.c.user_id).where(seat.c.subscription_id == self._number(product))
        return tuple(self._connection.scalars(mine.order_by(seat.c.user_id).limit(limit)))

    def give(
        self,
        product: str,
        ids: Collection[int],
        uncounted: Collection[int] = (),
        *,
        on: date | None = None,
    ) -> None:
        """Seats for users. Save the account first. RuleBroken: no room, or a seat is held."""
        values = {"subscription": self._number(product), "on": on or self.today}
        without = frozenset(uncounted)
        counting = [user for user in ids if user not in without] if without else ids
        others = [user for user in ids if user in without] if without else ()
        for counted, chosen in ((True, counting), (False, others)):
            if not chosen:
                continue
            mine = {"ids": given(chosen, self._dialect), "counted": counted}
            added = self._run(_gift(self._dialect), values | mine)
            self._expect(added.rowcount, len(chosen), product)

    def take(self, product: str, ids: Collection[int]) -> None:
        """Seats away from users, counted or not. RuleBroken when one of them holds none."""
        values = {"ids": given(ids, self._dialect), "subscription": self._number(product)}
        taken = self._run(_loss(self._dialect), values)
        self._expect(taken.rowcount, len(set(ids)), product)

    def moves(self, ids: Collection[int], *, counted: bool) -> Moves:
        """How each pool's count would move if all seats of these users did (not) count."""
        rows = (
            select(subscription.c.product, func.count())
            .join(seat, seat.c.subscription_id == subscription.c.id)
            .where(self._among(seat.c.user_id, ids), seat.c.counted != literal(counted))
            .group_by(subscription.c.id, subscription.c.product)
            .order_by(subscription.c.id)
        )
        found = self._connection.execute(rows)
        return tuple((product, seats if counted else -seats) for product, seats in found)

    def recount(self, ids: Collection[int], *, counted: bool) -> Moves:
        """Let all seats of these users count, or none; how each pool's count moves."""
        moved = self.moves(ids, counted=counted)
        if moved:
            self._run(
                update(seat)
                .where(self._among(seat.c.user_id, ids), seat.c.counted != literal(counted))
                .values(counted=counted)
            )
        return moved

    def _number(self, product: str) -> int:
        if self._loaded is None:
            self.account()
        return self._stored[product][0]

    def _expect(self, written: int, wanted: int, product: str) -> None:
        if written != wanted:
            raise RuleBroken(location=self._location, rule="seats", product=product)


# Made once: putting a statement together takes longer than running it for one user.


@cache
def _unusual(dialect: str) -> Select[Any]:
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
def _gift(dialect: str) -> Insert:
    values = (
        bindparam("subscription", type_=seat.c.subscription_id.type),
        bindparam("counted", type_=seat.c.counted.type),
        bindparam("on", type_=seat.c.assigned_on.type),
    )
    rows = one_by_one(values, dialect)
    names = ["user_id", "subscription_id", "counted", "assigned_on"]
    return insert(seat).from_select(names, rows).execution_options(preserve_rowcount=True)


@cache
def _loss(dialect: str) -> Delete:
    mine = seat.c.subscription_id == bindparam("subscription")
    return delete(seat).where(mine, among_given(seat.c.user_id, dialect))
