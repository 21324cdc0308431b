"""The backups of a workspace: one a day, of which the last ten are kept, and others (H3)."""

import re
import zlib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from seatdesk.sqlite_file import left_beside
from seatdesk.store.connection.engine import named_errors
from seatdesk.store.connection.file_identity import SUFFIX
from seatdesk.store.connection.row_source import Watch
from seatdesk.store.errors import AlreadyThere, NotFound
from seatdesk.whole_file import PRIVATE, mode_of, private_folder

DAILY = 10
"""Daily backups that are kept."""
MOST_BYTES = 180
"""Of a workspace's name in the names of its backups: 255 are allowed, with day and reason."""
DATED = re.compile(r" \d{4}-\d\d-\d\d$")


class Original(Protocol):
    """The workspace that backups are made of."""

    location: str
    path: Path | None
    now: Callable[[], datetime]

    @property
    def stem(self) -> str:
        """The name that its backups begin with."""

    def check_there(self) -> None:
        """Raise Vanished when its file is gone."""

    def backup(self, to: Path, watch: Watch | None = None) -> None:
        """Save a copy as a new file."""


class Backups:
    """Makes backups of one workspace, in a folder beside its file unless another is named.

    A server's workspace has no such folder: one must be named. Raises a StoreError.
    """

    def __init__(self, original: Original) -> None:
        self._original = original

    def make_daily(self, day: date, folder: Path | None = None) -> Path | None:
        """Make the day's backup, and delete all but the last ten. None: it is there already."""
        self._original.check_there()
        with named_errors(self._original.location):
            stem, folder = short(self._original.stem), self._folder(folder)
            private_folder(folder, self._mode())
            target = folder / f"{stem} {day.isoformat()}{SUFFIX}"
            if target.exists():
                return None
            try:
                self._original.backup(target)
            except AlreadyThere:
                if not target.exists():
                    raise
                return None  # another program was quicker
            for old in dated(folder, stem)[DAILY:]:
                old.unlink(missing_ok=True)
        return target

    def make_before(self, what: str, folder: Path | None = None) -> Path:
        """Make a backup before something big, such as a restore; it is never deleted."""
        self._original.check_there()
        with named_errors(self._original.location):
            day, stem = self._original.now().date(), self._original.stem
            target = name_before(self._folder(folder), stem, day, what, self._mode())
            self._original.backup(target)
        return target

    def make_now(self, day: date, folder: Path | None = None, watch: Watch | None = None) -> Path:
        """Make a backup because somebody asked for one; it is never deleted."""
        self._original.check_there()
        folder = self._folder(folder)
        with named_errors(str(folder)):
            target = new_name(folder, self._original.stem, day, "", self._mode())
        self._original.backup(target, watch)
        return target

    def _folder(self, named: Path | None) -> Path:
        if named is not None:
            return named
        if self._original.path is None:
            raise NotFound(location="")
        return folder_of(self._original.path)

    def _mode(self) -> int:
        """The permissions of the workspace; a folder that is made has them, too."""
        return mode_of(self._original.path) if self._original.path is not None else PRIVATE


def folder_of(path: Path) -> Path:
    """The folder of a workspace file's backups: beside it."""
    return path.with_name(f"{short(path.stem)} backups")


def short(stem: str) -> str:
    """A name that leaves room for what is added to it; two that are cut stay two."""
    written = stem.encode("utf-8", "surrogateescape")
    if len(written) <= MOST_BYTES:
        return stem
    beginning = written[: MOST_BYTES - 9].decode("utf-8", "ignore")
    return f"{beginning} {zlib.crc32(written):08x}"


def name_before(folder: Path, stem: str, day: date, what: str, mode: int = PRIVATE) -> Path:
    """An unused name for a backup before something big."""
    return new_name(folder, stem, day, f" before {what}", mode)


def new_name(folder: Path, stem: str, day: date, what: str, mode: int = PRIVATE) -> Path:
    """An unused name for a backup, in a folder that is made if need be."""
    private_folder(folder, mode)
    name = f"{short(stem)} {day.isoformat()}{what}"
    target, number = folder / f"{name}{SUFFIX}", 1
    while target.exists() or left_beside(target) is not None:
        number += 1
        target = folder / f"{name} {number}{SUFFIX}"
    return target


def dated(folder: Path, stem: str) -> list[Path]:
    """The daily backups of a workspace, the newest first."""
    found = [
        path
        for path in folder.glob(f"*{SUFFIX}")
        if path.stem.startswith(stem) and DATED.fullmatch(path.stem.removeprefix(stem))
    ]
    return sorted(found, reverse=True)
