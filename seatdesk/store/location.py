"""Where a workspace is, and what can be known of it before any database library looks.

Standard library only: this runs before the first paint.
"""

import os
import re
import struct
from pathlib import Path
from typing import NamedTuple

from seatdesk.store import identity
from seatdesk.store.errors import (
    Damaged,
    NeedsUpgrade,
    NetworkShare,
    NewerVersion,
    NotAWorkspace,
    NotFound,
    ReadOnly,
    Unusable,
)
from seatdesk.store.shares import share_kind

SERVER = re.compile(r"^postgres(?:ql)?(?:\+\w+)?://")
PASSWORD = re.compile(r"(://[^:/@]*:)[^@]*(?=@)|((?:^|[?&])password=)[^&]*")
MAGIC = b"SQLite format 3\0"
HEADER = 100


def is_server(location: str) -> bool:
    """Whether this is the URL of a server, not the path of a file."""
    return SERVER.match(location) is not None


def shown(location: str) -> str:
    """The location as people may read it: without a password."""
    return PASSWORD.sub(lambda hit: f"{hit[1] or hit[2]}***", location)


def file_uri(path: Path) -> str:
    """What SQLite opens, and never creates: a file that vanished must not come back empty."""
    return f"{path.absolute().as_uri()}?mode=rw"


def looking_uri(path: Path) -> str:
    """What SQLite opens to look only: nothing beside the file has to be made where nothing can."""
    alone = not path.with_name(path.name + "-wal").exists()
    sealed = "&immutable=1" if alone and not os.access(path.parent, os.W_OK) else ""
    return f"{path.absolute().as_uri()}?mode=ro{sealed}"


class FileIdentity(NamedTuple):
    """Which file a path meant when it was opened."""

    device: int
    number: int

    @classmethod
    def of(cls, path: Path) -> "FileIdentity | None":
        """The file that is there now, or None."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(found.st_dev, found.st_ino)


def inspect(path: Path) -> int:
    """The schema number of a workspace file, from its header.

    Raises a StoreError for everything that cannot be opened as a workspace and written to.
    """
    schema = check_readable(path)
    check_place(path)
    return schema


def check_file(path: Path, *, looks: bool) -> ReadOnly | None:
    """The same, and why a file can only be looked at, where that will do."""
    check_readable(path)
    try:
        check_place(path)
    except ReadOnly as sealed:
        if looks:
            return sealed
        raise
    return None


def check_readable(path: Path) -> int:
    """The schema number of a workspace that is only read from, such as a backup."""
    header = _header(path)
    if len(header) < HEADER or not header.startswith(MAGIC):
        raise NotAWorkspace(location=str(path), found="empty" if not header else "other_file")
    if _number(header, 68) != identity.APPLICATION_ID:
        raise NotAWorkspace(location=str(path), found="other_database")
    check_version(_number(header, 60), str(path))
    _check_length(path, header)
    return _number(header, 60)


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
    if not os.access(path.parent, os.W_OK):  # the log of writes lies beside the file
        raise ReadOnly(location=str(path), what="folder")


def _header(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise NotAWorkspace(location=str(path), found="folder")
        with path.open("rb") as file:
            return file.read(HEADER)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(location=str(path)) from error
    except OSError as error:
        raise Unusable(location=str(path), detail=error.strerror or "") from error


def _number(header: bytes, offset: int) -> int:
    return int(struct.unpack_from(">I", header, offset)[0])


def _check_length(path: Path, header: bytes) -> None:
    """A file cut short by a broken copy. While a log lies beside it, only the log knows."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return
    page = _number(header, 16) >> 16
    page = 65_536 if page == 1 else page
    trusted = _number(header, 24) == _number(header, 92)
    if trusted and path.stat().st_size < page * _number(header, 28):
        raise Damaged(location=str(path), detail="cut short")
