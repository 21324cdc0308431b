"""Queries of the users table, and the SQL of each: which users, in which order.

Plain text with :name parameters, so that the standard library can run it before SQLAlchemy is
imported. Nothing typed by a person is ever part of the text.
"""
# ruff: noqa: S608 - see above

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from seatdesk.domain.alphabet import Alphabet, sort_key
from seatdesk.domain.user_fields import USER_FIELDS
from seatdesk.store.read_models.query.filter_text import (
    asks_removed,
    parse,
)

if TYPE_CHECKING:
    from seatdesk.domain.seat_draft import SeatPlan
    from seatdesk.store.read_models.query.user_conditions import UserConditions


class SortKeys(NamedTuple):
    """The ways in which the users table is sorted by an alphabet."""

    alphabet: Alphabet
    columns: Mapping[str, str]
    """Fields with a sort key of their own, and its column."""
    ranked: tuple[str, ...]
    """Fields that are sorted by the rank of a value among all there are."""


LIVING = "users.status <> 'removed'"
CHIPS = ("all", "paid", "idle", "no_seat", "deactivated", "invited")


def _sort_keys(alphabet: Alphabet) -> SortKeys:
    keys = {field.name: field.key_in(alphabet) for field in USER_FIELDS if field.sort == "key"}
    return SortKeys(
        alphabet,
        {
            "id": "users.id",
            **{name: column for name, column in keys.items() if column},
            **{field.name: field.stored for field in USER_FIELDS if field.sort == "value"},
        },
        tuple(
            field.name
            for field in USER_FIELDS
            if field.sort == "rank" or not keys.get(field.name, "none")
        ),
    )


SORT_KEYS = {alphabet: _sort_keys(alphabet) for alphabet in Alphabet}


class UserQuery(NamedTuple):
    """A question for users: filter text, chip and order."""

    text: str = ""
    chip: str = "all"
    sort: tuple[tuple[str, bool], ...] = (("name", False),)
    """Columns and whether they descend: a field, or a product (its holders last)."""
    today: date = date.min
    idle_after: int = 60
    """Days after which a seat holder is idle."""
    plan: "SeatPlan | None" = None
    """Seats as they are shown, where that is not as they are stored."""


class Statement:
    """The SQL of a query, while it is put together.

    `products`: ids of the subscriptions; `tiers`: the tier of each product; `indexed`: whether
    the trigram index is there (SQLite); `keys`: what it is sorted by.
    """

    def __init__(
        self,
        dialect: str,
        products: Mapping[str, int],
        *,
        tiers: Mapping[str, str] | None = None,
        indexed: bool = False,
        keys: SortKeys = SORT_KEYS[Alphabet.LATIN],
        plan: "SeatPlan | None" = None,
    ) -> None:
        self.dialect, self.products, self.indexed = dialect, products, indexed
        self.tiers = tiers or {}
        self.keys, self.plan = keys, plan
        self._knows_plan = False
        self.values: dict[str, object] = {}
        self.tables: list[str] = []
        """Common table expressions that stand before the query."""
        self.joins: list[str] = []
        self.complete = True
        """True when all users are asked for, not only the first page."""
        self.only = ""
        """A condition that comes before all others, since it finds few."""

    def bind(self, value: object) -> str:
        """A parameter of this value."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def bind_ids(self, ids: Sequence[int]) -> str:
        """The right side of a condition: is one of these numbers."""
        return ids_clause(self.bind(bound_ids(ids, self.dialect)), self.dialect)

    def bind_list(self, ids: Sequence[int]) -> str:
        """A table of these numbers, in a column `id`."""
        listed = self.bind(bound_ids(ids, self.dialect))
        if self.dialect == "postgresql":
            return f"unnest(CAST({listed} AS bigint[])) AS listed(id)"
        return f"(SELECT value AS id FROM json_each({listed})) AS listed"

    def where(self, query: UserQuery) -> str:
        """All conditions of a query."""
        terms = parse(query.text)
        parts = [self.only] if self.only else []
        parts += [] if asks_removed(terms) else [LIVING]
        parts += [self.conditions(query).chip(query.chip)] if query.chip != "all" else []
        for term in terms:
            condition = self.conditions(query).condition(term)
            parts.append(f"NOT ({condition})" if term.negated else condition)
        return " AND ".join(parts) or "1 = 1"

    def order(self, query: UserQuery, ranks: Mapping[str, Sequence[str]]) -> str:
        """The ORDER BY; the number comes last, in the direction of the first column."""
        backwards = bool(query.sort and query.sort[0][1])
        parts = [
            f"{self._sorted_by(key, ranks)}{' DESC' if descends else ''}"
            for key, descends in query.sort
        ]
        if not any(key == "id" for key, _ in query.sort):
            parts.append(f"users.id{' DESC' if backwards else ''}")
        return ", ".join(parts)

    def ids(
        self, query: UserQuery, ranks: Mapping[str, Sequence[str]], *, complete: bool = True
    ) -> str:
        """The query itself: numbers in order. `complete`: all of them, not only the first page."""
        self.complete = complete
        where = self.where(query)
        order = self.order(query, ranks)
        # All hits are found quickest in the order of the rows, and sorted then; the first page by
        # walking through the index of the order. Left alone, SQLite walks by address.
        unindexed = bool(self.joins) or (complete and where != LIVING and not self.only)
        hint = "NOT INDEXED" if unindexed and self.dialect != "postgresql" else ""
        joins = " ".join([hint, *self.joins])
        return f"{self.before}SELECT users.id FROM users {joins} WHERE {where} ORDER BY {order}"

    @property
    def before(self) -> str:
        """The tables that the conditions asked so far need: it stands before the query."""
        return f"WITH {', '.join(self.tables)} " if self.tables else ""

    def conditions(self, query: UserQuery) -> "UserConditions":
        """The conditions of a query's chip and filter terms."""
        from seatdesk.store.read_models.query.user_conditions import UserConditions  # noqa: PLC0415 - not for the first paint

        return UserConditions(self, query.today, query.idle_after)

    def by_seats(self, asked: "Callable[[str], str]") -> str:
        """The SQL of something about a user's seats, in this table: as planned, or as stored."""
        stored = asked("seat")
        if self.plan is None or not self.plan.edits:
            return stored
        if not self._knows_plan:
            from seatdesk.store.read_models.query.planned_seats import plan_tables  # noqa: PLC0415 - as above

            self._knows_plan = True
            day = self.bind(self.plan.on.isoformat())
            on = f"CAST({day} AS date)" if self.dialect == "postgresql" else day
            self.tables += plan_tables(self.plan, self.products, self.bind_list, on)
        is_edited = "users.id IN (SELECT user_id FROM edited)"
        return f"CASE WHEN {is_edited} THEN {asked('planned')} ELSE {stored} END"

    def _sorted_by(self, key: str, ranks: Mapping[str, Sequence[str]]) -> str:
        if key in self.keys.columns:
            return self.keys.columns[key]
        if key in ranks:
            return self._ranked(key, ranks[key])
        number = self.products.get(key)
        if number is None:
            raise ValueError(key)
        return self.by_seats(
            lambda seats: (
                f"(users.id IN (SELECT user_id FROM {seats} WHERE subscription_id = {number}))"
            )
        )

    def _ranked(self, column: str, there: Sequence[str]) -> str:
        """The sort expression of a field without a key. `there`: every value of the column."""
        alias = f"rank_{column}"
        values, ranks = ranked(there, self.keys.alphabet)
        if self.dialect == "postgresql":
            texts, places = self.bind(values), self.bind(ranks)
            there_are = f"unnest(CAST({texts} AS text[]), CAST({places} AS int[]))"
        else:
            pairs = json.dumps(dict(zip(values, ranks, strict=True)))
            there_are = f"(SELECT CAST(key AS text), value FROM json_each({self.bind(pairs)}))"
        # Materialised, so that SQLite looks values up by an index: json_each alone has none.
        table = f"{alias}(text, place) AS MATERIALIZED (SELECT * FROM {there_are} AS pairs)"
        self.tables.append(table)
        # In SQLite CROSS JOIN says which side is walked through and which is looked up.
        kind = "JOIN" if self.dialect == "postgresql" else "CROSS JOIN"
        self.joins.append(f"{kind} {alias} ON {alias}.text = users.{column}")
        return f"{alias}.place"


def ranked(values: Sequence[str], alphabet: Alphabet) -> tuple[list[str], list[int]]:
    """Values in the order people expect, and the place of each; equal keys share a place."""
    ordered = sorted((sort_key(value, alphabet), value) for value in values)
    places: list[int] = []
    for index, (key, _) in enumerate(ordered):
        same = index > 0 and key == ordered[index - 1][0]
        places.append(places[-1] if same else index)
    return [value for _, value in ordered], places


def bound_ids(ids: Sequence[int], dialect: str) -> object:
    """Many numbers as the one value of a parameter."""
    return list(ids) if dialect == "postgresql" else json.dumps(list(ids))


def ids_clause(parameter: str, dialect: str) -> str:
    """The SQL after a column that asks for one of these numbers."""
    if dialect == "postgresql":
        return f"= ANY(CAST({parameter} AS bigint[]))"
    return f"IN (SELECT value FROM json_each({parameter}))"
