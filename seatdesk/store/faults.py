"""Driver errors, sorted by what a person can do about them. Standard library only."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seatdesk.store.errors import (
    Damaged,
    DiskFull,
    InUse,
    NotAWorkspace,
    ReadOnly,
    RuleBroken,
    StoreError,
    Unreachable,
    Unusable,
    Vanished,
)

PRIMARY = 0xFF
NO_ROOM = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE})
"""How a quota, or the largest file a disk can hold, shows itself."""


@contextmanager
def legible(location: str, what: str) -> Iterator[None]:
    """Around reading what only this program writes: what it cannot mean is damage."""
    try:
        yield
    except (ValueError, LookupError, TypeError, ArithmeticError) as error:
        raise Damaged(location=location, detail=f"{what}: {error}") from error


def from_sqlite(error: sqlite3.Error, location: str) -> StoreError:
    """The named error behind SQLite's."""
    text = str(error)
    code = getattr(error, "sqlite_errorcode", 0)
    if code in NO_ROOM:
        return DiskFull(location=location)
    if code == sqlite3.SQLITE_INTERRUPT:
        return Unusable(location=location, detail="it takes longer than any workspace should")
    return _sqlite(code & PRIMARY, text, location)


def _sqlite(code: int, text: str, location: str) -> StoreError:  # noqa: PLR0911 - one line a code
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return InUse(location=location)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ReadOnly(location=location, what="file")
        case sqlite3.SQLITE_CANTOPEN:
            there = Path(location).exists()
            return (
                ReadOnly(location=location, what="file") if there else Vanished(location=location)
            )
        case sqlite3.SQLITE_FULL:
            return DiskFull(location=location)
        case sqlite3.SQLITE_CORRUPT:
            return Damaged(location=location, detail=text)
        case sqlite3.SQLITE_NOTADB:
            return NotAWorkspace(location=location, found="other_file")
        case sqlite3.SQLITE_CONSTRAINT:
            return RuleBroken(location=location, rule=text)
        case _:
            return Unusable(location=location, detail=text)


def _cannot_open(location: str) -> StoreError:
    if not Path(location).exists():
        return Vanished(location=location)
    return ReadOnly(location=location, what="file")


def from_system(error: OSError, location: str) -> StoreError:
    """The named error behind the operating system's."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return DiskFull(location=location)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ReadOnly(location=location, what="file")
        case _:
            return Unusable(location=location, detail=error.strerror or str(error))


def from_postgresql(  # noqa: PLR0911 - one line a code
    state: str | None, detail: str, location: str
) -> StoreError:
    """The named error behind a PostgreSQL SQLSTATE; None: there was no server to say one."""
    match state:
        case "53100":
            return DiskFull(location=location)
        case "25006" | "42501":
            return ReadOnly(location=location, what="database")
        case "55P03" | "40P01" | "40001":
            return InUse(location=location)
        case "XX001" | "XX002":
            return Damaged(location=location, detail=detail)
        case _:
            pass
    if state is None or state[:2] in {"08", "28", "57", "53", "3D"}:
        return Unreachable(location=location, detail=detail)
    if state.startswith("23"):
        return RuleBroken(location=location, rule=detail)
    return Unusable(location=location, detail=detail)
