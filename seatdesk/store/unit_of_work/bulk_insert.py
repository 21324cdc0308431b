"""Many users into the table at once, past the expression language: it costs more than SQLite does.

The values are those that `people.user_columns` gives for one user; a test compares them.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.store.schema.derived_keys import active_key, email_key, search_text, sort_key

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN = (
    "id", "email", "name", "status", "kind", "super_admin", "add_edit_users", "modify_billing",
    "team", "cost_centre", "job_title", "manager", "activity", "last_active", "hired", "left",
)  # fmt: skip
_RENAMED = {"left": "left_on"}
_DERIVED: dict[str, Callable[[User], str]] = {
    "email_key": lambda user: email_key(user.email),
    "name_key": lambda user: sort_key(user.name),
    "team_key": lambda user: sort_key(user.team),
    "active_key": active_key,
    "search": search_text,
}
COLUMNS = (
    *(_RENAMED.get(name, name) for name in OWN),
    *_DERIVED,
    "revision",
)
_READ = attrgetter(*OWN)
_WORDS = {word: word.value for kind in (Status, UserKind, Activity) for word in kind}


def insert_users(connection: Connection, added: Sequence[User]) -> None:
    """Put users with their numbers into the table."""
    dialect = connection.dialect.name
    columns: list[Iterable[Any]] = [*zip(*map(_READ, added), strict=True)]
    for place, convert in _CONVERTED[dialect].items():
        columns[place] = map(convert, columns[place])
    columns += [map(derive, added) for derive in _DERIVED.values()]
    columns.append(repeat(1))
    rows = list(zip(*columns, strict=False))
    with checked_already(connection):
        connection.exec_driver_sql(_TEXTS[dialect], rows)


@contextmanager
def checked_already(connection: Connection) -> "Iterator[None]":
    """Let SQLite skip the lists of allowed words, which take longer than the writing itself.

    A `User` cannot hold any other word; keys and references are checked as ever.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_PLACES = {name: place for place, name in enumerate(OWN)}
_WORDED: dict[int, Callable[[Any], object]] = {
    _PLACES[name]: _WORDS.__getitem__ for name in ("status", "kind", "activity")
}
_CONVERTED: dict[str, dict[int, Callable[[Any], object]]] = {
    "postgresql": _WORDED,
    "sqlite": _WORDED
    | {_PLACES[name]: int for name in ("super_admin", "add_edit_users", "modify_billing")}
    | {_PLACES[name]: _day for name in ("last_active", "hired", "left")},
}
_NAMES = ", ".join(COLUMNS)
_TEXTS = {
    dialect: f"INSERT INTO users ({_NAMES}) VALUES ({', '.join([mark] * len(COLUMNS))})"  # noqa: S608
    for dialect, mark in (("sqlite", "?"), ("postgresql", "%s"))
}
