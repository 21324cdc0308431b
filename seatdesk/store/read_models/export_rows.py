"""Rows of users for exported files: few statements for many users, and no object for each.

SQL with :name parameters, as in the other read models; nothing typed is part of its text.
"""
# ruff: noqa: S608 - see above

from collections import Counter
from collections.abc import Sequence
from typing import Any

from seatdesk.domain.user_fields import UserField, exported
from seatdesk.store.connection.row_source import Source
from seatdesk.store.read_models.query.user_query import bound_ids, ids_clause

FACTS = (*(field.name for field in exported()), "permissions")
"""The columns that a row begins with: for each product a 1 or 0 follows, then a day for each."""
_PERMISSIONS = (
    "CASE WHEN super_admin THEN 'Super Admin'"
    " WHEN add_edit_users AND modify_billing THEN 'Add & edit users, Modify billing'"
    " WHEN add_edit_users THEN 'Add & edit users'"
    " WHEN modify_billing THEN 'Modify billing' ELSE '' END"
)
_DAY = "CAST({0} AS text)"
BEFORE = "before "
"""In front of a day that is only a limit: the last use, or the assigning, may have been earlier."""
_LAST_ACTIVE = (
    f"CASE WHEN last_active IS NULL THEN activity WHEN censored THEN '{BEFORE}' ELSE '' END"
    " || coalesce(CAST(last_active AS text), '')"
)


def _as_text(field: UserField) -> str:
    if field.name == "last_active":
        return _LAST_ACTIVE
    return _DAY.format(field.stored) if field.type == "day" else field.stored


_COLUMNS = ", ".join((*map(_as_text, exported()), _PERMISSIONS))
_SINCE = (
    f"(SELECT CASE WHEN age_known THEN '' ELSE '{BEFORE}' END || CAST(assigned_on AS text)"
    " FROM seat WHERE user_id = users.id AND subscription_id = {0:d})"
)
_PORTION = 20_000


class ExportRows:
    """Reads users by their numbers. Get one from `Views.export_rows`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        found = source.rows("SELECT product, id FROM subscription ORDER BY id")
        self._products: dict[str, int] = dict(found)

    @property
    def products(self) -> tuple[str, ...]:
        """Every product with a subscription, in the order of the subscriptions."""
        return tuple(self._products)

    def seats(self, ids: Sequence[int]) -> dict[str, int]:
        """The number of these users who hold a seat, by product."""
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
        """The users of these numbers in this order, `FACTS` and seats; missing users are left out.

        Days are ISO texts, with `BEFORE` where they are limits; a last activity may be `never` or
        `unknown`, too. Behind what is 1 where a seat is held stand the days since when.
        """
        dialect = self._source.dialect
        wanted = "json_each(:ids) AS wanted"
        if dialect == "postgresql":
            wanted = "unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS wanted(value, key)"
        since = "".join(f", {_SINCE.format(number)}" for number in self._products.values())
        sql = (
            f"SELECT {_COLUMNS}{since} FROM {wanted} CROSS JOIN users"
            " WHERE users.id = wanted.value ORDER BY wanted.key"
        )
        rows = self._source.rows(sql, {"ids": bound_ids(ids, dialect)})
        first = len(FACTS)
        return [(*row[:first], *(1 if d else 0 for d in row[first:]), *row[first:]) for row in rows]

    def _among(self, ids: Sequence[int]) -> tuple[str, dict[str, object]]:
        dialect = self._source.dialect
        return ids_clause(":ids", dialect), {"ids": bound_ids(ids, dialect)}
