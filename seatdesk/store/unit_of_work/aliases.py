"""Other addresses of users: those they had, or have beside their own."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import delete, func, insert, select, text

from seatdesk.domain.choices import Status
from seatdesk.store.schema.derived_keys import email_key
from seatdesk.store.schema.tables import user_alias, users
from seatdesk.store.unit_of_work.id_lists import among
from seatdesk.store.unit_of_work.transaction import Transaction


class Aliases:
    """The part of a unit of work that reads and writes other addresses of users."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of_users(self, ids: Collection[int]) -> dict[int, tuple[str, ...]]:
        """The other addresses of users who have any, in the order of their keys."""
        mine = among(user_alias.c.user_id, ids, self._transaction.dialect)
        rows = self._transaction.rows(
            select(user_alias).where(mine).order_by(*user_alias.primary_key)
        )
        found: dict[int, list[str]] = {}
        for row in rows:
            found.setdefault(row["user_id"], []).append(row["alias"])
        return {number: tuple(aliases) for number, aliases in found.items()}

    def unambiguous(self) -> dict[str, str]:
        """The compared address of every user who is not removed, by compared other address.

        One that two people have is left out, since it says of neither who they are, and one that
        is somebody's own address now.
        """
        living = users.c.status != Status.REMOVED.value
        both = user_alias.join(users, users.c.id == user_alias.c.user_id)
        one = func.min(users.c.email_key).label("email_key")
        other = users.alias()
        own = (other.c.email_key == user_alias.c.alias_key) & (other.c.status != text("'removed'"))
        alone = select(user_alias.c.alias_key, one).select_from(both)
        alone = alone.where(living & ~select(other.c.id).where(own).exists())
        alone = alone.group_by(user_alias.c.alias_key).having(func.count() == 1)
        return {row["alias_key"]: row["email_key"] for row in self._transaction.rows(alone)}

    def owners(self, aliases: Iterable[str]) -> dict[str, int]:
        """Users, of those not removed, who have one of these other addresses; by compared form."""
        keys = sorted({email_key(alias) for alias in aliases})
        living = users.c.status != Status.REMOVED.value
        both = user_alias.join(users, users.c.id == user_alias.c.user_id)
        asked = select(user_alias.c.alias_key, user_alias.c.user_id).select_from(both)
        rows = self._transaction.rows(asked.where(living & user_alias.c.alias_key.in_(keys)))
        return {row["alias_key"]: row["user_id"] for row in rows}

    def replace(self, wanted: Mapping[int, Iterable[str]]) -> None:
        """Store these other addresses in place of those that the users had."""
        self.delete(wanted)
        rows = [
            {"user_id": number, "alias_key": email_key(alias), "alias": alias}
            for number, aliases in wanted.items()
            for alias in aliases
        ]
        if rows:
            self._transaction.execute(insert(user_alias), rows)

    def delete(self, ids: Collection[int]) -> None:
        """Delete all other addresses of users."""
        mine = among(user_alias.c.user_id, ids, self._transaction.dialect)
        self._transaction.execute(delete(user_alias).where(mine))
