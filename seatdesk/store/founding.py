"""What makes a new workspace: its place, its tables, and the account's one row."""

from datetime import date
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, insert, inspect

from seatdesk.domain.account import Policies
from seatdesk.domain.changes import OpenAccount
from seatdesk.domain.plain import to_plain
from seatdesk.store import location
from seatdesk.store.copies import files_of
from seatdesk.store.engine import named_errors
from seatdesk.store.errors import AlreadyThere, NotFound
from seatdesk.store.history import BEGINNING, canonical
from seatdesk.store.records import account


def claim(path: Path) -> None:
    """Take the place of a new file. Raises AlreadyThere, NotFound or why it cannot be there."""
    if path.exists():
        raise AlreadyThere(location=str(path))
    if not path.parent.is_dir():
        raise NotFound(location=str(path.parent))
    location.check_place(path)
    with named_errors(str(path)):
        path.touch(exist_ok=False)  # from here on it is ours to remove


def discard(path: Path) -> None:
    """Half a workspace is none."""
    for leftover in files_of(path):
        leftover.unlink(missing_ok=True)


def prepare_server(engine: Engine, where: str) -> None:
    """Put the tables into an empty database. Raises AlreadyThere when it is not empty."""
    with named_errors(where):
        build(engine, where)


def build(engine: Engine, where: str) -> None:
    """Put the tables of the newest version into a database."""
    from seatdesk.store import migrate  # noqa: PLC0415 - Alembic costs 150 ms, rarely needed

    if engine.dialect.name == "postgresql" and inspect(engine).get_table_names():
        raise AlreadyThere(location=where)
    migrate.prepare(engine)
    migrate.upgrade(engine)


def put_account(engine: Engine, opening: OpenAccount, on: date) -> None:
    """The account as it is before the first line of its history."""
    with engine.begin() as connection:
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
                "history_length": 0,
                "history_head": BEGINNING,
                "revision": 0,
            },
        )
