"""The store's errors for those of drivers and the system. Standard library only."""

import errno
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seatdesk.store.errors import (
    Damaged,
    DiskFull,
    InUse,
    NotAWorkspace,
    NotText,
    ReadOnly,
    RuleBroken,
    StoreError,
    Unreachable,
    Unusable,
    Vanished,
)

PRIMARY = 0xFF
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
TRIED = 1 << 16
"""Bytes that are written to find out whether there is room."""
LOGIN = ("password", "authentication", "role", "pg_hba.conf")
"""Words of a server's refusal: without a connection there is no SQLSTATE."""
CERTIFICATE = ("certificate verify failed", "does not match host name", "root certificate file")
"""Words of libpq where a server cannot show that it is the one that was asked for."""


@contextmanager
def unreadable_is_damage(location: str, what: str) -> Iterator[None]:
    """A block that reads data only this program writes: an error of parsing is Damaged."""
    try:
        yield
    except (
        ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RecursionError,
    ) as error:  # fmt: skip
        raise Damaged(location=location, detail=f"{what}: {error}") from error


def from_text(error: UnicodeError, location: str) -> StoreError:
    """The StoreError for a text that cannot be encoded, or decoded."""
    if isinstance(error, UnicodeEncodeError):
        return NotText(location=location)
    return Damaged(location=location, detail="a text that is none")


def from_sqlite(error: sqlite3.Error, location: str) -> StoreError:
    """The StoreError for an error of SQLite."""
    text = str(error)
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return Vanished(location=location)
    # A quota, or the largest file a disk can hold, is an error of writing to SQLite.
    maybe_full = code & PRIMARY in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}
    if maybe_full and has_no_room(location):
        return DiskFull(location=location)
    if text.startswith("Could not decode"):  # the driver's own: a text that is no UTF-8
        return Damaged(location=location, detail="a text that is none")
    if code == sqlite3.SQLITE_INTERRUPT:
        return Unusable(location=location, detail="it takes longer than any workspace should")
    return _sqlite(code & PRIMARY, text, location)


def has_no_room(location: str) -> bool:
    """True when nothing more can be written beside a file: tried, since quotas cannot be asked."""
    if _is_limited():
        return True
    try:
        with tempfile.TemporaryFile(dir=Path(location).parent) as tried:
            tried.write(bytes(TRIED))
            tried.flush()
            os.fsync(tried.fileno())
    except (OSError, ValueError) as error:
        return getattr(error, "errno", None) in NO_ROOM
    return False


def _is_limited() -> bool:
    """True when the size of files is limited for this process: errors do not tell."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - not there on Windows

    return resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY


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


def from_system(error: OSError, location: str) -> StoreError:
    """The StoreError for an error of the operating system."""
    match error.errno:
        case number if number in NO_ROOM:
            return DiskFull(location=location)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ReadOnly(location=location, what="file")
        case _:
            return Unusable(location=location, detail=error.strerror or str(error))


def from_postgresql(  # noqa: PLR0911 - one line a code
    state: str | None, detail: str, location: str
) -> StoreError:
    """The StoreError for a PostgreSQL SQLSTATE; None: no server answered."""
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
        return Unreachable(location=location, detail=detail, found=_kept_out(state, detail))
    if state.startswith("23"):
        return RuleBroken(location=location, rule=detail)
    return Unusable(location=location, detail=detail)


def _kept_out(state: str | None, detail: str) -> str:
    """The reason why a server that answers refuses a connection; "" where it does not answer."""
    if "does not support SSL" in detail:
        return "no_tls"
    if any(words in detail for words in CERTIFICATE):
        return "certificate"
    if state == "3D000" or ("database" in detail and "does not exist" in detail):
        return "no_database"
    if state == "53300" or "too many" in detail or "remaining connection slots" in detail:
        return "full"
    if (state or "").startswith("28") or any(word in detail for word in LOGIN):
        return "login"
    return ""
