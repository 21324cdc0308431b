"""The dated copies kept beside a workspace: one a day, the last ten (H3)."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from seatdesk.sqlite_file import left_beside
from seatdesk.store.connection.file_identity import SUFFIX
from seatdesk.store.errors import AlreadyThere
from seatdesk.whole_file import PRIVATE, private_folder

KEPT = 10
DATED = re.compile(r" \d{4}-\d\d-\d\d$")
Copy = Callable[[Path], None]


def folder_of(path: Path) -> Path:
    """Where a workspace file's backups are kept: beside it."""
    return path.with_name(f"{path.stem} backups")


def keep_dated(copy: Copy, folder: Path, stem: str, day: date, mode: int = PRIVATE) -> Path | None:
    """Make the day's backup unless it is there, and let go of the oldest beyond ten.

    `mode`: who may read the workspace; a folder that is made for it is for them alone.
    """
    private_folder(folder, mode)
    target = folder / f"{stem} {day.isoformat()}{SUFFIX}"
    if target.exists():
        return None
    try:
        copy(target)
    except AlreadyThere:
        if not target.exists():
            raise
        return None  # another program was quicker
    for old in dated(folder, stem)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def keep_before(
    copy: Copy, folder: Path, stem: str, day: date, what: str, mode: int = PRIVATE
) -> Path:
    """Make a backup before something big; these are never let go of."""
    target = place_before(folder, stem, day, what, mode)
    copy(target)
    return target


def place_before(folder: Path, stem: str, day: date, what: str, mode: int = PRIVATE) -> Path:
    """A name nobody has yet, for a backup before something big."""
    return place(folder, stem, day, f" before {what}", mode)


def place(folder: Path, stem: str, day: date, what: str, mode: int = PRIVATE) -> Path:
    """A name nobody has yet, in a folder that is there then."""
    private_folder(folder, mode)
    name = f"{stem} {day.isoformat()}{what}"
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
