"""Faults of a staging file, told apart from those of a workspace attached to it."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from seatdesk.store.connection.engine import named_errors
from seatdesk.store.errors import (
    Damaged,
    DiskFull,
    NotAWorkspace,
    ReadOnly,
    Unusable,
    Vanished,
)

WRITING = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_READONLY_DBMOVED,
        sqlite3.SQLITE_READONLY_DIRECTORY,
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_DELETE,
    }
)
"""Error codes that a database which is only read cannot cause."""
WHOLE = "SELECT sum(length(key) + file + coalesce(length(seats), 0)) FROM person"
"""A query that reads every page of people."""


def temporary_folder() -> str:
    """The folder for temporary files. Raises Unusable where the system has none to write to."""
    try:
        return tempfile.gettempdir()
    except OSError as error:
        detail = error.strerror or str(error)
        raise Unusable(location="", detail=detail, found="no_temporary") from error


@contextmanager
def named_temporary(place: str) -> Iterator[None]:
    """A block whose errors are named as those of the temporary folder, not the workspace."""
    try:
        with named_errors(place):
            yield
    except (Damaged, DiskFull, NotAWorkspace, ReadOnly, Unusable, Vanished) as error:
        kind = DiskFull if isinstance(error, DiskFull) else Unusable
        raise kind(**error.params | {"location": place, "found": "temporary"}) from error


def is_own(error: sqlite3.Error, connection: sqlite3.Connection) -> bool:
    """True when a statement over two databases failed for the staging file, not the attached one.

    Where the error does not tell, the staging file is read: if it cannot be, it is at fault. The
    transaction of the statement is rolled back.
    """
    if getattr(error, "sqlite_errorcode", 0) in WRITING:
        return True
    try:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(WHOLE)
    except sqlite3.Error:
        return True
    return False
