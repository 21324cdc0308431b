"""People of an import on their way in: on disk, in the order of the files, a portion at a time.

A database file of its own that is gone when the import is over: nothing of it is ever the
workspace's until it is copied there, and a file of a million rows takes no more memory than one of
a thousand. Its rows already are what the table of users keeps.
"""
# ruff: noqa: S608 - the texts below name columns of this module and nothing that anyone typed

import sqlite3
import threading
import weakref
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from seatdesk.domain.user_fields import UserField, imported, searched, texts
from seatdesk.sqlite_file import looking_uri
from seatdesk.store.connection import driver_errors
from seatdesk.store.connection.temporary_folders import ScratchFolder
from seatdesk.store.errors import RuleBroken
from seatdesk.store.staging.staging_faults import is_own, named_temporary, temporary_folder

Row = tuple[Any, ...]
Columns = Mapping[str, Iterable[Any]]
Merge = Callable[[list[list[Row]]], Columns]
PORTION = 2_000
GROUPS = 500
READ = {
    "key": "key",
    **{field.stored: field.stored for field in imported()},
    "email": "coalesce(email, key)",
    "name": "CASE WHEN creates THEN name END",
    "censored": "coalesce(censored, 0)",
    "seats": "seats",
    "user_id": "user_id",
    "line": "line",
    "rows": "coalesce(rows, 1)",
    "creates": "creates",
    "file": "file",
    "place": "place",
}
"""What a row is read as. Absent: nothing is said; no `email`: as its key; no `rows`: one.

A file that says nothing but who was active does not say what people are called, either.
"""
FOLDED = tuple(field for field in texts() if field.key_column or field.search_line)
"""Texts beside which a sort key and a casefolded form are staged, where `lower` does not do."""
_FACTS = ", ".join(
    (
        *(f"{field.stored} TEXT" for field in imported()),
        *(f"{field.name}_key TEXT, {field.name}_fold TEXT" for field in FOLDED),
    )
)
_PEOPLE = f"""
CREATE TABLE person (
    place INTEGER PRIMARY KEY, key TEXT NOT NULL, {_FACTS}, censored INTEGER, seats TEXT,
    user_id TEXT, line INTEGER, rows INTEGER, creates INTEGER NOT NULL, file INTEGER NOT NULL
)
"""
_FATES = "CREATE TABLE fate (place INTEGER PRIMARY KEY, fate TEXT NOT NULL, detail TEXT)"
_ABSENT = "CREATE TABLE absent (id INTEGER PRIMARY KEY, email TEXT, name TEXT)"
_MISSING = """
INSERT INTO absent SELECT :id, :email, :name
WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.key = :key)
"""
UNDECIDED = "NOT EXISTS (SELECT 1 FROM fate WHERE fate.place = person.place)"


def folded(field: UserField) -> str:
    """A staged text as words are looked for in it, as SQL."""
    if field.name == "email":
        return "key"
    own = f"{field.name}_fold, " if field in FOLDED else ""
    return f"coalesce({own}lower({field.stored}), '')"


_HOLDING = f"""
instr({" || char(10) || ".join(map(folded, searched()))} || char(10)
    || coalesce(lower(seats), ''), :words)
"""
PRAGMAS = ("page_size = 16384", "journal_mode = MEMORY", "synchronous = OFF", "cache_size = -65536")


class Staging:
    """Rows of people by the names of `READ`, each at a place of its own.

    May be used from any thread, one call at a time. Raises StoreError when the disk is full.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._place = temporary_folder()
        with self._named():
            folder = ScratchFolder()
            self.path = folder.path / "people.db"
            try:
                self._connection = _made(self.path)
            except BaseException:
                folder.close()
                raise
        self._gone = weakref.finalize(self, _discard, self._connection, folder)
        self._guest = ""
        self.said: set[str] = {"key", "place"}
        """Columns that any of the files speaks of."""
        self._selected = f"SELECT {', '.join(READ.values())}"

    def add(self, columns: Columns, *, creates: bool, file: int) -> None:
        """Put rows behind those that are there; `creates`: they may become users."""
        self.said.update(columns)
        with self._using() as connection:
            connection.execute("BEGIN")
            self._write(connection, columns, f", {int(creates)}, {int(file)}", "creates, file")
            connection.execute("COMMIT")

    @staticmethod
    def _write(
        connection: sqlite3.Connection, columns: Columns, fixed: str = "", also: str = ""
    ) -> None:
        names = ", ".join(filter(None, (*columns, also)))
        marks = ", ".join("?" * len(columns)) + fixed
        text = f"INSERT INTO person ({names}) VALUES ({marks})"
        connection.executemany(text, zip(*columns.values(), strict=True))

    def settle(self, merge: Merge) -> None:
        """Make the rows of each person into one, at the place of the first."""
        if self._are_different():
            return
        with self._using() as connection:
            connection.execute("CREATE INDEX person_key ON person (key)")
        last = ""
        while keys := self._repeated(last):
            last = keys[-1]
            self._merge(keys, merge)

    def _are_different(self) -> bool:
        """Whether each row is of another person: an index that allows no others can be made."""
        try:
            with self._named(), self._lock:
                self._connection.execute("CREATE UNIQUE INDEX person_key ON person (key)")
        except RuleBroken:
            return False
        return True

    def _repeated(self, after: str) -> list[str]:
        text = (
            "SELECT key FROM person WHERE key > ? GROUP BY key HAVING count(*) > 1 "
            f"ORDER BY key LIMIT {GROUPS}"
        )
        return [key for (key,) in self.do(text, (after,))]

    def _merge(self, keys: Sequence[str], merge: Merge) -> None:
        found = self._of_keys(keys, "key, place")
        groups = [list(rows) for _, rows in groupby(found, lambda row: row[0])]
        merged = merge(groups)
        with self._using() as connection:
            connection.execute("BEGIN")
            places = [(row[-1],) for row in found]
            connection.executemany("DELETE FROM person WHERE place = ?", places)
            self._write(connection, merged)
            connection.execute("COMMIT")

    def __len__(self) -> int:
        ((count,),) = self.do("SELECT count(*) FROM person")
        return int(count)

    def last_place(self) -> int:
        """The place of the last row; as many as there are rows when none is missing."""
        ((place,),) = self.do("SELECT coalesce(max(place), 0) FROM person")
        return int(place)

    def addresses(self) -> Iterator[list[str]]:
        """The compared addresses in order, a portion at a time."""
        after = 0
        text = f"SELECT place, key FROM person WHERE place > ? ORDER BY place LIMIT {PORTION}"
        while rows := self.do(text, (after,)):
            yield [key for _, key in rows]
            after = rows[-1][0]

    def rows_of(self, keys: Collection[str]) -> list[Row]:
        """The rows of these persons."""
        return self._of_keys(keys, "place")

    def _of_keys(self, keys: Collection[str], order: str) -> list[Row]:
        found: list[Row] = []
        rest = iter(keys)
        while part := list(islice(rest, GROUPS)):
            among = f"key IN ({', '.join('?' * len(part))})"
            found += self.do(f"{self._selected} FROM person WHERE {among} ORDER BY {order}", part)
        return found

    def portions(self, fate: str = "", words: str = "") -> Iterator[list[Row]]:
        """The rows of one fate in order, each with its detail behind it; "": undecided ones.

        `words`: only rows that hold this casefolded text anywhere in what people look for.
        """
        after = 0
        source = f"NULL FROM person WHERE {UNDECIDED}"
        if fate:
            source = "fate.detail FROM person JOIN fate USING (place) WHERE fate.fate = :fate"
        source += f" AND {_HOLDING}" if words else ""
        text = f"{self._selected}, {source} AND place > :after ORDER BY place LIMIT {PORTION}"
        while rows := self.do(text, {"fate": fate, "after": after, "words": words}):
            yield rows
            after = rows[-1][-2]

    def named(self, fate: str = "") -> Iterator[list[Row]]:
        """Line, address and name of rows of one fate that have a name; "": undecided ones."""
        after = 0
        decided = f"{UNDECIDED} AND"
        if fate:
            decided = "place IN (SELECT place FROM fate WHERE fate = :fate) AND"
        text = (
            "SELECT line, coalesce(email, key), name, place FROM person WHERE "
            f"{decided} name > '' AND place > :after ORDER BY place LIMIT {PORTION}"
        )
        while rows := self.do(text, {"fate": fate, "after": after}):
            yield [row[:-1] for row in rows]
            after = rows[-1][-1]

    def decide(self, fates: Iterable[tuple[int, str, str | None]]) -> None:
        """What becomes of rows: place, fate and detail of each."""
        self.many("INSERT INTO fate VALUES (?, ?, ?)", fates)

    def decide_others(self, fate: str) -> None:
        """The fate of all rows left that may not become users."""
        text = (
            f"INSERT INTO fate SELECT place, ?, NULL FROM person WHERE NOT creates AND {UNDECIDED}"
        )
        self.do(text, (fate,))

    def undecide(self) -> None:
        """Forget what was decided, and who was there then."""
        self.do("DELETE FROM fate")
        self.do("DELETE FROM absent")

    def counts(self) -> dict[str, int]:
        """How many rows have which fate; "": undecided ones."""
        decided: dict[str, int] = dict(self.do("SELECT fate, count(*) FROM fate GROUP BY fate"))
        return {**decided, "": len(self) - sum(decided.values())}

    def groups(self) -> list[tuple[str | None, str | None, int]]:
        """Undecided rows by what they say of seats and status, and how many there are of each."""
        decided = self.do("SELECT 1 FROM fate LIMIT 1")
        among = f"WHERE {UNDECIDED}" if decided else ""
        return self.do(f"SELECT seats, status, count(*) FROM person {among} GROUP BY 1, 2")

    def know(self, here: Iterable[tuple[int, str, str, str]]) -> None:
        """Note those of these (number, compared address, address, name) whom no row speaks of."""
        facts = ({"id": n, "key": key, "email": e, "name": name} for n, key, e, name in here)
        self.many(_MISSING, facts)

    def count_missing(self) -> int:
        """How many those are."""
        ((count,),) = self.do("SELECT count(*) FROM absent")
        return int(count)

    def missing(self) -> Iterator[list[Row]]:
        """Number, address and name of each of them."""
        after = 0
        text = f"SELECT id, email, name FROM absent WHERE id > ? ORDER BY id LIMIT {PORTION}"
        while rows := self.do_with_guest(text, (after,)):
            yield rows
            after = rows[-1][0]

    def invite(self, schema: str, path: Path) -> None:
        """Look at another database, too. What is wrong from here on may be wrong with that."""
        self._guest = str(path)
        self.do_with_guest(f"ATTACH DATABASE ? AS {schema}", (looking_uri(path),))

    def do_with_guest(self, text: str, values: Any = ()) -> list[Row]:  # noqa: ANN401 - as `do`
        """One statement that reads what is the other database's, or was."""
        with self._lock:
            try:
                return self._connection.execute(text, values).fetchall()
            except sqlite3.Error as error:
                with self._named():
                    if not self._guest or is_own(error, self._connection):
                        raise
                raise driver_errors.from_sqlite(error, self._guest) from error

    def leave(self, schema: str) -> None:
        """Let go of another database, and of what was not finished with it."""
        with self._using() as connection:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute(f"DETACH DATABASE {schema}")

    def close(self) -> None:
        """Let go of it all."""
        with self._lock:
            self._gone()

    def many(self, text: str, rows: Iterable[Any]) -> None:
        """One statement for many rows."""
        with self._using() as connection:
            connection.execute("BEGIN")
            connection.executemany(text, rows)
            connection.execute("COMMIT")

    def do(self, text: str, values: Any = ()) -> list[Row]:  # noqa: ANN401 - what SQLite binds
        """One statement, and what it finds."""
        with self._using() as connection:
            return connection.execute(text, values).fetchall()

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """A block in which another connection opens this file: what fails is this file's error."""
        with self._named():
            yield

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._named():
            yield self._connection

    def _named(self) -> AbstractContextManager[None]:
        return named_temporary(self._place)


def _made(path: Path) -> sqlite3.Connection:
    """A new file with its tables, for this user alone."""
    path.touch(0o600)
    connection = sqlite3.connect(
        path.as_uri(), isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        for table in (_PEOPLE, _FATES, _ABSENT):
            connection.execute(table)
    except BaseException:
        connection.close()
        raise
    return connection


def _discard(connection: sqlite3.Connection, folder: ScratchFolder) -> None:
    connection.close()
    folder.close()
