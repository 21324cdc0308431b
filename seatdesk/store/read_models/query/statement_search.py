"""Finds users by one plain SQL statement, for any number of users and either database."""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

from array import array
from collections.abc import Sequence

from seatdesk.store.connection.row_source import Source, Watch
from seatdesk.store.read_models.query.user_query import NAMELESS, RANKED, Statement, UserQuery


class StatementSearch:
    """Asks the database itself, each time; remembers nothing."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def statement(self) -> Statement:
        """A statement about this workspace, to be put together."""
        found = self._source.rows("SELECT product, id, tier FROM subscription")
        return Statement(
            self._source.dialect,
            {product: number for product, number, _ in found},
            tiers={product: tier for product, _, tier in found},
            indexed=self._has_search_index(),
            nameless=bool(self._source.rows(NAMELESS)),
        )

    def ids(self, query: UserQuery, limit: int | None, watch: Watch | None) -> "array[int]":
        """Numbers of the users a query shows, in its order."""
        ask = self.statement()
        ranks = self._ranks(query, "1 = 1", ask, watch)
        sql = ask.ids(query, ranks, complete=limit is None)
        if limit is not None:
            sql += f" LIMIT {limit:d}"
        return self._source.numbers(sql, ask.values, watch)

    def among(self, query: UserQuery, ids: Sequence[int], watch: Watch | None) -> "array[int]":
        """Numbers of those of a few users whom a query shows, in its order."""
        ask = self.statement()
        ask.indexed = False
        ask.only = f"users.id {ask.bind_ids(ids)}"
        ranks = self._ranks(query, ask.only, ask, watch)
        return self._source.numbers(ask.ids(query, ranks), ask.values, watch)

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
            if column in RANKED
        }
