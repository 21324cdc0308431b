"""The listing of users for a query: one statement, or the indexed search for very many."""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

from array import array
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.domain.alphabet import Alphabet
from seatdesk.store.connection.row_source import FileSource, Source, Watch
from seatdesk.store.read_models.query.statement_search import StatementSearch
from seatdesk.store.read_models.query.user_query import LIVING, UserQuery

if TYPE_CHECKING:
    from seatdesk.domain.seat_draft import SeatPlan
    from seatdesk.store.read_models.indexed.indexed_search import IndexedSearch

COUNTED = ("invited", "deactivated", "removed")
MANY = 20_000
"""Users from which on the indexed search is used, which remembers orders and sets."""


class UserListing:
    """Lists and counts the users of one workspace, in the quickest way for their number."""

    def __init__(self, source: Source, alphabet: Alphabet) -> None:
        self._source = source
        self._by_statement = StatementSearch(source, alphabet)
        self._indexed: IndexedSearch | None = None

    def ids(
        self, query: UserQuery, limit: int | None = None, watch: Watch | None = None
    ) -> "array[int]":
        """Numbers of the users a query shows, in its order."""
        indexed = self._indexed_search() if limit is None else None
        found = indexed.ids(query, watch) if indexed is not None else None
        return self._by_statement.ids(query, limit, watch) if found is None else found

    def first(
        self, query: UserQuery, limit: int, watch: Watch | None
    ) -> "tuple[array[int], bool] | None":
        """The first users, and whether these are all; None: finding them takes too long."""
        if self.is_far:
            return None
        indexed = self._indexed
        if indexed is not None:
            whole = indexed.at_once(query)
            if whole is not None:
                return whole, True
            if not indexed.is_walk(query):
                return None
        found = self._by_statement.ids(query, limit, watch)
        return found, len(found) < limit

    @property
    def is_far(self) -> bool:
        """True when every answer comes over the network."""
        return self._source.dialect == "postgresql"

    def prepare(self, keys: Sequence[str], watch: Watch | None = None) -> None:
        """Sort by these columns ahead, where there are so many users that it pays."""
        indexed = self._indexed_search()
        if indexed is not None:
            indexed.prepare(keys, watch)

    def count(self, query: UserQuery, watch: Watch | None = None) -> int:
        """The number of users a query shows."""
        ask = self._by_statement.statement(query.plan)
        where = ask.where(query)
        plain = where == LIVING or self._source.dialect == "postgresql"
        hint = "" if plain else "NOT INDEXED"
        sql = f"{ask.before}SELECT count(*) FROM users {hint} WHERE {where}"
        chunks = self._source.chunks(sql, ask.values, watch)
        return int(next(iter(list(chunks)))[0][0])

    def chips(self, today: date, idle_after: int) -> dict[str, int]:
        """The number of users each filter chip shows."""
        # Everybody is counted apart from the few who are not active: no need to look at each.
        counts = ", ".join(
            f"(SELECT count(*) FROM users WHERE status = '{status}')" for status in COUNTED
        )
        ((everybody, *few),) = self._source.rows(f"SELECT (SELECT count(*) FROM users), {counts}")
        by_status: dict[str, int] = dict(zip(COUNTED, few, strict=True))
        living = int(everybody) - by_status["removed"]
        # Nobody who holds a seat is removed (P7), and seats are stored by user.
        seated = "SELECT count(*) FROM (SELECT user_id FROM seat GROUP BY user_id) AS seated"
        paid = int(self._source.rows(seated)[0][0])
        idle = self.count(UserQuery(chip="idle", today=today, idle_after=idle_after))
        return {
            "all": living,
            "paid": paid,
            "idle": idle,
            "no_seat": living - paid,
            "deactivated": by_status["deactivated"],
            "invited": by_status["invited"],
        }

    def chip_changes(self, plan: "SeatPlan", idle_after: int) -> dict[str, int]:
        """The users that each chip shows more, or less, with these seats than as stored."""
        changes = {}
        for chip in ("paid", "idle"):
            query = UserQuery("", chip, (("id", False),), plan.on, idle_after)
            stored = self._by_statement.among(query, plan.users, None)
            planned = self._by_statement.among(query._replace(plan=plan), plan.users, None)
            changes[chip] = len(planned) - len(stored)
        return {**changes, "no_seat": -changes["paid"]}

    def _indexed_search(self) -> "IndexedSearch | None":
        """The search from memory, made when there are so many users that it pays."""
        if self._indexed is None and isinstance(self._source, FileSource):
            ((top,),) = self._source.rows("SELECT max(id) FROM users")
            if (top or 0) >= MANY:
                from seatdesk.store.read_models.indexed.indexed_search import IndexedSearch  # noqa: PLC0415 - not for the first paint

                self._indexed = IndexedSearch(self._source, self._by_statement)
        return self._indexed
