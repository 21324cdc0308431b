"""Finds users among very many, in any order, from orders and sets that were made before.

Few hits are found by the trigram index and sorted; many are picked out of the whole order. What
is remembered is of one version of the data, and dropped when they change. For SQLite only.
"""

from array import array
from collections.abc import Hashable, Iterable

from seatdesk.domain.seat_draft import SeatPlan
from seatdesk.store.connection.row_source import FileSource, Watch
from seatdesk.store.read_models.indexed import bitset
from seatdesk.store.read_models.indexed.data_version import DataVersion, DataVersions
from seatdesk.store.read_models.indexed.mapped_bytes import release_free_memory
from seatdesk.store.read_models.indexed.match_sets import COMMON, MatchSets
from seatdesk.store.read_models.indexed.sort_orders import Sort, SortOrder, SortOrders, normalised
from seatdesk.store.read_models.query.filter_text import (
    TRIGRAM,
    WORD,
    FilterTerm,
    asks_removed,
    parse,
)
from seatdesk.store.read_models.query.statement_search import StatementSearch
from seatdesk.store.read_models.query.user_query import Statement, UserQuery

FEWEST, SHARE = 1_000, 6
"""Up to so many hits, or one user of so many, sorting the hits is quicker than picking them."""
SORTED = 10_000
"""Up to so many hits are sorted, in SQL if need be."""
SPARSE = 30_000
"""Up to so many users of a set are listed one by one and sorted."""
RARE = 5
"""Hits in the sample from which on words are better looked for one by one."""
SAMPLE, ENOUGH = 250, 2
"""Users of a sample, and hits among them without which the first page takes too long to find."""
SLOW = "kind"
"""The column that is sorted as it is, without an index that could be walked."""


class IndexedSearch:
    """Searches one file. Any thread may ask; each sees the data of one moment."""

    def __init__(self, source: FileSource, by_statement: StatementSearch) -> None:
        self._source, self._by_statement, self._keys = source, by_statement, by_statement.keys
        self._versions, self._orders, self._matches = (
            DataVersions(source),
            SortOrders(),
            MatchSets(source),
        )

    def ids(self, query: UserQuery, watch: Watch | None) -> "array[int] | None":
        """Numbers of all users of a query, in its order; None where removed users are asked for."""
        terms = parse(query.text)
        if asks_removed(terms):
            return None
        with self._source.snapshot():
            version, ask = self._versions.now(), self._by_statement.statement(query.plan)
            words = _indexed(terms) if ask.indexed else ()
            only_words = query.chip == "all" and len(words) == len(terms)
            below = COMMON if only_words else RARE
            hits = self._matches.with_words(words, version, watch, below) if words else None
            found = self._few(query, terms, hits, version, watch) if hits is not None else None
            if found is not None:
                return found
            users = self._of_query(query, terms, version, ask, watch)
            return self._in_order(query, users, version, ask, watch)

    def _of_query(
        self,
        query: UserQuery,
        terms: tuple[FilterTerm, ...],
        version: DataVersion,
        ask: Statement,
        watch: Watch | None,
    ) -> int:
        """The set of users a query shows; those whose seats are planned are looked at apart."""
        plan = query.plan
        if plan is None:
            return self._matches.of_query(query, terms, version, ask, watch)
        stored = self._by_statement.statement(plan.unedited())
        users = self._matches.of_query(query, terms, version, stored, watch)
        edited = array("i", [user for user in plan.users if user <= version.top])
        if not edited:
            return users
        shown = self._by_statement.among(query, edited, watch)
        users &= ~bitset.of_ids(edited, version.top)
        return users | bitset.of_ids(shown, version.top)

    def _few(
        self,
        query: UserQuery,
        terms: tuple[FilterTerm, ...],
        hits: "array[int]",
        version: DataVersion,
        watch: Watch | None,
    ) -> "array[int] | None":
        """Sort users who have the words by their places, or in SQL; None: they are too many."""
        sort, backwards = normalised(query.sort)
        order = self._cached_order(sort, version, query.plan)
        only_words = query.chip == "all" and len(terms) == len(_indexed(terms))
        if order is not None and only_words and len(hits) <= max(FEWEST, version.top // SHARE):
            return order.arranged(hits, version.top, watch, backwards=backwards)
        if len(hits) <= FEWEST or (len(hits) <= SORTED and len(hits) <= version.top // SHARE):
            return self._by_statement.among(query, hits, watch)
        return None

    def at_once(self, query: UserQuery) -> "array[int] | None":
        """Numbers of all users of a query that only sorts, if that order is remembered."""
        if query.chip != "all" or parse(query.text):
            return None
        sort, backwards = normalised(query.sort)
        order = self._cached_order(sort, self._versions.now(), query.plan)
        return order.whole(backwards=backwards) if order is not None else None

    def is_walk(self, query: UserQuery) -> bool:
        """True when the first page is soon found by walking through an index of the order."""
        if any(key not in self._keys.columns or key == SLOW for key, _ in query.sort[:1]):
            return False
        if query.chip == "all" and not query.text:
            return True
        ask, top = self._by_statement.statement(query.plan), self._versions.now().top
        ask.indexed = ask.complete = False
        where = ask.where(query)
        sql = f"{ask.before}SELECT count(*) FROM users WHERE {where}"  # noqa: S608 - nothing typed
        return self._matches.sampled(sql, ask.values, top, SAMPLE) >= ENOUGH

    def prepare(self, keys: Iterable[str], watch: Watch | None) -> None:
        """Make the orders of these columns while nobody waits for them."""
        for key in keys:
            with self._source.snapshot():
                version, ask = self._versions.now(), self._by_statement.statement()
                if self._is_of_user(key) or key in ask.products:
                    self._order(((key, False),), version, ask, watch).places(version.top, watch)
        with self._source.snapshot():
            self._matches.prepare(self._versions.now(), self._by_statement.statement(), watch)
        release_free_memory()

    def _in_order(
        self,
        query: UserQuery,
        users: int,
        version: DataVersion,
        ask: Statement,
        watch: Watch | None,
    ) -> "array[int]":
        sort, backwards = normalised(query.sort)
        order = self._order(sort, version, ask, watch)
        if users == bitset.everybody(version.top):
            return order.whole(backwards=backwards)
        if users.bit_count() <= min(SPARSE, version.top // SHARE):
            ids = bitset.ids_of(users, version.top)
            return order.arranged(ids, version.top, watch, backwards=backwards)
        return order.among(users, version.top, watch, backwards=backwards)

    def _cached_order(
        self, sort: Sort, version: DataVersion, plan: SeatPlan | None
    ) -> SortOrder | None:
        return self._orders.cached(sort, self._made_of(sort, version, plan))

    def _order(
        self, sort: Sort, version: DataVersion, ask: Statement, watch: Watch | None
    ) -> SortOrder:
        made_of = self._made_of(sort, version, ask.plan)
        return self._orders.get(sort, made_of, lambda: self._sorted(sort, version, ask, watch))

    def _sorted(
        self, sort: Sort, version: DataVersion, ask: Statement, watch: Watch | None
    ) -> "array[int]":
        product = ask.products.get(sort[0][0]) if self._by_seats(sort[:1]) else None
        if product is None:
            return self._by_statement.ids(UserQuery(sort=sort, plan=ask.plan), None, watch)
        # Holders come last: the order of the other columns, twice.
        rest, backwards = normalised((*sort[1:], ("id", False)))
        order = self._order(rest, version, ask, watch)
        holders = self._matches.holders(product, version, watch)
        if ask.plan is not None:
            holders = _as_planned(holders, sort[0][0], ask.plan, version.top)
        others = bitset.everybody(version.top) & ~holders
        found = order.among(others, version.top, watch, backwards=backwards)
        found.extend(order.among(holders, version.top, watch, backwards=backwards))
        return found

    def _is_of_user(self, key: str) -> bool:
        return key in self._keys.columns or key in self._keys.ranked

    def _made_of(self, sort: Sort, version: DataVersion, plan: SeatPlan | None) -> Hashable:
        """The data an order is right for: where a product is among the columns, seats are."""
        return (version.seats, plan) if self._by_seats(sort) else version.users

    def _by_seats(self, sort: Sort) -> bool:
        """True when a product is among the columns: the order changes with every seat."""
        return not all(self._is_of_user(key) for key, _ in sort)


def _as_planned(holders: int, product: str, plan: SeatPlan, top: int) -> int:
    """The set of a product's holders, as a plan has them."""
    given, taken = (
        bitset.of_ids(array("i", [u for u in plan.moved(product, seated=s) if u <= top]), top)
        for s in (True, False)
    )
    return (holders | given) & ~taken


def _indexed(terms: Iterable[FilterTerm]) -> tuple[str, ...]:
    """The words that the trigram index can find."""
    return tuple(
        term.value
        for term in terms
        if term.field == WORD and not term.negated and len(term.value) >= TRIGRAM
    )
