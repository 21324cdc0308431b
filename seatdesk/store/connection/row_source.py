"""Sources of rows for read models: the protocol, and a SQLite file by the standard library."""

import json
import sqlite3
import threading
from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from seatdesk.sqlite_file import file_uri, looking_uri
from seatdesk.store.connection import driver_errors
from seatdesk.store.connection.location import FileIdentity, check_same
from seatdesk.store.connection.statement_limit import StatementLimit

NOTHING: Mapping[str, object] = {}
Rows = list[tuple[Any, ...]]
CHUNK = 20_000
"""Rows fetched at once: fewer would take longer, more would block the interpreter."""
STEPS = 20_000
"""Instructions of SQLite's between two calls of the watch: well under a millisecond."""
LOCK_SECONDS = 5.0
TEXT_CHUNK = 32_000
"""Characters parsed as numbers at once: half a millisecond."""


class Watch(Protocol):
    """A callback of long work, which reports progress and may be interrupted by it."""

    def step(self, done: int, total: int, /) -> None:
        """Report how much is done; total 0: unknown. May raise."""


class Source(Protocol):
    """A source of rows: runs SQL with :name parameters."""

    dialect: str
    location: str
    """Path or URL, as people may see it."""

    def rows(self, sql: str, values: Mapping[str, object] = NOTHING) -> Rows:
        """All rows."""

    def chunks(self, sql: str, values: Mapping[str, object], watch: Watch | None) -> Iterator[Rows]:
        """Rows in portions; the watch is asked in between, and while the database works."""

    def numbers(
        self, sql: str, values: Mapping[str, object], watch: Watch | None, kind: str = "i"
    ) -> "array[int]":
        """The one column of a query that may have a million rows; `kind`: that of the array."""

    def close(self) -> None:
        """Close all connections."""


def joined(sql: str) -> str:
    """The statement that makes SQLite join the numbers `id` of a query to one text."""
    return f"SELECT group_concat(id) FROM ({sql})"  # noqa: S608 - nothing typed


def portions(text: str, mark: str) -> Iterator[str]:
    """A long text in parts, cut at marks: each is short enough for the window to go on."""
    start = 0
    while start < len(text):
        end = text.find(mark, start + TEXT_CHUNK)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + len(mark)


def numbers_in(text: str | None, watch: Watch | None, kind: str) -> "array[int]":
    """Numbers with commas between them, parsed in portions."""
    found = array(kind)
    for part in portions(text or "", ","):
        if watch is not None:
            watch.step(len(found), 0)
        found.extend(json.loads(f"[{part}]"))
    return found


class FileSource:
    """A source that reads from a SQLite file, with a connection per thread.

    The file is not mapped: read behind the end of one that somebody cut, the process would be
    killed. A page of 128 rows among 100,000 takes 0.1 ms longer so, an order of all no longer.
    """

    dialect = "sqlite"

    def __init__(
        self, path: Path, identity: FileIdentity | None = None, *, read_only: bool = False
    ) -> None:
        self._path = path
        self.location = str(path)
        self._uri = looking_uri if read_only else file_uri
        self._identity = identity or FileIdentity.of(path)
        self._connections: dict[int, sqlite3.Connection] = {}
        self._lock = threading.Lock()

    def rows(self, sql: str, values: Mapping[str, object] = NOTHING) -> Rows:
        """All rows."""
        with self._named():
            connection = self._connection()
            StatementLimit(connection)
            return connection.execute(sql, values).fetchall()

    def chunks(self, sql: str, values: Mapping[str, object], watch: Watch | None) -> Iterator[Rows]:
        """Rows in portions; the watch may stop SQLite in the middle of a statement."""
        connection = self._connection()
        done, stopped = 0, []

        def look() -> int:
            try:
                watch.step(done, 0)  # type: ignore[union-attr]
            except BaseException as reason:  # noqa: BLE001 - raised again below
                stopped.append(reason)
                return 1
            return 0

        if watch is None:
            StatementLimit(connection)
        else:
            connection.set_progress_handler(look, STEPS)
        try:
            with self._named():
                cursor = connection.execute(sql, values)
                while rows := cursor.fetchmany(CHUNK):
                    done += len(rows)
                    yield rows
        except Exception:
            if stopped:
                raise stopped[0] from None
            raise
        finally:
            connection.set_progress_handler(None, 0)

    def numbers(
        self, sql: str, values: Mapping[str, object], watch: Watch | None, kind: str = "i"
    ) -> "array[int]":
        """The one column of a query: SQLite joins it to one text, which is parsed in chunks.

        Half the time of fetching rows, and the window keeps answering.
        """
        ((text,),) = [row for rows in self.chunks(joined(sql), values, watch) for row in rows]
        return numbers_in(text, watch, kind)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A block in which this thread reads one state, whatever others save meanwhile."""
        connection = self._connection()
        if connection.in_transaction:
            yield
            return
        with self._named():
            connection.execute("BEGIN")
        try:
            yield
        finally:
            connection.rollback()

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    def _connection(self) -> sqlite3.Connection:
        check_same(self._path, self._identity)
        thread = threading.get_ident()
        with self._lock:
            found = self._connections.get(thread)
            if found is None:
                found = self._connections[thread] = self._connect()
        return found

    def _connect(self) -> sqlite3.Connection:
        with self._named():
            connection = sqlite3.connect(
                self._uri(self._path),
                uri=True,
                timeout=LOCK_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                connection.execute("PRAGMA query_only = ON")
                connection.execute("PRAGMA trusted_schema = OFF")
                connection.execute("PRAGMA temp_store = MEMORY")
            except sqlite3.Error:
                connection.close()
                raise
        return connection

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise driver_errors.from_sqlite(error, str(self._path)) from error
        except UnicodeError as error:
            raise driver_errors.from_text(error, self.location) from error
