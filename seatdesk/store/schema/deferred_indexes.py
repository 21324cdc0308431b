"""Indexes of the users that are created after very many were inserted, which is quicker.

Only in SQLite: a server keeps them in step. One that is missing costs time and nothing else,
so they are created outside the transaction that stores the users, each in a short one of its own;
if the program ends in between, opening the workspace creates them.
"""

from contextlib import suppress

from sqlalchemy import Connection, Engine, Index
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection.engine import WRITES
from seatdesk.store.schema.tables import users

_THERE = "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'users' AND sql > ''"


def existing(connection: Connection) -> frozenset[str]:
    """The names of the indexes that exist."""
    return frozenset(connection.exec_driver_sql(_THERE).scalars())


def missing(connection: Connection) -> tuple[Index, ...]:
    """The indexes that do not exist."""
    names = existing(connection)
    return tuple(index for index in users.indexes if index.name not in names)


def create(connection: Connection, *, unique: bool) -> None:
    """Create missing indexes: in the open transaction, or each in one of its own."""
    alone = not connection.in_transaction()
    for index in missing(connection):
        if index.unique is unique:
            index.create(connection, checkfirst=True)
            if alone:
                connection.commit()
    if alone:
        connection.rollback()  # reading which are missing began one


def create_missing(engine: Engine) -> None:
    """Create the indexes that an interrupted import did not."""
    with engine.connect().execution_options(**{WRITES: False}) as reading:
        whole = not missing(reading)
    if whole:
        return
    # Another program may be writing, or just creating them: the next one that opens tries again.
    with suppress(DBAPIError), engine.connect() as connection:
        create(connection, unique=False)
