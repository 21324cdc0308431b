"""People of an import before they are stored: on disk, in the order of the files, in portions.

A database file of its own that is gone when the import is over: nothing of it is ever the
workspace's until it is copied there, and a file of a million rows takes no more memory than one of
a thousand. Its rows have the values that the table of users has.
"""
# ruff: noqa: S608 - the texts below name columns of the tables and nothing that anyone typed

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any

from seatdesk.store.errors import RuleBroken
from seatdesk.store.staging.staging_file import Row, StagingFile
from seatdesk.store.staging.staging_tables import CONTAINS, READ, UNDECIDED

Columns = Mapping[str, Iterable[Any]]
Merge = Callable[[list[list[Row]]], Columns]
PORTION = 2_000
GROUPS = 500
"""People whose rows are merged, or looked up, at once."""
_ADD_ABSENT = """
INSERT INTO absent SELECT :id, :email, :name
WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.key = :key)
"""


class Staging:
    """The rows of people, by the names of `READ`, each at a place of its own; and their outcomes.

    May be used from any thread. Raises StoreError when the disk is full.
    """

    def __init__(self) -> None:
        self.file = StagingFile()
        self.filled: set[str] = {"key", "place"}
        """Columns that any of the files fills."""
        self._selected = f"SELECT {', '.join(READ.values())}"

    def add(self, columns: Columns, *, creates: bool, file: int) -> None:
        """Add rows behind those that are there; `creates`: they may become users."""
        self.filled.update(columns)
        with self.file.transaction() as connection:
            self._write(connection, columns, f", {int(creates)}, {int(file)}", "creates, file")

    @staticmethod
    def _write(
        connection: sqlite3.Connection, columns: Columns, fixed: str = "", also: str = ""
    ) -> None:
        names = ", ".join(filter(None, (*columns, also)))
        marks = ", ".join("?" * len(columns)) + fixed
        text = f"INSERT INTO person ({names}) VALUES ({marks})"
        connection.executemany(text, zip(*columns.values(), strict=True))

    def merge_duplicates(self, merge: Merge) -> None:
        """Merge the rows of each person into one, at the place of the first."""
        if self._are_unique():
            return
        self.file.run("CREATE INDEX person_key ON person (key)")
        last = ""
        while keys := self._repeated(last):
            last = keys[-1]
            self._merge(keys, merge)

    def _are_unique(self) -> bool:
        """True when no two rows have the same key: a unique index can be made, and is."""
        try:
            self.file.run("CREATE UNIQUE INDEX person_key ON person (key)")
        except RuleBroken:
            return False
        return True

    def _repeated(self, after: str) -> list[str]:
        text = (
            "SELECT key FROM person WHERE key > ? GROUP BY key HAVING count(*) > 1 "
            f"ORDER BY key LIMIT {GROUPS}"
        )
        return [key for (key,) in self.file.run(text, (after,))]

    def _merge(self, keys: Sequence[str], merge: Merge) -> None:
        found = self._of_keys(keys, "key, place")
        groups = [list(rows) for _, rows in groupby(found, lambda row: row[0])]
        merged = merge(groups)
        with self.file.transaction() as connection:
            places = [(row[-1],) for row in found]
            connection.executemany("DELETE FROM person WHERE place = ?", places)
            self._write(connection, merged)

    def __len__(self) -> int:
        ((count,),) = self.file.run("SELECT count(*) FROM person")
        return int(count)

    def last_place(self) -> int:
        """The place of the last row; as many as there are rows when none is missing."""
        ((place,),) = self.file.run("SELECT coalesce(max(place), 0) FROM person")
        return int(place)

    def addresses(self) -> Iterator[list[str]]:
        """The compared addresses in order, a portion at a time."""
        after = 0
        text = f"SELECT place, key FROM person WHERE place > ? ORDER BY place LIMIT {PORTION}"
        while rows := self.file.run(text, (after,)):
            yield [key for _, key in rows]
            after = rows[-1][0]

    def rows_of(self, keys: Collection[str]) -> list[Row]:
        """The rows of the people with these keys."""
        return self._of_keys(keys, "place")

    def _of_keys(self, keys: Collection[str], order: str) -> list[Row]:
        found: list[Row] = []
        rest = iter(keys)
        while part := list(islice(rest, GROUPS)):
            among = f"key IN ({', '.join('?' * len(part))})"
            found += self.file.run(
                f"{self._selected} FROM person WHERE {among} ORDER BY {order}", part
            )
        return found

    def portions(self, outcome: str = "", words: str = "") -> Iterator[list[Row]]:
        """The rows of one outcome in order, each with its note at the end; "": undecided ones.

        `words`: only rows that contain this sort key where people look for it.
        """
        after = 0
        source = f"NULL FROM person WHERE {UNDECIDED}"
        if outcome:
            source = (
                "outcome.note FROM person JOIN outcome USING (place)"
                " WHERE outcome.outcome = :outcome"
            )
        source += f" AND {CONTAINS}" if words else ""
        text = f"{self._selected}, {source} AND place > :after ORDER BY place LIMIT {PORTION}"
        while rows := self.file.run(text, {"outcome": outcome, "after": after, "words": words}):
            yield rows
            after = rows[-1][-2]

    def with_names(self, outcome: str = "") -> Iterator[list[Row]]:
        """Line, address and name of rows of one outcome that have a name; "": undecided ones."""
        after = 0
        decided = f"{UNDECIDED} AND"
        if outcome:
            decided = "place IN (SELECT place FROM outcome WHERE outcome = :outcome) AND"
        text = (
            "SELECT line, coalesce(email, key), name, place FROM person WHERE "
            f"{decided} name > '' AND place > :after ORDER BY place LIMIT {PORTION}"
        )
        while rows := self.file.run(text, {"outcome": outcome, "after": after}):
            yield [row[:-1] for row in rows]
            after = rows[-1][-1]

    def decide(self, outcomes: Iterable[tuple[int, str, str | None]]) -> None:
        """Set outcomes of rows: place, outcome and note of each."""
        self.file.run_many("INSERT INTO outcome VALUES (?, ?, ?)", outcomes)

    def decide_others(self, outcome: str) -> None:
        """Set the outcome of all undecided rows that may not become users."""
        others = f"SELECT place, ?, NULL FROM person WHERE NOT creates AND {UNDECIDED}"
        self.file.run(f"INSERT INTO outcome {others}", (outcome,))

    def undecide(self) -> None:
        """Delete all outcomes, and the list of users in no file."""
        self.file.run("DELETE FROM outcome")
        self.file.run("DELETE FROM absent")

    def counts(self) -> dict[str, int]:
        """The number of rows of each outcome; "": undecided ones."""
        text = "SELECT outcome, count(*) FROM outcome GROUP BY outcome"
        decided: dict[str, int] = dict(self.file.run(text))
        return {**decided, "": len(self) - sum(decided.values())}

    def by_seats_and_status(self) -> list[tuple[str | None, str | None, int]]:
        """Seats, status, and the number of undecided rows of which the files say both."""
        decided = self.file.run("SELECT 1 FROM outcome LIMIT 1")
        among = f"WHERE {UNDECIDED}" if decided else ""
        return self.file.run(f"SELECT seats, status, count(*) FROM person {among} GROUP BY 1, 2")

    def note_missing(self, users: Iterable[tuple[int, str, str, str]]) -> None:
        """Note the users (number, compared address, address, name) who are in no row."""
        facts = ({"id": n, "key": key, "email": e, "name": name} for n, key, e, name in users)
        self.file.run_many(_ADD_ABSENT, facts)

    def count_missing(self) -> int:
        """The number of users who were noted as missing."""
        ((count,),) = self.file.run("SELECT count(*) FROM absent")
        return int(count)

    def missing(self) -> Iterator[list[Row]]:
        """Number, address and name of the users who were noted as missing."""
        after = 0
        text = f"SELECT id, email, name FROM absent WHERE id > ? ORDER BY id LIMIT {PORTION}"
        while rows := self.file.run_attached(text, (after,)):
            yield rows
            after = rows[-1][0]

    def close(self) -> None:
        """Delete everything from the disk."""
        self.file.close()
