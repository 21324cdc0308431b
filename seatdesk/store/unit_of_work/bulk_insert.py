"""Inserts many users at once, without SQLAlchemy's expressions, which take longer than SQLite.

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
from seatdesk.domain.user_fields import USER_FIELDS, FieldType, of_type
from seatdesk.store.schema.derived_keys import keys_of, search_text

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN = ("id", *(field.name for field in USER_FIELDS))
_DERIVED: dict[str, Callable[[User], str]] = {**keys_of(), "search": search_text}
COLUMNS = ("id", *(field.stored for field in USER_FIELDS), *_DERIVED, "revision")
_READ = attrgetter(*OWN)
_WORDS = {word: word.value for kind in (Status, UserKind, Activity) for word in kind}


def insert_users(connection: Connection, added: Sequence[User]) -> None:
    """Insert users, who have their numbers, into the table."""
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
    """A block in which SQLite skips the lists of allowed words, which take longer than writing.

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


Converters = dict[int, Callable[[Any], object]]
_PLACES = {name: place for place, name in enumerate(OWN)}


def _of_type(kind: FieldType, convert: Callable[[Any], object]) -> Converters:
    return {_PLACES[field.name]: convert for field in of_type(kind)}


_WORDED = _of_type("word", _WORDS.__getitem__)
_CONVERTED: dict[str, Converters] = {
    "postgresql": _WORDED,
    "sqlite": _WORDED | _of_type("flag", int) | _of_type("day", _day),
}
_NAMES = ", ".join(COLUMNS)
_TEXTS = {
    dialect: f"INSERT INTO users ({_NAMES}) VALUES ({', '.join([mark] * len(COLUMNS))})"  # noqa: S608
    for dialect, mark in (("sqlite", "?"), ("postgresql", "%s"))
}
