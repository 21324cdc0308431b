"""The location of a workspace, and checks of it before any database library opens it.

Standard library only: this runs before the first paint.
"""

import errno
import os
import re
import sqlite3
import stat
from pathlib import Path
from typing import NamedTuple

from seatdesk.redaction import URL, shown
from seatdesk.sqlite_file import BESIDE, left_beside, log_of, read_header
from seatdesk.store.connection import driver_errors
from seatdesk.store.connection import file_identity as identity
from seatdesk.store.connection.network_shares import share_kind
from seatdesk.store.errors import (
    AlreadyThere,
    NeedsUpgrade,
    NetworkShare,
    NewerVersion,
    NotAWorkspace,
    NotFound,
    ReadOnly,
    Unusable,
    Vanished,
)

SERVER = re.compile(r"^postgres(?:ql)?(?:\+\w+)?://", re.IGNORECASE)


def is_server(location: str) -> bool:
    """True for the URL of a server, false for the path of a file."""
    return SERVER.match(location) is not None


def check_scheme(location: str) -> None:
    """Refuse a URL of anything but PostgreSQL: it is no name of a file, either."""
    if URL.match(location) and not is_server(location):
        raise NotAWorkspace(location=shown(location), found="other_url")


class FileIdentity(NamedTuple):
    """The file behind a path at one time: device and number."""

    device: int
    number: int

    @classmethod
    def of(cls, path: Path) -> "FileIdentity | None":
        """The identity of the file that is there now, or None."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(found.st_dev, found.st_ino)


def check_same(path: Path, identity: FileIdentity | None) -> None:
    """Raise Vanished for a file that is gone, or another than was opened."""
    now = FileIdentity.of(path)
    if now is None:
        raise Vanished(location=str(path))
    if now != identity:
        raise Vanished(location=str(path), found="replaced")


class OpenableFile(NamedTuple):
    """A workspace file that can be opened."""

    schema: int
    read_only: ReadOnly | None
    """The reason why it can only be read; None: it can be written to."""


def check_file(path: Path, *, allow_read_only: bool) -> OpenableFile:
    """Check a file to be opened. `allow_read_only`: also one that cannot be written to.

    Raises a StoreError for everything that cannot be opened as a workspace.
    """
    schema = check_readable(path)
    try:
        check_place(path)
    except ReadOnly as read_only:
        if allow_read_only:
            return OpenableFile(schema, read_only)
        raise
    return OpenableFile(schema, None)


def check_readable(path: Path) -> int:
    """Check a workspace that is only read, such as a backup; its schema number."""
    if not _size(path):
        raise NotAWorkspace(location=str(path), found="empty")
    try:
        header = read_header(path, identity.APPLICATION_ID)
    except UnicodeError as error:
        raise driver_errors.from_text(error, str(path)) from error
    except sqlite3.Error as error:
        if not os.access(path, os.R_OK):
            detail = os.strerror(errno.EACCES)
            raise Unusable(location=str(path), detail=detail) from error
        raise driver_errors.from_sqlite(error, str(path)) from error
    if header.application != identity.APPLICATION_ID:
        raise NotAWorkspace(location=str(path), found="other_database")
    check_version(header.schema, str(path))
    return header.schema


def check_version(schema: int, location: str) -> None:
    """Refuse what a newer program wrote."""
    if schema > identity.SCHEMA:
        raise NewerVersion(location=location, version=schema, known=identity.SCHEMA)


def check_current(schema: int, location: str) -> None:
    """Refuse what an older program wrote: it has to be upgraded first."""
    if schema < identity.SCHEMA:
        raise NeedsUpgrade(location=location, version=schema, known=identity.SCHEMA)


def check_place(path: Path) -> None:
    """Refuse a file, or a place for one, that cannot be written to, or not safely."""
    if (kind := share_kind(path)) is not None:
        raise NetworkShare(location=str(path), kind=kind)
    if path.exists() and not os.access(path, os.W_OK):
        raise ReadOnly(location=str(path), what="file")
    if not os.access(log_of(path).parent, os.W_OK):
        raise ReadOnly(location=str(path), what="folder")


def check_new(path: Path) -> None:
    """Refuse a place where a new file could not be, or would not stay what it is.

    Raises AlreadyThere, NotFound, NotAWorkspace or what `check_place` does.
    """
    if path.exists():
        raise AlreadyThere(location=str(path))
    if not path.parent.is_dir():
        raise NotFound(location=str(path.parent), found="folder")
    for ending in BESIDE:
        if path.name.endswith(ending):  # SQLite deletes or overwrites what it takes for its own
            raise NotAWorkspace(location=str(path), found="name", ending=ending)
    if (left := left_beside(path)) is not None:
        raise AlreadyThere(location=str(path), found="left", left=str(left))
    check_place(path)


def _size(path: Path) -> int:
    """The size of a file. Raises a StoreError for what is no file, or cannot be read."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(location=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        detail = getattr(error, "strerror", None) or str(error)
        raise Unusable(location=str(path), detail=detail) from error
    if stat.S_ISDIR(found.st_mode):
        raise NotAWorkspace(location=str(path), found="folder")
    if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for
        raise NotAWorkspace(location=str(path), found="other_file")
    return found.st_size
