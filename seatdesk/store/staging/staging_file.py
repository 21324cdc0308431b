"""The temporary database file of an import, and the one connection to it."""

import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from seatdesk.domain.alphabet import sort_key
from seatdesk.sqlite_file import looking_uri
from seatdesk.store.connection import driver_errors
from seatdesk.store.connection.temporary_folders import ScratchFolder
from seatdesk.store.staging.staging_faults import is_own, named_temporary, temporary_folder
from seatdesk.store.staging.staging_tables import TABLES

Row = tuple[Any, ...]
PRAGMAS = ("page_size = 16384", "journal_mode = MEMORY", "synchronous = OFF", "cache_size = -65536")


class StagingFile:
    """A database in a folder of its own, which is deleted with it.

    May be used from any thread, one call at a time. Raises StoreError when the disk is full.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folder = temporary_folder()
        with self.named_errors():
            folder = ScratchFolder()
            self.path = folder.path / "people.db"
            try:
                self._connection = _create(self.path)
            except BaseException:
                folder.close()
                raise
        self._delete = weakref.finalize(self, _close_and_delete, self._connection, folder)
        self._attached = ""

    def run(self, text: str, values: Any = ()) -> list[Row]:  # noqa: ANN401 - what SQLite binds
        """Run one statement; the rows it finds."""
        with self._using() as connection:
            return connection.execute(text, values).fetchall()

    def run_many(self, text: str, rows: Iterable[Any]) -> None:
        """Run one statement for many rows, in a transaction."""
        with self.transaction() as connection:
            connection.executemany(text, rows)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A block of statements that are stored together."""
        with self._using() as connection:
            connection.execute("BEGIN")
            yield connection
            connection.execute("COMMIT")

    def attach(self, schema: str, path: Path) -> None:
        """Attach another database, to be read. Errors from here on may be that one's."""
        self._attached = str(path)
        self.run_attached(f"ATTACH DATABASE ? AS {schema}", (looking_uri(path),))

    def run_attached(self, text: str, values: Any = ()) -> list[Row]:  # noqa: ANN401 - as `run`
        """Run one statement that also reads the attached database, or what came from it."""
        with self._lock:
            try:
                return self._connection.execute(text, values).fetchall()
            except sqlite3.Error as error:
                with self.named_errors():
                    if not self._attached or is_own(error, self._connection):
                        raise
                raise driver_errors.from_sqlite(error, self._attached) from error

    def detach(self, schema: str) -> None:
        """Detach the other database, and roll back what was not finished with it."""
        with self._using() as connection:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute(f"DETACH DATABASE {schema}")

    def close(self) -> None:
        """Close and delete the file."""
        with self._lock:
            self._delete()

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """A block whose errors are those of this file, also when another connection opens it."""
        with named_temporary(self._folder):
            yield

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self.named_errors():
            yield self._connection


def _create(path: Path) -> sqlite3.Connection:
    """Create a file with its tables, for this user alone."""
    path.touch(0o600)
    connection = sqlite3.connect(
        path.as_uri(), isolation_level=None, check_same_thread=False, uri=True
    )
    connection.create_function("sort_key", 1, sort_key, deterministic=True)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        for table in TABLES:
            connection.execute(table)
    except BaseException:
        connection.close()
        raise
    return connection


def _close_and_delete(connection: sqlite3.Connection, folder: ScratchFolder) -> None:
    connection.close()
    folder.close()
