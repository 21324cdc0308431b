"""Creates a workspace: its tables, the account's one row, and the first line of history.

All of it in one transaction: half a workspace is never seen, whenever the program ends.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import uuid4

from sqlalchemy import Connection, Engine, func, insert, inspect, select

from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.json_values import to_plain
from seatdesk.store.connection.commit import whole_transaction
from seatdesk.store.connection.engine import named_errors
from seatdesk.store.errors import AlreadyThere
from seatdesk.store.schema.tables import account, history
from seatdesk.store.unit_of_work.history import BEGINNING, canonical, hash_line, write_change

Fill = Callable[[Connection], None]


def build(engine: Engine, where: str, fill: Fill) -> None:
    """Create the tables of the newest version in a database, and fill them.

    Raises AlreadyThere when it is not empty: a workspace without an account, as a program that
    was killed once left it, is.
    """
    from seatdesk.store.schema import migrate  # noqa: PLC0415 - Alembic costs 150 ms, rarely needed

    with named_errors(where):
        migrate.prepare(engine)
        if engine.dialect.name == "sqlite" or not inspect(engine).get_table_names():
            migrate.upgrade(engine, fill=fill)
            return
        with engine.connect() as connection, whole_transaction(connection, where):
            if not _is_unfinished(connection):
                raise AlreadyThere(location=where)
            fill(connection)


def _is_unfinished(connection: Connection) -> bool:
    if not {account.name, history.name} <= set(inspect(connection).get_table_names()):
        return False
    counted = (select(func.count()).select_from(table) for table in (account, history))
    return not any(connection.scalar(count) for count in counted)


def insert_account(
    connection: Connection, opening: OpenAccount, on: date, source: str, now: datetime
) -> None:
    """Insert the account as it begins, and the first line of history."""
    line = {
        "seq": 1,
        "batch": 1,
        "at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "day": on,
        "actor": "",
        "kind": type(opening).__name__,
        "change": write_change(opening),
        "note": "",
        "source": source,
        "reverses": None,
        "previous": BEGINNING,
    }
    line["hash"] = hash_line(line)
    connection.execute(
        insert(account),
        {
            "id": 1,
            "workspace": str(uuid4()),
            "name": opening.name,
            "currency": opening.currency,
            "time_zone": opening.time_zone,
            "opened": on,
            "as_of": on,
            "policies": canonical(to_plain(Policies())),
            "rates": "[]",
            "acting_user_id": None,
            "last_user_id": 0,
            "history_length": 1,
            "history_head": line["hash"],
            "revision": 1,
        },
    )
    connection.execute(insert(history), line)
