"""The seats that somebody left out of the findings, and why."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import and_, delete, insert, select

from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.schema.tables import exemption
from seatdesk.store.unit_of_work.id_lists import among
from seatdesk.store.unit_of_work.transaction import Transaction


class Exemptions:
    """The part of a unit of work that reads and writes exemptions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Exemption, ...]:
        """All exemptions, also those whose last day is over, by user and product."""
        rows = self._transaction.rows(select(exemption).order_by(*exemption.primary_key))
        with unreadable_is_damage(self._transaction.location, "exemption"):
            return tuple(map(to_exemption, rows))

    def of_users(self, ids: Collection[int]) -> tuple[Exemption, ...]:
        """The exemptions of some users, in the order of their numbers."""
        mine = select(exemption).where(among(exemption.c.user_id, ids, self._transaction.dialect))
        rows = self._transaction.rows(mine.order_by(*exemption.primary_key))
        with unreadable_is_damage(self._transaction.location, "exemption"):
            return tuple(map(to_exemption, rows))

    def put(self, before: Exemption | None, after: Exemption | None) -> None:
        """Store one exemption in place of another; None: there was, or shall be, none."""
        execute = self._transaction.execute
        if before is not None:
            user, product = before.key
            mine = and_(exemption.c.user_id == user, exemption.c.product == product)
            execute(delete(exemption).where(mine))
        if after is not None:
            execute(insert(exemption), exemption_columns(after))

    def delete(self, ids: Collection[int]) -> None:
        """Delete the exemptions of users who are deleted themselves."""
        mine = among(exemption.c.user_id, ids, self._transaction.dialect)
        self._transaction.execute(delete(exemption).where(mine))


def exemption_columns(of: Exemption) -> dict[str, object]:
    """The row of an exemption."""
    return {
        "user_id": of.user,
        "product": of.product,
        "reason": of.reason,
        "until": of.until,
        "exempted_by": of.by,
    }


def to_exemption(row: Mapping[Any, Any]) -> Exemption:
    """An exemption from its row."""
    return Exemption(
        user=row["user_id"],
        product=row["product"],
        reason=row["reason"],
        until=row["until"],
        by=row["exempted_by"],
    )
