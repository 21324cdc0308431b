"""The dated copies kept beside a workspace: one a day, the last ten (H3)."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from seatdesk.store.identity import SUFFIX

KEPT = 10
DATED = re.compile(r" \d{4}-\d\d-\d\d$")
Copy = Callable[[Path], None]


def folder_of(path: Path) -> Path:
    """Where a workspace file's backups are kept: beside it."""
    return path.with_name(f"{path.stem} backups")


def keep_dated(copy: Copy, folder: Path, stem: str, day: date) -> Path | None:
    """Make the day's backup unless it is there, and let go of the oldest beyond ten."""
    folder.mkdir(exist_ok=True, parents=True)
    target = folder / f"{stem} {day.isoformat()}{SUFFIX}"
    if target.exists():
        return None
    copy(target)
    for old in dated(folder, stem)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def keep_before(copy: Copy, folder: Path, stem: str, day: date, what: str) -> Path:
    """Make a backup before something big; these are never let go of."""
    target = place_before(folder, stem, day, what)
    copy(target)
    return target


def place_before(folder: Path, stem: str, day: date, what: str) -> Path:
    """A name nobody has yet."""
    folder.mkdir(exist_ok=True, parents=True)
    name = f"{stem} {day.isoformat()} before {what}"
    target, number = folder / f"{name}{SUFFIX}", 1
    while target.exists():
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
