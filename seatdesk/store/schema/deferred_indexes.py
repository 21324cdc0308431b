"""Indexes of the users that are put together after very many came: quicker than one by one.

Only SQLite does so: a server keeps them in step. One that is missing costs time and nothing else,
so they are made outside the transaction that stores the users, each in a short one of its own; if
the program ends in between, opening the workspace makes them.
"""

from contextlib import suppress

from sqlalchemy import Connection, Engine, Index
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection.engine import WRITES
from seatdesk.store.schema.tables import users

_THERE = "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'users' AND sql > ''"


def there(connection: Connection) -> frozenset[str]:
    """The names of those that are there."""
    return frozenset(connection.exec_driver_sql(_THERE).scalars())


def missing(connection: Connection) -> tuple[Index, ...]:
    """Those that are not."""
    names = there(connection)
    return tuple(index for index in users.indexes if index.name not in names)


def make(connection: Connection, *, unique: bool) -> None:
    """Make those that are missing: in the open transaction, or each in one of its own."""
    alone = not connection.in_transaction()
    for index in missing(connection):
        if index.unique is unique:
            index.create(connection, checkfirst=True)
            if alone:
                connection.commit()
    if alone:
        connection.rollback()  # looking what is missing began one


def mend(engine: Engine) -> None:
    """Make what an import that was cut short left to be made."""
    with engine.connect().execution_options(**{WRITES: False}) as reading:
        whole = not missing(reading)
    if whole:
        return
    # Somebody else may be writing, or just making them: the next who opens tries again.
    with suppress(DBAPIError), engine.connect() as connection:
        make(connection, unique=False)
