"""Upgrades a database to the current schema. Imported only when one is older, or new."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from seatdesk.redaction import shown
from seatdesk.store.connection import file_identity
from seatdesk.store.connection.commit import whole_transaction


def prepare(engine: Engine) -> None:
    """Switch a new file to a write-ahead log, which cannot be done inside a transaction."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA journal_mode = WAL")


def upgrade(
    engine: Engine,
    revision: str = "head",
    fill: Callable[[Connection], None] | None = None,
    now: datetime | None = None,
) -> None:
    """Run the missing revisions in one transaction, or none of them.

    `fill`: called to fill the new tables, in the same transaction. `now`: the time of the upgrade,
    which the history is told where facts are completed; by default the time it is.
    """
    _run(command.upgrade, engine, revision, fill, now)


@contextmanager
def alone(engine: Engine) -> Iterator[None]:
    """A block that only one program is in at a time: the second waits, and finds the upgrade done.

    For a server only; with a file it is enough that the upgrade is a transaction.
    """
    if engine.dialect.name != "postgresql":
        yield
        return
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT")
        connection.exec_driver_sql("SET lock_timeout = 0")
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({file_identity.APPLICATION_ID})")
        try:
            yield
        finally:
            connection.detach()  # closing it lets go of the lock


def downgrade(engine: Engine, revision: str) -> None:
    """Downgrade to an earlier revision; only the tests use it."""
    _run(command.downgrade, engine, revision)


def configuration() -> Config:
    """The configuration of Alembic: the folder of the revisions."""
    config = Config()
    # Not a package resource: the freezer keeps this folder as files, and Alembic lists it.
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    return config


def _run(
    step: Callable[[Config, str], None],
    engine: Engine,
    revision: str,
    fill: Callable[[Connection], None] | None = None,
    now: datetime | None = None,
) -> None:
    config = configuration()
    config.attributes["now"] = now
    with engine.connect() as connection:
        connection.detach()  # it must not return to the pool with foreign keys off
        _suspend_foreign_keys(connection)
        config.attributes["connection"] = connection
        where = shown(engine.url.render_as_string(hide_password=False))
        with whole_transaction(connection, where):
            step(config, revision)
            if fill is not None:
                fill(connection)
            _finish(connection)


def _suspend_foreign_keys(connection: Connection) -> None:
    """Switch foreign keys off: migrations rebuild tables, and SQLite would empty the children.

    Asked of the driver before any transaction: SQLite ignores the pragma inside one.
    """
    if connection.dialect.name == "sqlite":
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")


def _finish(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise AssertionError(broken)
    found = connection.exec_driver_sql("SELECT max(version_num) FROM alembic_version").scalar()
    connection.exec_driver_sql(f"PRAGMA application_id = {file_identity.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {int(found or 0)}")
