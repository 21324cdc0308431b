"""New users of an import as they will be stored: numbered, with their lines of the history.

Everything is made by the staging database itself, so that no row passes through Python; a test
compares what it writes with what the domain writes of the same users.
"""
# ruff: noqa: S608 - the texts below name columns of these modules and nothing that anyone typed

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import fields

from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Status
from seatdesk.domain.user_fields import USER_FIELDS, UserField, imported, searched
from seatdesk.store.staging.staging import PORTION, Staging
from seatdesk.store.staging.staging_file import Row
from seatdesk.store.staging.staging_tables import UNDECIDED, sorted_by, staged_key

LINE = (
    "seq", "batch", "at", "day", "actor", "kind", "change", "note", "source", "reverses",
    "previous", "hash",
)  # fmt: skip
_DEFAULTS = {f.name: str(f.default) for f in fields(User)}
_ACTIVE, _DEACTIVATED = f"'{Status.ACTIVE}'", f"'{Status.DEACTIVATED}'"
# Users who get a seat begin active: no others can hold one (P6).
_BEGINS = f"""CASE WHEN status = {_DEACTIVATED} AND seats IN (SELECT seats FROM activating)
THEN {_ACTIVE} ELSE status END AS begins"""
_ALL = f"CREATE VIEW new_user AS SELECT place AS rank, {_BEGINS}, * FROM person"
_SOME = f"""CREATE VIEW new_user AS SELECT rank, {_BEGINS}, person.*
FROM ranked CROSS JOIN person USING (place)"""
_RANKED = "CREATE TABLE ranked (rank INTEGER PRIMARY KEY, place INTEGER NOT NULL)"
_RANK = f"INSERT INTO ranked (place) SELECT place FROM person WHERE {UNDECIDED} ORDER BY place"
_LINES = f"CREATE TABLE line ({', '.join(LINE)})"
_ADD_LINE = f"INSERT INTO line VALUES ({', '.join('?' * len(LINE))})"
_OWN_TABLES = ("VIEW new_user", "TABLE activating", "TABLE ranked", "TABLE line")


def _value(field: UserField) -> str:
    """The value in the table of users of one fact, by the columns of the view `new_user`."""
    match field.type:
        case _ if field not in imported():
            return _NOT_IMPORTED[field.default]
        case "text" if field.name == "email":
            return "coalesce(email, key)"
        case "text":
            return f"coalesce({field.stored}, '')"
        case "word":
            source = "begins" if field.name == "status" else field.stored
            return f"coalesce({source}, '{_DEFAULTS[field.name]}')"
        case "flag":
            return f"coalesce({field.stored}, 0)"
        case _:
            return field.stored


_NOT_IMPORTED: dict[object, str] = {"": "''", None: "NULL", False: "0", True: "1"}
_OWN_KEYS = {
    "email": "key",
    "last_active": "coalesce(last_active,"
    " CASE activity WHEN 'never' THEN :never ELSE :unknown END)",
}
STORED = {
    "id": "rank + :base",
    **{field.stored: _value(field) for field in USER_FIELDS},
    **{
        column: _OWN_KEYS.get(field.name) or sorted_by(field, alphabet)
        for field in USER_FIELDS
        for column, alphabet in field.keys.items()
    },
    "search": " || char(10) || ".join(map(staged_key, searched())),
    "revision": "1",
    "origin_id": ":source + file",
    "origin_line": "line",
}
"""Columns of the table of users, each by the columns of the view `new_user`."""
SELECT = f"""SELECT {", ".join(STORED.values())} FROM {{schema}}new_user
WHERE rank > :after AND rank <= :upto ORDER BY rank"""


def _as_json(field: UserField) -> str:
    """The SQL of one fact as JSON; empty at its default. All but the first have a comma."""
    name, column = field.name, field.stored
    lead, tail = (f'"{name}":', ",") if name < "email" else (f',"{name}":', "")
    match field.type:
        case "text":
            text = f"'{lead}' || json_quote({column}) || '{tail}'"
            return f"CASE WHEN {column} <> '' THEN {text} ELSE '' END"
        case "word":
            source = "begins" if name == "status" else column
            text = f"'{lead}\"' || {source} || '\"{tail}'"
            return f"CASE WHEN {source} <> '{_DEFAULTS[name]}' THEN {text} ELSE '' END"
        case "flag":
            return f"CASE WHEN {column} THEN '{lead}true{tail}' ELSE '' END"
        case _:
            return f"coalesce('{lead}\"' || {column} || '\"{tail}', '')"


_JSON_BY_NAME = {
    **{field.name: (field.stored, _as_json(field)) for field in imported()},
    "email": ("key", "'\"email\":' || json_quote(coalesce(email, key))"),
    "id": ("place", "',\"id\":' || (rank + :base)"),
    "is": ("place", f'\',"is":"{User.__name__}"\''),
}
_AS_JSON = tuple(text for _, text in sorted(_JSON_BY_NAME.items()))
"""A user as JSON in the history: the SQL of each field, by name, with the column it needs."""


class StagedUsers:
    """The rows of a staging database that become new users: those without another outcome."""

    def __init__(self, staging: Staging, activating: Collection[str] = ()) -> None:
        """`activating`: values of `seats` with which a deactivated user begins active."""
        self._staging = staging
        counts = staging.counts()
        self.count = counts.get("", 0)
        for what in _OWN_TABLES:
            kind, name = what.split()
            staging.file.run(f"DROP {kind} IF EXISTS {name}")
        staging.file.run("CREATE TABLE activating (seats TEXT PRIMARY KEY)")
        staging.file.run_many(
            "INSERT INTO activating VALUES (?)", ((seats,) for seats in activating)
        )
        everybody = self.count == staging.last_place()
        if not everybody:
            staging.file.run(_RANKED)
            staging.file.run(_RANK)
        staging.file.run(_ALL if everybody else _SOME)
        staging.file.run(_LINES)

    def named_errors(self) -> AbstractContextManager[None]:
        """A block in which another connection opens the staging database: errors are this one's."""
        return self._staging.file.named_errors()

    @property
    def path(self) -> str:
        """The file of the staging database."""
        return str(self._staging.file.path)

    def portions(self, size: int = PORTION) -> Iterator[tuple[int, int]]:
        """The ranks after which and up to which each portion goes."""
        for after in range(0, self.count, size):
            yield after, min(after + size, self.count)

    def change_text(self, after: int, upto: int, base: int) -> str:
        """The change that adds a portion of the users, as the JSON text that the history keeps."""
        filled = self._staging.filled
        fields = " || ".join(sql for name, sql in _AS_JSON if name in filled)
        text = f"SELECT '{{' || {fields} || '}}' FROM new_user WHERE rank > ? AND rank <= ?"
        rows = self._staging.file.run(
            f"{text.replace(':base', str(int(base)))} ORDER BY rank", (after, upto)
        )
        return f'{{"is":"AddUsers","users":[{",".join(user for (user,) in rows)}]}}'

    def add_lines(self, lines: Iterable[Row]) -> None:
        """Add lines of the history that will be stored with the users, columns as in `LINE`."""
        self._staging.file.run_many(_ADD_LINE, lines)

    def lines(self) -> Iterator[Row]:
        """The lines that were added, in order, one at a time: they are long."""
        for (number,) in self._staging.file.run("SELECT rowid FROM line ORDER BY rowid"):
            yield from self._staging.file.run("SELECT * FROM line WHERE rowid = ?", (number,))

    def rows(self, values: dict[str, object]) -> list[Row]:
        """A portion of the users as rows of the table of users."""
        return self._staging.file.run(SELECT.format(schema=""), values)

    def seats(self) -> Iterator[tuple[Row, "array[int]"]]:
        """Seats, their ages and status, and the ranks of the users for whom the files say so."""
        text = "SELECT DISTINCT seats, assigned, status FROM new_user WHERE seats <> ''"
        groups: dict[Row, array[int]] = {row: array("q") for row in self._staging.file.run(text)}
        for after, upto in self.portions() if groups else ():
            for rank, *key in self._staging.file.run(_HOLDERS, (after, upto)):
                groups[tuple(key)].append(rank)
        yield from groups.items()


_HOLDERS = """SELECT rank, seats, assigned, status FROM new_user
WHERE rank > ? AND rank <= ? AND seats <> ''"""


def lines_of(rows: Sequence[dict[str, object]]) -> list[Row]:
    """Lines as `add_lines` takes them."""
    return [tuple(row[name] for name in LINE) for row in rows]
