"""Facts of a file's first page, read through SQLite and never by hand. Standard library only.

A process that closes any descriptor of a file lets go of all its POSIX locks on it, also of those
that SQLite holds: another program then takes the file for its own and throws the log of writes
away. So no part of SeatDesk opens a file that SQLite may have open, nor what lies beside it.
"""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

MAGIC = b"SQLite format 3\0"
BESIDE = ("-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a database file."""
PATIENCE = 5.0
"""Seconds a look waits for another program's write."""
PRIMARY = 0xFF
"""The part of SQLite's error codes that names the kind."""


class FileHeader(NamedTuple):
    """The numbers that identify a database file."""

    application: int
    """SQLite's `application_id`."""
    schema: int
    """SQLite's `user_version`."""


def log_of(path: Path) -> Path:
    """The log, which SQLite writes first: beside the file, and not beside a link to it."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + "-wal")


def file_uri(path: Path) -> str:
    """The URI to open a file that is never created: one that vanished must not come back empty."""
    return f"{path.absolute().as_uri()}?mode=rw"


def looking_uri(path: Path) -> str:
    """The URI to look only: nothing beside the file has to be made where nothing can."""
    log = log_of(path)
    sealed = "&immutable=1" if not log.exists() and not os.access(log.parent, os.W_OK) else ""
    return f"{path.absolute().as_uri()}?mode=ro{sealed}"


def best_uri(path: Path) -> str:
    """The URI to read a file that perhaps cannot be written to."""
    writable = os.access(path, os.W_OK) and os.access(log_of(path).parent, os.W_OK)
    return file_uri(path) if writable else looking_uri(path)


def read_header(path: Path, application: int) -> FileHeader:
    """The header of a database file. Raises sqlite3.Error for what SQLite cannot read.

    `application`: the number that is expected. The first look takes no lock and makes nothing
    beside the file, for it may be another program's; only where a log of writes knows better, the
    file is opened as it is for work.
    """
    try:
        found = _read(_alone(path))
    except sqlite3.Error:
        if not _has_log(path):
            raise
    else:
        if found.application == application or not _has_log(path):
            return found
    return _read(best_uri(path))


def left_beside(path: Path) -> Path | None:
    """Files that a database of that name left, which SQLite would mix into a new one."""
    for ending in ("-wal", "-journal"):
        left = path.with_name(path.name + ending)
        try:
            if left.stat().st_size:
                return left
        except OSError:
            continue
    return None


def is_database(path: Path) -> bool:
    """True for a database of SQLite's, and for a file that lies beside one as its log."""
    place = Path(os.path.realpath(path))
    of_one = any(  # first: also SQLite knows such a file only as part of the other
        _is_database(place.with_name(place.name.removesuffix(ending)))
        for ending in BESIDE
        if place.name.endswith(ending) and place.name != ending
    )
    return of_one or _is_database(place)


def _is_database(place: Path) -> bool:
    try:
        status = place.stat()
        if not stat.S_ISREG(status.st_mode) or not status.st_size:
            return False
        _read(_alone(place))
    except OSError:
        return False
    except sqlite3.Error as error:
        kind = getattr(error, "sqlite_errorcode", 0) & PRIMARY
        # What SQLite does not read it does not hold: only such a file is looked into by hand.
        return kind == sqlite3.SQLITE_CORRUPT or (kind == sqlite3.SQLITE_NOTADB and _begins(place))
    return True


def _begins(place: Path) -> bool:
    """True if it was one before it was damaged."""
    try:
        with place.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _alone(path: Path) -> str:
    """The file's own pages as they are now: no lock, no log, nothing made beside it."""
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def _read(uri: str) -> FileHeader:
    with closing(sqlite3.connect(uri, uri=True, timeout=PATIENCE)) as connection:
        ((application,),) = connection.execute("PRAGMA application_id")
        ((schema,),) = connection.execute("PRAGMA user_version")
    return FileHeader(application, schema)


def _has_log(path: Path) -> bool:
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False
