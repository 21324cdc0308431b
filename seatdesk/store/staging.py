"""People of an import on their way in: on disk, in the order of the files, a portion at a time.

A temporary database of its own, which vanishes with the program: nothing of it is ever the
workspace's, and a file of a million rows takes no more memory than one of a thousand.
"""
# ruff: noqa: S608 - the texts below name columns of this module and nothing that anyone typed

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

Row = tuple[Any, ...]
Merge = Callable[[list[Row]], Row]
PORTION = 2_000
KEY = 0
_PEOPLE = """
CREATE TABLE person (
    place INTEGER PRIMARY KEY, {columns}, fate TEXT NOT NULL DEFAULT '', detail TEXT
)
"""
_LIVING = """
CREATE TABLE IF NOT EXISTS living (id INTEGER PRIMARY KEY, key TEXT, email TEXT, name TEXT)
"""
_MISSING = "FROM living WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.key = living.key)"


class Staging:
    """Rows of people; the first column is what two rows of one person share.

    May be used from any thread, one call at a time.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self._lock = threading.Lock()
        # An empty name: a database on disk that SQLite deletes when it is closed.
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._columns = ", ".join(columns)
        self._connection.execute(_PEOPLE.format(columns=self._columns))
        marks = ", ".join("?" * len(columns))
        self._insert = f"INSERT INTO person ({self._columns}) VALUES ({marks})"
        names = ", ".join(f"{name} = ?" for name in columns)
        self._replace = f"UPDATE person SET {names} WHERE place = ?"
        self._key = columns[KEY]

    def add(self, rows: Iterable[Row]) -> None:
        """Put rows behind those that are there."""
        with self._lock:
            self._connection.execute("BEGIN")
            self._connection.executemany(self._insert, rows)
            self._connection.execute("COMMIT")

    def settle(self, merge: Merge) -> None:
        """Make the rows of each person into one, at the place of the first."""
        with self._lock:
            self._connection.execute(f"CREATE INDEX person_key ON person ({self._key})")
        last = ""
        while keys := self._repeated(last):
            last = keys[-1]
            with self._lock:
                self._merge(keys, merge)

    def _repeated(self, after: str) -> list[str]:
        text = (
            f"SELECT {self._key} FROM person WHERE {self._key} > ? GROUP BY {self._key} "
            f"HAVING count(*) > 1 ORDER BY {self._key} LIMIT {PORTION // 4}"
        )
        return [key for (key,) in self._all(text, (after,))]

    def _merge(self, keys: Sequence[str], merge: Merge) -> None:
        marks = ", ".join("?" * len(keys))
        text = (
            f"SELECT {self._columns}, place FROM person WHERE {self._key} IN ({marks}) "
            f"ORDER BY {self._key}, place"
        )
        found = self._connection.execute(text, keys).fetchall()
        self._connection.execute("BEGIN")
        for _, rows in groupby(found, lambda row: row[KEY]):
            places = []
            group = []
            for row in rows:
                group.append(row[:-1])
                places.append(row[-1])
            self._connection.execute(self._replace, (*merge(group), places[0]))
            rest = [(place,) for place in places[1:]]
            self._connection.executemany("DELETE FROM person WHERE place = ?", rest)
        self._connection.execute("COMMIT")

    def portions(self, fate: str | None = None, *, after: int = 0) -> Iterator[list[Row]]:
        """Rows in order, each with its place and detail behind it; `fate`: only those of it."""
        chosen = "" if fate is None else "fate = :fate AND"
        text = (
            f"SELECT {self._columns}, place, detail FROM person WHERE {chosen} place > :after "
            f"ORDER BY place LIMIT {PORTION}"
        )
        while rows := self._all(text, {"fate": fate, "after": after}):
            yield rows
            after = rows[-1][-2]

    def decide(self, fates: Iterable[tuple[str, str | None, int]]) -> None:
        """What becomes of rows: fate, detail and place of each."""
        with self._lock:
            self._connection.execute("BEGIN")
            text = "UPDATE person SET fate = ?, detail = ? WHERE place = ?"
            self._connection.executemany(text, fates)
            self._connection.execute("COMMIT")

    def undecide(self) -> None:
        """Forget what was decided, and who was there then."""
        with self._lock:
            self._connection.execute("UPDATE person SET fate = '', detail = NULL WHERE fate <> ''")
            self._connection.execute("DROP TABLE IF EXISTS living")

    def counts(self) -> dict[str, int]:
        """How many rows have which fate."""
        return dict(self._all("SELECT fate, count(*) FROM person GROUP BY fate"))

    def know(self, living: Iterable[tuple[int, str, str, str]]) -> None:
        """Note who is in the account, to find those whom no row speaks of."""
        with self._lock:
            self._connection.execute(_LIVING)
            self._connection.execute("BEGIN")
            self._connection.executemany("INSERT INTO living VALUES (?, ?, ?, ?)", living)
            self._connection.execute("COMMIT")

    def count_missing(self) -> int:
        """How many of those who are there no row speaks of."""
        with self._lock:
            self._connection.execute(_LIVING)
        ((count,),) = self._all(f"SELECT count(*) {_MISSING}")
        return int(count)

    def missing(self) -> Iterator[list[Row]]:
        """Number, address and name of each of them."""
        after = 0
        text = f"SELECT id, email, name {_MISSING} AND id > ? ORDER BY id LIMIT {PORTION}"
        while rows := self._all(text, (after,)):
            yield rows
            after = rows[-1][0]

    def close(self) -> None:
        """Let go of it all."""
        with self._lock:
            self._connection.close()

    def _all(self, text: str, values: Any = ()) -> list[Row]:  # noqa: ANN401 - what SQLite binds
        with self._lock:
            return self._connection.execute(text, values).fetchall()
