"""Copies of a workspace: backups, exports of a server's database into a file, and the way back.

A copy appears under its name only when it is whole; what it replaces is kept as a backup first.
"""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, insert, inspect, select
from sqlalchemy.engine.interfaces import ReflectedColumn

from seatdesk.sqlite_file import BESIDE, best_uri, file_uri
from seatdesk.store.connection import file_identity
from seatdesk.store.connection.engine import LOCK_SECONDS, named_errors, open_engine
from seatdesk.store.connection.location import check_new
from seatdesk.store.connection.row_source import Watch
from seatdesk.store.errors import AlreadyThere
from seatdesk.store.schema.tables import metadata
from seatdesk.whole_file import PRIVATE, mode_of, part_of, put_new

PAGES = 4_000
"""Pages copied between two calls of the watch."""
ROWS = 5_000
LOCKED_OUT = 30.0
"""Seconds without a copied page until a copy gives up."""


def copy_file(source: Path, target: Path, watch: Watch | None = None) -> None:
    """Copy a workspace file as it is at one moment, even while others write to it.

    The copy has the permissions of the source, and faults of the source are named as its own.
    """
    with named_errors(str(source)):
        mode = mode_of(source)
    with new_file(target, mode) as new:
        copy_into(new, source, watch)


def copy_into(new: Path, source: Path, watch: Watch | None = None) -> None:
    """Copy the content of a workspace file into a new, empty file of this program's own."""
    with named_errors(str(source)):
        original = _connect(best_uri(source))
    with closing(original):
        with named_errors(str(source)):
            original.execute("SELECT count(*) FROM sqlite_master")  # locked or damaged
        with closing(_connect(file_uri(new))) as copy:
            original.backup(copy, pages=PAGES, progress=_pages(watch), sleep=0.02)


def overwrite_file(source: Path, target: Path, watch: Watch | None = None) -> None:
    """Replace the content of one workspace file by another's, in one transaction of SQLite's.

    Programs that have the target open go on with the new content.
    """
    with closing(_connect(best_uri(source))) as new, closing(_connect(file_uri(target))) as old:
        old.execute("PRAGMA synchronous = FULL")
        new.backup(old, pages=-1, progress=_pages(watch))


def export_to_file(source: Engine, schema: int, target: Path, watch: Watch | None = None) -> None:
    """Copy a server's workspace into a new file, at the schema it has there."""
    from seatdesk.store.schema import migrate  # noqa: PLC0415 - Alembic costs 150 ms, rarely needed

    with new_file(target) as new:
        copy = open_engine(str(new))
        try:
            migrate.prepare(copy)
            migrate.upgrade(copy, file_identity.revision(schema))
            with source.connect() as there, copy.begin() as here:
                there.execution_options(isolation_level="REPEATABLE READ")
                copy_rows(there, here, watch)
        finally:
            copy.dispose()


def copy_rows(source: Connection, target: Connection, watch: Watch | None = None) -> None:
    """Copy all rows of all tables, into tables that are emptied first."""
    with _triggers_off(target):
        there = inspect(source)
        tables = [table for table in metadata.sorted_tables if there.has_table(table.name)]
        for table in reversed(tables):
            target.execute(table.delete())
        done = 0
        for table in tables:
            for rows in _portions(source, table, there.get_columns(table.name)):
                target.execute(insert(table), rows)
                done += len(rows)
                if watch is not None:
                    watch.step(done, 0)


@contextmanager
def new_file(target: Path, mode: int = PRIVATE) -> Iterator[Path]:
    """A block that fills a new file, which takes the target's name when all is on disk."""
    check_new(target)
    with named_errors(str(target)), part_of(target) as new:
        yield new
        _check_folded(new)
        new.chmod(mode | PRIVATE)
        try:
            put_new(new, target)
        except FileExistsError as error:
            raise AlreadyThere(location=str(target)) from error


def _check_folded(path: Path) -> None:
    """Raise OSError when a log is left: SQLite could not write it into the file at closing.

    SQLite itself does not report that.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))


def files_of(path: Path) -> tuple[Path, ...]:
    """The paths of a workspace file and of SQLite's files beside it."""
    return (path, *(path.with_name(path.name + end) for end in BESIDE))


def _connect(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=LOCK_SECONDS)


def _pages(watch: Watch | None) -> Callable[[int, int, int], None]:
    """A progress callback, which gives up where somebody else's lock lets no page through.

    The driver would try for ever, and report nothing.
    """
    moved, last = time.monotonic(), -1

    def report(_status: int, remaining: int, total: int) -> None:
        nonlocal moved, last
        if remaining != last:
            moved, last = time.monotonic(), remaining
        elif time.monotonic() - moved > LOCKED_OUT:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error
        if watch is not None:
            watch.step(total - remaining, total)

    return report


def _portions(
    source: Connection, table: Table, there: Sequence[ReflectedColumn]
) -> Iterator[list[dict[str, object]]]:
    """The rows of a table in portions, with the columns it has there: it may be older."""
    names = {column["name"] for column in there}
    columns = [column for column in table.columns if column.name in names]
    options = {"stream_results": True, "max_row_buffer": ROWS}
    with closing(source.execute(select(*columns), execution_options=options)) as found:
        for rows in found.mappings().partitions(ROWS):
            yield [dict(row) for row in rows]


@contextmanager
def _triggers_off(connection: Connection) -> Iterator[None]:
    """A block without triggers: copied rows are counted already, and history may be replaced."""
    if connection.dialect.name == "postgresql":
        for table in ("seat", "history"):
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
        for table in ("seat", "history"):
            connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        return
    find = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    triggers = connection.exec_driver_sql(find).all()
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, statement in triggers:
        connection.exec_driver_sql(statement)
