"""Restores a backup in place of a workspace, of which a backup is made first."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, select, update

from seatdesk.redaction import shown
from seatdesk.sqlite_file import best_uri
from seatdesk.store.connection import file_identity, location
from seatdesk.store.connection.commit import commit_whole, saved_unread_errors
from seatdesk.store.connection.engine import LOCK_SECONDS, WRITES, named_errors, open_engine, trust
from seatdesk.store.connection.row_source import Watch
from seatdesk.store.connection.temporary_folders import ScratchFolder
from seatdesk.store.database import Database, Now
from seatdesk.store.errors import Damaged, ForeignSchema, NotAWorkspace
from seatdesk.store.files.backups import folder_of, name_before
from seatdesk.store.files.copies import copy_file, copy_into, copy_rows, files_of, overwrite_file
from seatdesk.store.files.create import build
from seatdesk.store.schema import schema_check
from seatdesk.store.schema.schema_number import read_schema
from seatdesk.store.schema.tables import account
from seatdesk.whole_file import PRIVATE, mode_of, part_of, put_new, sync_folder


def restore(
    file: Path,
    where: str | Path,
    *,
    backups: Path | None = None,
    watch: Watch | None = None,
    now: Now = lambda: datetime.now(UTC),
) -> Path | None:
    """Restore a workspace file to a path or URL; the backup of what it replaces, if any.

    `backups`: the folder of that; it must be named for a server. Programs that have the workspace
    open go on with the restored content. Raises a StoreError, and changes nothing, when the file
    is not a whole workspace.
    """
    where = str(where)
    location.check_scheme(where)
    schema = location.check_readable(file)
    with named_errors(str(file)):
        _check_whole(file, schema)
    with saved_unread_errors(shown(where)) as stored:
        if location.is_server(where):
            return _to_server(file, where, backups, watch, now, stored)
        target = Path(where)
        if not target.exists():
            copy_file(file, target, watch)
            return None
        return _over_file(file, target, backups, watch, now, stored)


def _check_whole(file: Path, schema: int) -> None:
    with closing(sqlite3.connect(best_uri(file), uri=True, timeout=LOCK_SECONDS)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        # Before anything else: testing whether rows keep its checks would run them.
        schema_check.check(lambda sql: connection.execute(sql).fetchall(), schema, str(file))
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise Damaged(location=str(file), detail=found)


def _over_file(
    file: Path,
    target: Path,
    backups: Path | None,
    watch: Watch | None,
    now: Now,
    stored: Callable[[], None],
) -> Path:
    try:
        database = Database.open(target, upgrade=True, backups=backups, now=now)
    except (Damaged, ForeignSchema, NotAWorkspace):
        if not target.is_file():  # a folder, or a device: nothing that a file could replace
            raise
        return _over_damaged_file(file, target, backups, watch, now)
    try:
        kept = database.backups.make_before("restore", backups)
        with named_errors(str(target)), part_of(target) as ready:
            _prepare(ready, file, now, database.revision())
            overwrite_file(ready, target, watch)
            stored()
    finally:
        database.close()
    return kept


def _prepare(ready: Path, file: Path, now: Now, revision: int = 0) -> None:
    """Copy a backup into an empty file and bring it to the current schema.

    Its revision goes beyond the old one, so that programs see that something changed.
    """
    copy_into(ready, file)
    engine = open_engine(str(ready))
    try:
        with engine.connect() as connection:
            schema = read_schema(connection, str(file))
            schema_check.check(lambda sql: connection.exec_driver_sql(sql).all(), schema, str(file))
            trust(connection)
        if schema < file_identity.SCHEMA:
            from seatdesk.store.schema import migrate  # noqa: PLC0415 - Alembic costs 150 ms

            migrate.upgrade(engine, now=now())
        with engine.begin() as connection:
            connection.execute(update(account).values(revision=_beyond(revision)))
    finally:
        engine.dispose()


def _over_damaged_file(
    file: Path, target: Path, backups: Path | None, watch: Watch | None, now: Now
) -> Path:
    """Restore in place of a file that cannot be opened, nor copied: it is moved away as it is.

    Only when the new file is whole, and back again if that cannot take the place.
    """
    with named_errors(str(target)), part_of(target) as ready:
        copy_into(ready, file, watch)
        mode = mode_of(target)
        ready.chmod(mode | PRIVATE)
        day = now().date()
        kept = name_before(backups or folder_of(target), target.stem, day, "restore, damaged", mode)
        moved = []
        try:
            for old, new in zip(files_of(target), files_of(kept), strict=True):
                if old.exists():
                    old.replace(new)
                    moved.append((old, new))
            put_new(ready, target)
            sync_folder(kept.parent)
        except BaseException:
            for old, new in moved:
                new.replace(old)
            raise
    return kept


def _to_server(
    file: Path,
    where: str,
    backups: Path | None,
    watch: Watch | None,
    now: Now,
    stored: Callable[[], None],
) -> Path | None:
    try:
        database = Database.open(where, backups=backups, now=now)
    except NotAWorkspace:
        _new_on_server(file, where, watch, now, stored)
        return None
    try:
        kept = database.backups.make_before("restore", backups)
        with (
            _ready(file, where, now, database.revision()) as there,
            database.engine.connect() as here,
        ):
            here.scalar(select(account.c.revision).with_for_update())
            copy_rows(there, here, watch)
            commit_whole(here, database.location)
            stored()
    finally:
        database.close()
    return kept


def _new_on_server(
    file: Path, where: str, watch: Watch | None, now: Now, stored: Callable[[], None]
) -> None:
    """Create tables and rows on an empty server's database, in one transaction."""
    engine = open_engine(where)
    try:
        with _ready(file, where, now, 0) as there:
            build(engine, shown(where), lambda here: copy_rows(there, here, watch))
            stored()
    finally:
        engine.dispose()


@contextmanager
def _ready(file: Path, where: str, now: Now, revision: int) -> Iterator[Connection]:
    with named_errors(shown(where)), ExitStack() as stack:
        scratch = ScratchFolder()
        stack.callback(scratch.close)
        ready = scratch.path / f"restored{file_identity.SUFFIX}"
        ready.touch(mode=0o600)
        _prepare(ready, file, now, revision)
        engine = open_engine(str(ready))
        stack.callback(engine.dispose)
        yield stack.enter_context(engine.connect().execution_options(**{WRITES: False}))


def _beyond(revision: int) -> ColumnElement[int]:
    return account.c.revision + revision + 1
