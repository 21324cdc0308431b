"""Puts a backup in the place of a workspace; what was there is kept as a backup itself."""

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import ColumnElement, select, update

from seatdesk.store import identity, location
from seatdesk.store.backups import folder_of, place_before
from seatdesk.store.copies import copy_file, copy_rows, files_of, overwrite_file
from seatdesk.store.database import Database, Now
from seatdesk.store.engine import named_errors, open_engine
from seatdesk.store.errors import Damaged, NotAWorkspace
from seatdesk.store.founding import prepare_server
from seatdesk.store.records import account
from seatdesk.store.sources import Watch


def restore(
    file: Path,
    where: str | Path,
    *,
    backups: Path | None = None,
    watch: Watch | None = None,
    now: Now = lambda: datetime.now(UTC),
) -> Path | None:
    """Restore a workspace file to a path or URL; the backup made of what it replaces, if any.

    `backups`: where that goes; it must be named for a server. Programs that have the workspace
    open go on with the restored content. Raises a StoreError, and changes nothing, when the file
    is no whole workspace.
    """
    where = str(where)
    location.check_readable(file)
    with named_errors(str(file)):
        _check_whole(file)
    if location.is_server(where):
        return _to_server(file, where, backups, watch, now)
    target = Path(where)
    if not target.exists():
        with named_errors(where):
            copy_file(file, target, watch)
        return None
    return _over_file(file, target, backups, watch, now)


def _check_whole(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise Damaged(location=str(file), detail=found)


def _over_file(
    file: Path, target: Path, backups: Path | None, watch: Watch | None, now: Now
) -> Path:
    try:
        database = Database.open(target, upgrade=True, backups=backups, now=now)
    except (Damaged, NotAWorkspace):
        return _aside(file, target, backups, watch, now)
    try:
        kept = database.keep_backup_before("restore", backups)
        revision = database.revision()
        with named_errors(str(target)):
            overwrite_file(file, target, watch)
    finally:
        database.close()
    _count_on(str(target), revision)
    return kept


def _aside(file: Path, target: Path, backups: Path | None, watch: Watch | None, now: Now) -> Path:
    """What cannot be opened cannot be copied either: it is moved away as it is."""
    with named_errors(str(target)):
        kept = place_before(
            backups or folder_of(target), target.stem, now().date(), "restore, damaged"
        )
        for old, new in zip(files_of(target), files_of(kept), strict=True):
            if old.exists():
                old.replace(new)
        copy_file(file, target, watch)
    return kept


def _to_server(
    file: Path, where: str, backups: Path | None, watch: Watch | None, now: Now
) -> Path | None:
    kept = None
    try:
        database = Database.open(where, backups=backups, now=now)
    except NotAWorkspace:
        engine = open_engine(where)  # an empty database: the tables come first
        try:
            prepare_server(engine, location.shown(where))
        finally:
            engine.dispose()
        database = None
    if database is not None:
        try:
            kept = database.keep_backup_before("restore", backups)
        finally:
            database.close()
    _fill_server(file, where, watch, now)
    return kept


def _fill_server(file: Path, where: str, watch: Watch | None, now: Now) -> None:
    engine = open_engine(where)
    try:
        with tempfile.TemporaryDirectory() as folder, named_errors(location.shown(where)):
            current = Path(folder) / f"restored{identity.SUFFIX}"
            copy_file(file, current)
            source = Database.open(current, now=now)  # upgrades the copy, never the backup
            try:
                with source.reading() as there, engine.begin() as here:
                    locked = select(account.c.revision).with_for_update()
                    revision = here.scalar(locked) or 0
                    copy_rows(there, here, watch)
                    here.execute(update(account).values(revision=_beyond(revision)))
            finally:
                source.close()
    finally:
        engine.dispose()


def _count_on(where: str, revision: int) -> None:
    """Who has it open sees that something changed, and no old revision comes back."""
    engine = open_engine(where)
    try:
        with named_errors(where), engine.begin() as connection:
            connection.execute(update(account).values(revision=_beyond(revision)))
    finally:
        engine.dispose()


def _beyond(revision: int) -> ColumnElement[int]:
    return account.c.revision + revision + 1
