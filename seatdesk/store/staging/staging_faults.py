"""Faults of a temporary list of people, told apart from those of a workspace beside it."""

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
"""What cannot be wrong with a database that is only looked at."""
WHOLE = "SELECT sum(length(key) + file + coalesce(length(seats), 0)) FROM person"
"""Reads every page of people."""


def temporary_folder() -> str:
    """The folder for what is not kept. Raises Unusable where the system has none to write to."""
    try:
        return tempfile.gettempdir()
    except OSError as error:
        detail = error.strerror or str(error)
        raise Unusable(location="", detail=detail, found="no_temporary") from error


@contextmanager
def named_temporary(place: str) -> Iterator[None]:
    """What is wrong is wrong with the temporary folder, not with the workspace."""
    try:
        with named_errors(place):
            yield
    except (Damaged, DiskFull, NotAWorkspace, ReadOnly, Unusable, Vanished) as error:
        kind = DiskFull if isinstance(error, DiskFull) else Unusable
        raise kind(**error.params | {"location": place, "found": "temporary"}) from error


def is_own(error: sqlite3.Error, connection: sqlite3.Connection) -> bool:
    """Whether a statement over two databases failed for the list, not for what is only looked at.

    Where the error does not tell, the list is read: one that cannot be is at fault. What the
    statement was part of is given up.
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
