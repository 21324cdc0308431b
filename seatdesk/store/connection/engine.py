"""Engines of SQLAlchemy for files and servers, and the store's errors for those of drivers."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
)
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from seatdesk.redaction import shown
from seatdesk.sqlite_file import file_uri, looking_uri
from seatdesk.store.connection import driver_errors
from seatdesk.store.connection.location import SERVER, is_server
from seatdesk.store.connection.statement_limit import StatementLimit
from seatdesk.store.errors import DriverMissing, NotText, StoreError, Unreachable

LOCK_SECONDS = 5.0
"""Seconds a write waits for another program's write."""

WRITES = "seatdesk_writes"
LIMIT = "seatdesk_limit"
TRUSTED = "PRAGMA trusted_schema = ON"
PRAGMAS = (
    "trusted_schema = OFF",
    "foreign_keys = ON",
    "synchronous = FULL",
    "temp_store = MEMORY",
)


def open_engine(location: str, *, read_only: bool = False) -> Engine:
    """Make an engine for a file or a server. Raises Unreachable or DriverMissing for bad URLs.

    `read_only`: the file cannot be written to; no log is created beside it.
    """
    return (
        _open_server(location)
        if is_server(location)
        else _open_file(Path(location), read_only=read_only)
    )


def trust(connection: Connection) -> None:
    """Trust a file whose schema was checked: its triggers may use its search index.

    SQLite before 3.41 counts that among what a file could do harm with.
    """
    connection.exec_driver_sql(TRUSTED)
    trust_own(connection.engine)


def trust_own(engine: Engine) -> None:
    """Trust a file that this program has just created; no connection is opened for that."""
    event.listen(engine, "connect", _trust)


def _open_file(path: Path, *, read_only: bool) -> Engine:
    uri = looking_uri if read_only else file_uri
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(
            uri(path), uri=True, timeout=LOCK_SECONDS, check_same_thread=False
        ),
        poolclass=QueuePool,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "before_cursor_execute", _begin_statement)
    return engine


def _open_server(location: str) -> Engine:
    try:
        url: URL = make_url(SERVER.sub("postgresql+psycopg://", location))
        engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except (ArgumentError, ValueError, NoSuchModuleError) as error:
        raise Unreachable(location=shown(location), detail=str(error)) from error
    except ImportError as error:
        raise DriverMissing(location=shown(location), driver="psycopg") from error
    event.listen(engine, "connect", _prepare_postgresql)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
    with _closed_on_failure(connection):
        connection.isolation_level = None  # the driver would not begin before DDL
        record.info[LIMIT] = StatementLimit(connection)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")


def _trust(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute(TRUSTED)


def _begin_statement(connection: Connection, *_: object) -> None:
    limit: StatementLimit = connection.connection.info[LIMIT]
    limit.begin()


def _begin_sqlite(connection: Connection) -> None:
    # A write that began as a read could not wait for another writer: it would fail at once.
    writes = connection.get_execution_options().get(WRITES, True)
    driver: Any = connection.connection.dbapi_connection
    try:
        driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    except sqlite3.Error as error:
        raise OperationalError("BEGIN", None, error) from error


def _prepare_postgresql(connection: Any, _record: object) -> None:  # noqa: ANN401 - psycopg's
    with _closed_on_failure(connection):
        connection.execute("SET lock_timeout = '30s'")
        connection.execute("SET timezone = 'UTC'")
        connection.commit()


@contextmanager
def _closed_on_failure(connection: Any) -> Iterator[None]:  # noqa: ANN401 - either driver's
    """A block that closes a new connection when it fails: SQLAlchemy 2.0 does not."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


@contextmanager
def named_errors(location: str) -> Iterator[None]:
    """A block whose driver and system errors are raised as a StoreError."""
    try:
        yield
    except DBAPIError as error:
        raise named(error, location) from error
    except sqlite3.Error as error:
        raise driver_errors.from_sqlite(error, location) from error
    except UnicodeError as error:
        raise driver_errors.from_text(error, location) from error
    except OSError as error:
        raise driver_errors.from_system(error, location) from error


def named(error: DBAPIError, location: str) -> StoreError:
    """The StoreError for a driver's error."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return driver_errors.from_sqlite(cause, location)
    state = getattr(cause, "sqlstate", None)
    if isinstance(error, DataError) and state is None:  # psycopg itself: a zero
        return NotText(location=location)
    if state is None and not (error.connection_invalidated or _is_connecting(error)):
        return driver_errors.from_postgresql("XXXXX", str(cause), location)
    return driver_errors.from_postgresql(state, str(cause), location)


def _is_connecting(error: DBAPIError) -> bool:
    return error.statement is None or isinstance(error, InterfaceError)
