"""Who holds which seat: looked at and changed by set, however many users."""

from collections.abc import Collection
from datetime import date
from itertools import groupby

from sqlalchemy import and_, delete, func, insert, literal, select, update

from seatdesk.domain.account import Status
from seatdesk.domain.rules import SeatCase
from seatdesk.store.accounts import Accounts
from seatdesk.store.errors import RuleBroken
from seatdesk.store.people import People
from seatdesk.store.records import seat, subscription, users

Moves = tuple[tuple[str, int], ...]
"""How the assigned count of each product moves."""


class Seating(People, Accounts):
    """What of a unit of work is about seats."""

    def cases(self, product: str, ids: Collection[int]) -> list[tuple[SeatCase, tuple[int, ...]]]:
        """Users by all that decides whether they can get or lose this seat.

        Unknown numbers are in no class.
        """
        held = and_(seat.c.user_id == users.c.id, seat.c.subscription_id == self._number(product))
        facts = (
            select(users.c.status, seat.c.user_id.is_not(None).label("holds"), users.c.id)
            .select_from(users.outerjoin(seat, held))
            .where(self._among(users.c.id, ids))
        )
        found: dict[tuple[str, bool], list[int]] = {}
        for status, holds, number in self._connection.execute(facts):
            found.setdefault((status, holds), []).append(number)
        return [
            (SeatCase(Status(status), holds=holds), tuple(sorted(numbers)))
            for (status, holds), numbers in sorted(found.items())
        ]

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
        number, day = self._number(product), on or self.today
        for counted, chosen in ((True, set(ids) - set(uncounted)), (False, uncounted)):
            if not chosen:
                continue
            rows = select(users.c.id, literal(number), literal(counted), literal(day))
            added = rows.where(self._among(users.c.id, sorted(chosen)))
            names = ["user_id", "subscription_id", "counted", "assigned_on"]
            statement = insert(seat).from_select(names, added)
            given = self._run(statement.execution_options(preserve_rowcount=True))
            self._expect(given.rowcount, len(chosen), product)

    def take(self, product: str, ids: Collection[int]) -> None:
        """Seats away from users, counted or not. RuleBroken when one of them holds none."""
        mine = seat.c.subscription_id == self._number(product)
        taken = self._run(delete(seat).where(mine, self._among(seat.c.user_id, ids)))
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
