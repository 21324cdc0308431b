"""Workspaces as a whole: new, backed up, restored, upgraded (H3-H5)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seatdesk.controllers.desk import Clock, system_clock
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.reading import StoreError, Views, is_server
from seatdesk.domain.changes import OpenAccount

SUFFIX = ".seatdesk"


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a workspace, at a glance."""

    account: str
    as_of: date
    lines: int
    """History lines."""


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What a restore would put where. None: nothing is there."""

    comes: Contents
    goes: Contents | None


def new(
    location: str,
    account: str,
    currency: str = "USD",
    time_zone: str = "UTC",
    *,
    clock: Clock = system_clock,
    source: str = "",
) -> None:
    """Make a workspace. Raises StoreError; nothing that is there is overwritten."""
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    opening = OpenAccount(account.strip(), currency.upper(), time_zone)
    Database.create(location, opening, on=clock(time_zone), source=source).close()


def backup(
    location: str,
    to: str | None = None,
    *,
    clock: Clock = system_clock,
    progress: Progress | None = None,
) -> Path:
    """Save a copy; without a name it is dated and lies with the other backups.

    Raises StoreError; nothing that is there is overwritten.
    """
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    database = Database.open(location)
    try:
        path = Path(to) if to else _dated(database.path, clock("UTC"))
        path.parent.mkdir(exist_ok=True)
        database.backup(path, progress)
    finally:
        database.close()
    return path


def _dated(workspace: Path | None, day: date) -> Path:
    """Beside a file in its folder of backups; for a server in the folder one works in."""
    stem = "workspace" if workspace is None else workspace.stem
    folder = Path() if workspace is None else workspace.with_name(f"{stem} backups")
    path, number = folder / f"{stem} {day.isoformat()}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {day.isoformat()} {number}{SUFFIX}"
    return path


def preview_restore(file: str, location: str) -> RestorePreview:
    """What restoring a file would bring and what it would replace. Raises StoreError."""
    comes = contents(file)
    there = not is_server(location) and Path(location).exists()
    return RestorePreview(comes, _glance(location) if there else None)


def restore(file: str, location: str, *, progress: Progress | None = None) -> Path | None:
    """Put a copy in the place of a workspace; where what was there is kept. Raises StoreError."""
    from seatdesk.store.restore import restore as put  # noqa: PLC0415 - SQLAlchemy, when needed

    backups = Path() if is_server(location) else None
    return put(Path(file), location, backups=backups, watch=progress)


def upgrade(location: str) -> None:
    """Bring an older workspace to this version, after a backup. Raises StoreError."""
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    backups = Path() if is_server(location) else None
    Database.open(location, upgrade=True, backups=backups).close()


def contents(file: str) -> Contents:
    """What is in a workspace file. Raises StoreError."""
    views = Views.open(file)
    try:
        head, last = views.head(), views.history(limit=1)
    finally:
        views.close()
    return Contents(head.name, head.as_of, last[0].seq if last else 0)


def _glance(file: str) -> Contents | None:
    try:
        return contents(file)
    except StoreError:
        return None
