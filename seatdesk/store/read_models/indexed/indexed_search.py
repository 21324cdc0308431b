"""Finds users among very many, in any order, from orders and sets that were made before.

Few hits are found by the trigram index and sorted; many are picked out of the whole order. What
is remembered is as old as the data, and dropped when they change. For files of SQLite's only.
"""

from array import array
from collections.abc import Iterable

from seatdesk.store.connection.row_source import FileSource, Watch
from seatdesk.store.read_models.indexed import bitset
from seatdesk.store.read_models.indexed.data_version import DataVersion, DataVersions
from seatdesk.store.read_models.indexed.mapped_bytes import give_back
from seatdesk.store.read_models.indexed.match_sets import COMMON, MatchSets
from seatdesk.store.read_models.indexed.sort_orders import Sort, SortOrder, SortOrders, normal
from seatdesk.store.read_models.query.filter_text import WORD, Term, asks_removed, parse
from seatdesk.store.read_models.query.statement_search import StatementSearch
from seatdesk.store.read_models.query.user_query import (
    COLUMNS,
    RANKED,
    TRIGRAM,
    Statement,
    UserQuery,
)

FEWEST, SHARE = 1_000, 6
"""Up to so many hits, or one user of so many, sorting the hits is quicker than picking them."""
SORTED = 10_000
"""Hits that are sorted quicker, in SQL if need be."""
SPARSE = 30_000
"""Users of a set who are taken out of it one by one."""
RARE = 5
"""Hits of the sample from which on words are better looked for one by one."""
SAMPLE, ENOUGH = 250, 2
"""Hits among a sample without which walking to the first page would take too long."""
SLOW = frozenset({*RANKED, "kind"})
"""What has no index whose order could be walked."""


class IndexedSearch:
    """Answers for one file. Any thread may ask; each sees the data of one moment."""

    def __init__(self, source: FileSource, by_statement: StatementSearch) -> None:
        self._source, self._by_statement = source, by_statement
        self._ages, self._orders, self._matches = (
            DataVersions(source),
            SortOrders(),
            MatchSets(source),
        )

    def ids(self, query: UserQuery, watch: Watch | None) -> "array[int] | None":
        """All users of a query, in its order; None: of users who are removed it knows nothing."""
        terms = parse(query.text)
        if asks_removed(terms):
            return None
        with self._source.steady():
            age, ask = self._ages.now(), self._by_statement.statement()
            words = _indexed(terms) if ask.indexed else ()
            only_words = query.chip == "all" and len(words) == len(terms)
            below = COMMON if only_words else RARE
            hits = self._matches.with_words(words, age, watch, below) if words else None
            found = self._few(query, terms, hits, age, watch) if hits is not None else None
            if found is not None:
                return found
            users = self._matches.of_query(query, terms, age, ask, watch)
            return self._in_order(query, users, age, ask, watch)

    def _few(
        self,
        query: UserQuery,
        terms: tuple[Term, ...],
        hits: "array[int]",
        age: DataVersion,
        watch: Watch | None,
    ) -> "array[int] | None":
        """Sort those who have the words by their places, or in SQL; None: they are too many."""
        sort, backwards = normal(query.sort)
        order = self._known(sort, age)
        only_words = query.chip == "all" and len(terms) == len(_indexed(terms))
        if order is not None and only_words and len(hits) <= max(FEWEST, age.top // SHARE):
            return order.arranged(hits, age.top, watch, backwards=backwards)
        if len(hits) <= FEWEST or (len(hits) <= SORTED and len(hits) <= age.top // SHARE):
            return self._by_statement.among(query, hits, watch)
        return None

    def at_once(self, query: UserQuery) -> "array[int] | None":
        """All users of a query that only sorts, when their order is known already."""
        if query.chip != "all" or parse(query.text):
            return None
        sort, backwards = normal(query.sort)
        order = self._known(sort, self._ages.now())
        return order.whole(backwards=backwards) if order is not None else None

    def is_walk(self, query: UserQuery) -> bool:
        """Whether the first page is soon found by walking through an index of the order."""
        if any(key not in COLUMNS or key in SLOW for key, _ in query.sort[:1]):
            return False
        if query.chip == "all" and not query.text:
            return True
        ask, top = self._by_statement.statement(), self._ages.now().top
        ask.indexed = ask.complete = False
        sql = f"SELECT count(*) FROM users WHERE {ask.where(query)}"  # noqa: S608 - nothing typed
        return self._matches.sampled(sql, ask.values, top, SAMPLE) >= ENOUGH

    def prepare(self, keys: Iterable[str], watch: Watch | None) -> None:
        """Make the orders of these columns while nobody waits for them."""
        for key in keys:
            with self._source.steady():
                age, ask = self._ages.now(), self._by_statement.statement()
                if key in COLUMNS or key in RANKED or key in ask.products:
                    self._order(((key, False),), age, ask, watch).places(age.top, watch)
        with self._source.steady():
            self._matches.prepare(self._ages.now(), self._by_statement.statement(), watch)
        give_back()

    def _in_order(
        self, query: UserQuery, users: int, age: DataVersion, ask: Statement, watch: Watch | None
    ) -> "array[int]":
        sort, backwards = normal(query.sort)
        order = self._order(sort, age, ask, watch)
        if users == bitset.everybody(age.top):
            return order.whole(backwards=backwards)
        if users.bit_count() <= min(SPARSE, age.top // SHARE):
            ids = bitset.ids_of(users, age.top)
            return order.arranged(ids, age.top, watch, backwards=backwards)
        return order.among(users, age.top, watch, backwards=backwards)

    def _known(self, sort: Sort, age: DataVersion) -> SortOrder | None:
        return self._orders.known(sort, age.seats if _by_seats(sort) else age.people)

    def _order(
        self, sort: Sort, age: DataVersion, ask: Statement, watch: Watch | None
    ) -> SortOrder:
        made_of = age.seats if _by_seats(sort) else age.people
        return self._orders.get(sort, made_of, lambda: self._sorted(sort, age, ask, watch))

    def _sorted(
        self, sort: Sort, age: DataVersion, ask: Statement, watch: Watch | None
    ) -> "array[int]":
        product = ask.products.get(sort[0][0]) if _by_seats(sort[:1]) else None
        if product is None:
            return self._by_statement.ids(UserQuery(sort=sort), None, watch)
        # Holders come last: the order of the other columns, twice.
        rest, backwards = normal((*sort[1:], ("id", False)))
        order = self._order(rest, age, ask, watch)
        holders = self._matches.holders(product, age, watch)
        others = bitset.everybody(age.top) & ~holders
        found = order.among(others, age.top, watch, backwards=backwards)
        found.extend(order.among(holders, age.top, watch, backwards=backwards))
        return found


def _by_seats(sort: Sort) -> bool:
    """Whether a product decides the order: it changes with every seat."""
    return any(key not in COLUMNS and key not in RANKED for key, _ in sort)


def _indexed(terms: Iterable[Term]) -> tuple[str, ...]:
    """The words the index is asked for."""
    return tuple(
        term.value
        for term in terms
        if term.field == WORD and not term.negated and len(term.value) >= TRIGRAM
    )
