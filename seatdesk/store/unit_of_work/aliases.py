"""The addresses users were known under, beside the one they have."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import delete, func, insert, select, text

from seatdesk.domain.choices import Status
from seatdesk.store.schema.derived_keys import email_key
from seatdesk.store.schema.tables import user_alias, users
from seatdesk.store.unit_of_work.id_lists import among
from seatdesk.store.unit_of_work.transaction import Transaction


class Aliases(Transaction):
    """What of a unit of work is about other addresses of users."""

    def aliases_of(self, ids: Collection[int]) -> dict[int, tuple[str, ...]]:
        """The other addresses of users who have any, in the order of their keys."""
        mine = among(user_alias.c.user_id, ids, self._connection.dialect.name)
        rows = self._rows(select(user_alias).where(mine).order_by(*user_alias.primary_key))
        found: dict[int, list[str]] = {}
        for row in rows:
            found.setdefault(row["user_id"], []).append(row["alias"])
        return {number: tuple(aliases) for number, aliases in found.items()}

    def aliases(self) -> dict[str, str]:
        """The compared address of everybody who is there, by compared other address.

        One that two people have is left out, since it says of neither who they are, and one that
        is somebody's own address now.
        """
        here = users.c.status != Status.REMOVED.value
        both = user_alias.join(users, users.c.id == user_alias.c.user_id)
        one = func.min(users.c.email_key).label("email_key")
        other = users.alias()
        own = (other.c.email_key == user_alias.c.alias_key) & (other.c.status != text("'removed'"))
        alone = select(user_alias.c.alias_key, one).select_from(both)
        alone = alone.where(here & ~select(other.c.id).where(own).exists())
        alone = alone.group_by(user_alias.c.alias_key).having(func.count() == 1)
        return {row["alias_key"]: row["email_key"] for row in self._rows(alone)}

    def owners_of(self, aliases: Iterable[str]) -> dict[str, int]:
        """Who, of those that are there, has one of these other addresses; by compared address."""
        keys = sorted({email_key(alias) for alias in aliases})
        here = users.c.status != Status.REMOVED.value
        both = user_alias.join(users, users.c.id == user_alias.c.user_id)
        asked = select(user_alias.c.alias_key, user_alias.c.user_id).select_from(both)
        rows = self._rows(asked.where(here & user_alias.c.alias_key.in_(keys)))
        return {row["alias_key"]: row["user_id"] for row in rows}

    def set_aliases(self, wanted: Mapping[int, Iterable[str]]) -> None:
        """These other addresses in place of those that the users had."""
        self._drop_aliases(wanted)
        rows = [
            {"user_id": number, "alias_key": email_key(alias), "alias": alias}
            for number, aliases in wanted.items()
            for alias in aliases
        ]
        if rows:
            self._run(insert(user_alias), rows)

    def _drop_aliases(self, ids: Collection[int]) -> None:
        mine = among(user_alias.c.user_id, ids, self._connection.dialect.name)
        self._run(delete(user_alias).where(mine))
