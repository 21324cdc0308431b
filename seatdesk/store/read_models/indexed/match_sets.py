"""Sets of users who meet a condition, each found once and remembered.

Words of three letters or more come from the trigram index, unless they are so common that looking
through all the texts is quicker; shorter ones are looked for in the texts.
"""
# ruff: noqa: S608 - nothing typed is part of the text of a statement

import json
from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from itertools import chain

from seatdesk.store.connection.row_source import Source, Watch
from seatdesk.store.read_models.indexed import bitset
from seatdesk.store.read_models.indexed.data_version import DataVersion
from seatdesk.store.read_models.indexed.mapped_bytes import MappedBytes
from seatdesk.store.read_models.query.filter_text import TRIGRAM, WORD, FilterTerm, phrase
from seatdesk.store.read_models.query.user_query import Statement, UserQuery

MOST_SETS = 24
"""Sets that are remembered, on disk: an eighth of a byte a user each."""
MOST_HITS = 16
LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""Letters that people begin to type with, and that nearly every user has."""
RUNS = 20
SAMPLE = 500
SIGNS = frozenset("%_\0")
"""Signs with a meaning of their own in LIKE."""
LONGEST = 1_000
"""The longest word that LIKE is asked for."""
COMMON = SAMPLE // 5
"""Hits in the sample from which on scanning all texts is quicker than the index."""


class MatchSets:
    """Finds sets, by the same conditions as the search by statement."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._cache: OrderedDict[Hashable, MappedBytes] = OrderedDict()
        self._hits: OrderedDict[Hashable, MappedBytes] = OrderedDict()
        self._letters: dict[tuple[int, str], MappedBytes] = {}

    def of_query(
        self,
        query: UserQuery,
        terms: Sequence[FilterTerm],
        version: DataVersion,
        ask: Statement,
        watch: Watch | None,
    ) -> int:
        """The set of users a query shows, perhaps with removed ones among them."""
        users = bitset.everybody(version.top)
        if query.chip != "all":
            users &= self._of_chip(query, version, ask, watch)
        for term in terms:
            found = self.of_term(term, query, version, ask, watch)
            users = users & ~found if term.negated else users & found
        return users

    def with_words(
        self, words: tuple[str, ...], version: DataVersion, watch: Watch | None, below: int = COMMON
    ) -> "array[int] | None":
        """Numbers of the users who have all of these words, from the index; None: too many.

        `below`: hits of a sample that are too many.
        """
        key = (version.users, words)
        cached = self._hits.get(key)
        if cached is None and self._sampled_words(words, version) >= below:
            return None
        if cached is None:
            sql = "SELECT rowid AS id FROM users_words WHERE users_words MATCH :words"
            phrases = " ".join(phrase(word) for word in words)
            found = self._source.numbers(sql, {"words": phrases}, watch)
            self._hits[key] = MappedBytes(memoryview(found))
            while len(self._hits) > MOST_HITS:
                self._hits.popitem(last=False)
            return found
        found = array("i")
        found.frombytes(cached.read())
        return found

    def _sampled_words(self, words: Sequence[str], version: DataVersion) -> int:
        has = " AND ".join(f"instr(c0, :word{number}) > 0" for number in range(len(words)))
        values: dict[str, object] = {f"word{number}": word for number, word in enumerate(words)}
        sql = f"SELECT count(*) FROM users_words_content WHERE {has}"
        return self.sampled(sql, values, version.top, SAMPLE)

    def sampled(self, sql: str, values: dict[str, object], top: int, size: int) -> int:
        """The number of users in a sample of `size` whom a condition on `id` finds.

        They are taken in a few runs, evenly: neighbours lie on the same pages of the file.
        """
        long = max(1, size // RUNS)
        starts = range(1, top + 1, max(long, top // RUNS))
        sample = [number for start in starts for number in range(start, start + long)]
        values["sample"] = json.dumps(sample)
        there = f"{sql} AND id IN (SELECT value FROM json_each(:sample))"
        return int(self._source.rows(there, values)[0][0])

    def prepare(self, version: DataVersion, ask: Statement, watch: Watch | None) -> None:
        """Find the sets of single letters while nobody waits for them."""
        for letter in LETTERS if ask.indexed else "":
            key = (version.users, letter)
            if key not in self._letters:
                found = self.of_term(FilterTerm(WORD, letter), UserQuery(), version, ask, watch)
                self._letters[key] = _stored_set(found)
        self._letters = {
            key: cached for key, cached in self._letters.items() if key[0] == version.users
        }

    def of_term(
        self,
        term: FilterTerm,
        query: UserQuery,
        version: DataVersion,
        ask: Statement,
        watch: Watch | None,
    ) -> int:
        """The set of users of whom a condition is true, without its negation."""
        if term.field in {"seat", "tier"}:
            return self._holders(ask.conditions(query).meant(term), version, watch)
        if term.field == WORD:
            letter = self._letters.get((version.users, term.value))
            if letter is not None:
                return _loaded_set(letter)
            key: Hashable = (version.users, ask.indexed, term.field, term.value)
            return self._cached(key, lambda: self._of_word(term.value, version, ask, watch))
        key = (version.users, term.field, term.value, query.today)
        if term.field == "idle":
            key = (*key, version.seats)
        condition = ask.conditions(query).condition(term._replace(negated=False))
        return self._cached(key, lambda: self._where(condition, ask, version, watch))

    def holders(self, subscription: int, version: DataVersion, watch: Watch | None) -> int:
        """The set of users with a seat of one subscription."""
        return self._holders([subscription], version, watch)

    def _of_chip(
        self, query: UserQuery, version: DataVersion, ask: Statement, watch: Watch | None
    ) -> int:
        if query.chip in {"paid", "no_seat", "idle"}:
            paid = self._holders(None, version, watch)
            if query.chip == "no_seat":
                return bitset.everybody(version.top) & ~paid
            if query.chip == "paid":
                return paid
            limit = ask.conditions(query).idle()
            key: Hashable = (
                version.users,
                version.seats,
                "idle",
                query.today,
                query.idle_after,
            )
            return paid & self._cached(key, lambda: self._where(limit, ask, version, watch))
        condition = ask.conditions(query).chip(query.chip)
        key = (version.users, "chip", query.chip)
        return self._cached(key, lambda: self._where(condition, ask, version, watch))

    def _holders(
        self, numbers: Sequence[int] | None, version: DataVersion, watch: Watch | None
    ) -> int:
        """The set of users with a seat of one of these subscriptions; None: of any."""
        listed = None if numbers is None else ", ".join(str(int(number)) for number in numbers)
        where = "1 = 1" if listed is None else f"subscription_id IN ({listed})"
        sql = f"SELECT user_id AS id FROM seat WHERE {where}"
        return self._cached(
            (version.seats, "seat", listed),
            lambda: bitset.of_ids(self._source.numbers(sql, {}, watch), version.top, watch),
        )

    def _where(
        self, condition: str, ask: Statement, version: DataVersion, watch: Watch | None
    ) -> int:
        sql = f"SELECT users.id AS id FROM users WHERE {condition}"
        return bitset.of_ids(self._source.numbers(sql, ask.values, watch), version.top, watch)

    def _of_word(self, word: str, version: DataVersion, ask: Statement, watch: Watch | None) -> int:
        if not ask.indexed:
            return self._scan_texts("search", "users NOT INDEXED", word, version, watch)
        ids = self.with_words((word,), version, watch) if len(word) >= TRIGRAM else None
        if ids is not None:
            return bitset.of_ids(ids, version.top, watch)
        return self._scan_texts("c0", "users_words_content", word, version, watch)

    def _scan_texts(
        self, text: str, table: str, word: str, version: DataVersion, watch: Watch | None
    ) -> int:
        """Scan all texts in the order of the numbers: SQLite writes the bits of the set itself."""
        has = f"({text} LIKE :like)"  # half the time of instr
        values: dict[str, object] = {"like": f"%{word}%"}
        if not SIGNS.isdisjoint(word) or len(word) > LONGEST:
            has, values = f"(instr({text}, :word) > 0)", {"word": word}
        sql = f"SELECT group_concat({has}, '') FROM (SELECT {text} FROM {table})"
        rows = list(chain.from_iterable(self._source.chunks(sql, values, watch)))
        bits = rows[0][0] or ""
        if len(bits) == version.top:
            return bitset.of_text(bits) if "0" in bits else bitset.everybody(version.top)
        # Numbers are missing: the place of a bit is not the number of a user.
        sql = f"SELECT id FROM {table} WHERE {has}"
        return bitset.of_ids(self._source.numbers(sql, values, watch), version.top, watch)

    def _cached(self, key: Hashable, find: Callable[[], int]) -> int:
        cached = self._cache.get(key)
        if cached is not None:
            self._cache.move_to_end(key)
            return _loaded_set(cached)
        found = find()
        self._cache[key] = _stored_set(found)
        while len(self._cache) > MOST_SETS:
            self._cache.popitem(last=False)
        return found


def _stored_set(users: int) -> MappedBytes:
    return MappedBytes(users.to_bytes((users.bit_length() + 7) // 8, "big"))


def _loaded_set(stored: MappedBytes) -> int:
    return int.from_bytes(stored.read(), "big")
