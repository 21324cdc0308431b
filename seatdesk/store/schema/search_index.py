"""The trigram index that finds words anywhere in name, e-mail and team (SQLite FTS5, pg_trgm).

It costs seconds to build at a million users, so it is asked for, built in portions that let
others write in between, and kept in step by triggers from the first portion on.
"""

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection.row_source import Watch
from seatdesk.store.schema.known_schema import SEARCH, SEARCH_TRIGGERS

WORTH_IT = 50_000
"""Users above which a scan for a rare word is slow enough to be noticed."""
PORTION = 5_000
EVERYBODY = 2**62

NAME = "users_words"
TEXTS = "users_words_content"
"""The table of the texts alone: scanned in half the time of the wide rows of the users."""
# The index keeps the texts itself, because they are searched for short words, too.
TABLES = (*SEARCH, "INSERT INTO users_words_state VALUES (1, 0, 0)")
FORMER = (
    "DROP TRIGGER IF EXISTS users_search_added",
    "DROP TRIGGER IF EXISTS users_search_gone",
    "DROP TRIGGER IF EXISTS users_search_changed",
    "DROP TABLE IF EXISTS users_search",
    "DROP TABLE IF EXISTS users_search_state",
)
"""The statements that drop the index of earlier versions of the program."""
ADD = """INSERT INTO users_words (rowid, search)
SELECT id, search FROM users WHERE id > :upto AND id <= :last ORDER BY id"""
LAST = "SELECT max(id) FROM (SELECT id FROM users WHERE id > :upto ORDER BY id LIMIT :portion)"


def wanted(connection: Connection) -> bool:
    """True when there are enough users for the index and it is not built yet."""
    if is_ready(connection):
        return False
    count = f"SELECT count(*) FROM (SELECT 1 FROM users LIMIT {WORTH_IT + 1}) AS enough"  # noqa: S608
    return (connection.exec_driver_sql(count).scalar() or 0) > WORTH_IT


def is_ready(connection: Connection) -> bool:
    """True when searches can use the index."""
    if connection.dialect.name == "postgresql":
        valid = """SELECT count(*) FROM pg_index JOIN pg_class ON oid = indexrelid
        WHERE relname = 'ix_users_search' AND indisvalid"""
        return bool(connection.exec_driver_sql(valid).scalar())
    if not _is_begun(connection):
        return False
    return bool(connection.exec_driver_sql("SELECT ready FROM users_words_state").scalar())


def build(engine: Engine, watch: Watch | None = None) -> bool:
    """Build the index, or go on with it. False: this server does not allow it."""
    if engine.dialect.name == "postgresql":
        return _build_on_server(engine)
    with engine.begin() as connection:
        if not _is_begun(connection):
            for statement in (*FORMER, *TABLES, *SEARCH_TRIGGERS):
                connection.exec_driver_sql(statement)
        total = connection.exec_driver_sql("SELECT max(id) FROM users").scalar() or 0
    while (upto := _add_portion(engine)) is not None:
        if watch is not None:
            watch.step(min(upto, total), total)
    return True


def _is_begun(connection: Connection) -> bool:
    find = "SELECT 1 FROM sqlite_master WHERE name = 'users_words_state'"
    return connection.exec_driver_sql(find).scalar() is not None


def _add_portion(engine: Engine) -> int | None:
    """Add a portion of users in one transaction; the last number, or None when all are in."""
    with engine.begin() as connection:
        upto = connection.exec_driver_sql("SELECT upto FROM users_words_state").scalar()
        last = connection.execute(text(LAST), {"upto": upto, "portion": PORTION}).scalar()
        if last is None:
            state = text("UPDATE users_words_state SET upto = :upto, ready = 1")
            connection.execute(state, {"upto": EVERYBODY})
            return None
        connection.execute(text(ADD), {"upto": upto, "last": last})
        state = text("UPDATE users_words_state SET upto = :upto")
        connection.execute(state, {"upto": last})
    return int(last)


def _build_on_server(engine: Engine) -> bool:
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT")
        try:
            connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        except DBAPIError:  # not installed there, or not ours to install: scanning goes on
            return False
        if not is_ready(connection):
            # What an interrupted attempt left is there, but not valid.
            connection.exec_driver_sql("DROP INDEX IF EXISTS ix_users_search")
            connection.exec_driver_sql(
                "CREATE INDEX CONCURRENTLY ix_users_search ON users USING gin (search gin_trgm_ops)"
            )
    return True
