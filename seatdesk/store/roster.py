"""Users as plain rows for files: few statements for many users, and nothing built for each of them.

Plain text with :name parameters, like the read models; nothing typed by a person is part of it.
"""
# ruff: noqa: S608 - see above

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from seatdesk.store.queries import bound_ids, ids_clause
from seatdesk.store.sources import Source

FACTS = (
    "email",
    "name",
    "status",
    "kind",
    "team",
    "cost_centre",
    "job_title",
    "manager",
    "last_active",
    "hired",
    "left",
    "permissions",
)
"""What a row begins with; a 1 or 0 for each product follows."""
_PERMISSIONS = (
    "CASE WHEN super_admin THEN 'Super Admin'"
    " WHEN add_edit_users AND modify_billing THEN 'Add & edit users, Modify billing'"
    " WHEN add_edit_users THEN 'Add & edit users'"
    " WHEN modify_billing THEN 'Modify billing' ELSE '' END"
)
_COLUMNS = (
    "id, email, name, status, kind, team, cost_centre, job_title, manager,"
    " CASE WHEN last_active IS NULL THEN activity ELSE CAST(last_active AS text) END,"
    f" CAST(hired AS text), CAST(left_on AS text), {_PERMISSIONS}"
)
_DAYS = (9, 10, 11)
_WORDS = frozenset({"never", "unknown"})
_PORTION = 20_000


class Roster:
    """Reads users by their numbers. Get one from `Views.roster`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        found = source.rows("SELECT product, id FROM subscription ORDER BY id")
        self._products: dict[str, int] = dict(found)
        self._days = _Days()

    @property
    def products(self) -> tuple[str, ...]:
        """Every product with a subscription, in the order of the subscriptions."""
        return tuple(self._products)

    def seats(self, ids: Sequence[int]) -> dict[str, int]:
        """How many of these users hold a seat of each product."""
        counts: Counter[int] = Counter()
        for start in range(0, len(ids), _PORTION):
            clause, values = self._among(ids[start : start + _PORTION])
            sql = (
                "SELECT subscription_id, count(*) FROM seat"
                f" WHERE user_id {clause} GROUP BY subscription_id"
            )
            counts.update(dict(self._source.rows(sql, values)))
        return {product: counts[number] for product, number in self._products.items()}

    def rows(self, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        """The users of these numbers in this order, `FACTS` and seats; who is gone is left out.

        A last activity is a day, `never` or `unknown`.
        """
        clause, values = self._among(ids)
        users = self._source.rows(f"SELECT {_COLUMNS} FROM users WHERE id {clause}", values)
        if not users:
            return []
        columns = list(zip(*users, strict=True))
        for place in _DAYS:
            columns[place] = tuple(map(self._days.__getitem__, columns[place]))
        numbers = columns[0]
        columns += [self._flags(numbers, held) for held in self._held(clause, values)]
        found = dict(zip(numbers, zip(*columns[1:], strict=True), strict=True))
        return [row for number in ids if (row := found.get(number)) is not None]

    def _held(self, clause: str, values: dict[str, object]) -> list[set[int]]:
        """Who holds a seat, for each product."""
        held: dict[int, set[int]] = {number: set() for number in self._products.values()}
        sql = f"SELECT user_id, subscription_id FROM seat WHERE user_id {clause}"
        for user, number in self._source.rows(sql, values):
            held[number].add(user)
        return list(held.values())

    @staticmethod
    def _flags(numbers: Sequence[int], holders: set[int]) -> tuple[int, ...]:
        return tuple([1 if number in holders else 0 for number in numbers])

    def _among(self, ids: Sequence[int]) -> tuple[str, dict[str, object]]:
        dialect = self._source.dialect
        return ids_clause(":ids", dialect), {"ids": bound_ids(ids, dialect)}


class _Days(dict[str | None, "date | str | None"]):
    """Days by their ISO text, each made once."""

    def __missing__(self, text: str | None) -> "date | str | None":
        day = text if text is None or text in _WORDS else date.fromisoformat(text)
        self[text] = day
        return day
