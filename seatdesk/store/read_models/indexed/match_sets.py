"""Sets of users who meet a condition; a set once found is not looked for again.

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
from seatdesk.store.read_models.query.filter_text import WORD, Term
from seatdesk.store.read_models.query.user_query import TRIGRAM, Statement, UserQuery, phrase

KEPT = 24
"""Sets that are kept, on disk: an eighth of a byte a user each."""
KEPT_HITS = 16
LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""What nearly everybody begins to type with, and nearly everybody has."""
RUNS = 20
SAMPLE = 500
SIGNS = frozenset("%_\0")
"""What means something of its own to LIKE."""
LONGEST = 1_000
"""Letters LIKE is given at most."""
COMMON = SAMPLE // 5
"""Hits of the sample from which on looking through everything is quicker."""


class MatchSets:
    """Answers with sets. Statements are those of the plain search."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._kept: OrderedDict[Hashable, MappedBytes] = OrderedDict()
        self._hits: OrderedDict[Hashable, MappedBytes] = OrderedDict()
        self._letters: dict[tuple[int, str], MappedBytes] = {}

    def of_query(
        self,
        query: UserQuery,
        terms: Sequence[Term],
        age: DataVersion,
        ask: Statement,
        watch: Watch | None,
    ) -> int:
        """Everybody a query shows, whatever the order; users who are removed may be among them."""
        users = bitset.everybody(age.top)
        if query.chip != "all":
            users &= self._of_chip(query, age, ask, watch)
        for term in terms:
            found = self.of_term(term, query, age, ask, watch)
            users = users & ~found if term.negated else users & found
        return users

    def with_words(
        self, words: tuple[str, ...], age: DataVersion, watch: Watch | None, below: int = COMMON
    ) -> "array[int] | None":
        """Who has all of these words, from the index; None: too many.

        `below`: hits of a sample that are too many.
        """
        key = (age.people, words)
        kept = self._hits.get(key)
        if kept is None and self._sampled_words(words, age) >= below:
            return None
        if kept is None:
            sql = "SELECT rowid AS id FROM users_words WHERE users_words MATCH :words"
            phrases = " ".join(phrase(word) for word in words)
            found = self._source.numbers(sql, {"words": phrases}, watch)
            self._hits[key] = MappedBytes(memoryview(found))
            while len(self._hits) > KEPT_HITS:
                self._hits.popitem(last=False)
            return found
        found = array("i")
        found.frombytes(kept.read())
        return found

    def _sampled_words(self, words: Sequence[str], age: DataVersion) -> int:
        has = " AND ".join(f"instr(c0, :word{number}) > 0" for number in range(len(words)))
        values: dict[str, object] = {f"word{number}": word for number, word in enumerate(words)}
        sql = f"SELECT count(*) FROM users_words_content WHERE {has}"
        return self.sampled(sql, values, age.top, SAMPLE)

    def sampled(self, sql: str, values: dict[str, object], top: int, size: int) -> int:
        """How many of so many users a condition on `id` finds.

        They are taken in a few runs, evenly: neighbours lie on the same pages of the file.
        """
        long = max(1, size // RUNS)
        starts = range(1, top + 1, max(long, top // RUNS))
        sample = [number for start in starts for number in range(start, start + long)]
        values["sample"] = json.dumps(sample)
        there = f"{sql} AND id IN (SELECT value FROM json_each(:sample))"
        return int(self._source.rows(there, values)[0][0])

    def prepare(self, age: DataVersion, ask: Statement, watch: Watch | None) -> None:
        """Look for single letters while nobody waits for them."""
        for letter in LETTERS if ask.indexed else "":
            key = (age.people, letter)
            if key not in self._letters:
                found = self.of_term(Term(WORD, letter), UserQuery(), age, ask, watch)
                self._letters[key] = _shelved(found)
        self._letters = {key: kept for key, kept in self._letters.items() if key[0] == age.people}

    def of_term(
        self, term: Term, query: UserQuery, age: DataVersion, ask: Statement, watch: Watch | None
    ) -> int:
        """Everybody of whom a condition, taken as not negated, is true."""
        if term.field == "seat":
            numbers = ask.holding(term.value)
            return self._holders(numbers, age, watch)
        if term.field == WORD:
            letter = self._letters.get((age.people, term.value))
            if letter is not None:
                return _taken(letter)
            key: Hashable = (age.people, ask.indexed, term.field, term.value)
            return self._keep(key, lambda: self._of_word(term.value, age, ask, watch))
        key = (age.people, term.field, term.value, query.today)
        condition = ask.condition(term._replace(negated=False), query)
        return self._keep(key, lambda: self._where(condition, ask, age, watch))

    def holders(self, subscription: int, age: DataVersion, watch: Watch | None) -> int:
        """Everybody with a seat of one product."""
        return self._holders([subscription], age, watch)

    def _of_chip(
        self, query: UserQuery, age: DataVersion, ask: Statement, watch: Watch | None
    ) -> int:
        if query.chip in {"paid", "no_seat", "idle"}:
            paid = self._holders(None, age, watch)
            if query.chip == "no_seat":
                return bitset.everybody(age.top) & ~paid
            if query.chip == "paid":
                return paid
            limit = ask.idle(query)
            key: Hashable = (age.people, "idle", query.today, query.idle_after)
            return paid & self._keep(key, lambda: self._where(limit, ask, age, watch))
        condition = ask.chip(query)
        key = (age.people, "chip", query.chip)
        return self._keep(key, lambda: self._where(condition, ask, age, watch))

    def _holders(self, numbers: Sequence[int] | None, age: DataVersion, watch: Watch | None) -> int:
        """Who holds a seat of these subscriptions; None: of any."""
        listed = None if numbers is None else ", ".join(str(int(number)) for number in numbers)
        where = "1 = 1" if listed is None else f"subscription_id IN ({listed})"
        sql = f"SELECT user_id AS id FROM seat WHERE {where}"
        return self._keep(
            (age.seats, "seat", listed),
            lambda: bitset.of_ids(self._source.numbers(sql, {}, watch), age.top, watch),
        )

    def _where(self, condition: str, ask: Statement, age: DataVersion, watch: Watch | None) -> int:
        sql = f"SELECT users.id AS id FROM users WHERE {condition}"
        return bitset.of_ids(self._source.numbers(sql, ask.values, watch), age.top, watch)

    def _of_word(self, word: str, age: DataVersion, ask: Statement, watch: Watch | None) -> int:
        if not ask.indexed:
            return self._written("search", "users NOT INDEXED", word, age, watch)
        ids = self.with_words((word,), age, watch) if len(word) >= TRIGRAM else None
        if ids is not None:
            return bitset.of_ids(ids, age.top, watch)
        return self._written("c0", "users_words_content", word, age, watch)

    def _written(
        self, text: str, table: str, word: str, age: DataVersion, watch: Watch | None
    ) -> int:
        """Look through all texts, in the order of the numbers: SQLite writes the set itself."""
        has = f"({text} LIKE :like)"  # half the time of instr
        values: dict[str, object] = {"like": f"%{word}%"}
        if not SIGNS.isdisjoint(word) or len(word) > LONGEST:
            has, values = f"(instr({text}, :word) > 0)", {"word": word}
        sql = f"SELECT group_concat({has}, '') FROM (SELECT {text} FROM {table})"
        rows = list(chain.from_iterable(self._source.chunks(sql, values, watch)))
        written = rows[0][0] or ""
        if len(written) == age.top:
            return bitset.written(written) if "0" in written else bitset.everybody(age.top)
        # Numbers are missing: who is at which place is not known from the text.
        sql = f"SELECT id FROM {table} WHERE {has}"
        return bitset.of_ids(self._source.numbers(sql, values, watch), age.top, watch)

    def _keep(self, key: Hashable, find: Callable[[], int]) -> int:
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return _taken(kept)
        found = find()
        self._kept[key] = _shelved(found)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found


def _shelved(users: int) -> MappedBytes:
    return MappedBytes(users.to_bytes((users.bit_length() + 7) // 8, "big"))


def _taken(kept: MappedBytes) -> int:
    return int.from_bytes(kept.read(), "big")
