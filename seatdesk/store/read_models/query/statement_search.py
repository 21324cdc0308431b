"""Finds users by one plain SQL statement, for any number of users and either database."""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from seatdesk.domain.alphabet import Alphabet
from seatdesk.store.connection.row_source import Source, Watch
from seatdesk.store.read_models.query.user_query import SORT_KEYS, Statement, UserQuery

if TYPE_CHECKING:
    from seatdesk.domain.seat_draft import SeatPlan


class StatementSearch:
    """Asks the database itself, each time; remembers nothing."""

    def __init__(self, source: Source, alphabet: Alphabet) -> None:
        self._source = source
        self.keys = SORT_KEYS[alphabet]

    def statement(self, plan: "SeatPlan | None" = None) -> Statement:
        """A statement about this workspace, to be put together."""
        found = self._source.rows("SELECT product, id, tier FROM subscription")
        products = {product: number for product, number, _ in found}
        if plan is not None:
            from seatdesk.store.read_models.query.planned_seats import products_of  # noqa: PLC0415 - not for the first paint

            products = products_of(products, plan)
        return Statement(
            self._source.dialect,
            products,
            tiers={product: tier for product, _, tier in found} | dict(plan.tiers if plan else ()),
            indexed=self._has_search_index(),
            keys=self.keys,
            plan=plan,
        )

    def ids(self, query: UserQuery, limit: int | None, watch: Watch | None) -> "array[int]":
        """Numbers of the users a query shows, in its order."""
        ask = self.statement(query.plan)
        ranks = self._ranks(query, "1 = 1", ask, watch)
        sql = ask.ids(query, ranks, complete=limit is None)
        if limit is not None:
            sql += f" LIMIT {limit:d}"
        return self._source.numbers(sql, ask.values, watch)

    def among(self, query: UserQuery, ids: Sequence[int], watch: Watch | None) -> "array[int]":
        """Numbers of those of a few users whom a query shows, in its order."""
        ask = self.statement(query.plan)
        ask.indexed = False
        ask.only = f"users.id {ask.bind_ids(ids)}"
        ranks = self._ranks(query, ask.only, ask, watch)
        sql = ask.ids(query, ranks, complete=False)  # seats of a few are looked up one by one
        return self._source.numbers(sql, ask.values, watch)

    def _has_search_index(self) -> bool:
        if self._source.dialect != "sqlite":
            return False
        there = "SELECT 1 FROM sqlite_master WHERE name = 'users_words_state'"
        ready = "SELECT ready FROM users_words_state"
        return bool(self._source.rows(there)) and bool(self._source.rows(ready)[0][0])

    def _ranks(
        self, query: UserQuery, among: str, ask: Statement, watch: Watch | None
    ) -> dict[str, list[str]]:
        """Every value that columns without a key of their own have among some users."""
        return {
            column: [
                value
                for rows in self._source.chunks(
                    f"SELECT DISTINCT {column} FROM users WHERE {among}", ask.values, watch
                )
                for (value,) in rows
            ]
            for column, _ in query.sort
            if column in self.keys.ranked
        }
