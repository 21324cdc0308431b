"""Checks that a workspace file has the known schema and no other, before any other query.

A file that somebody sent may hold triggers, views or checks of its own, which SQLite would run on
the plainest question. Nothing is asked of it before its statements are the known ones. Standard
library only: this comes before the first paint.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from seatdesk.store.errors import Damaged, ForeignSchema
from seatdesk.store.schema.known_schema import (
    FORMER_SEARCH,
    SEARCH,
    SEARCH_TRIGGERS,
    STATEMENTS,
)

THERE = (
    "SELECT type, name, substr(coalesce(sql, ''), 1, 20000) FROM sqlite_master"
    " WHERE type <> 'index' OR sql <> '' LIMIT 1000"
)
TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\w+|\S")
QUOTED = re.compile(r'"(\w+)"')
CREATED = re.compile(
    r"CREATE (?:UNIQUE )?(?:VIRTUAL )?(TABLE|INDEX|TRIGGER) [\"']?(\w+)", re.IGNORECASE
)
LATE = frozenset(
    {
        "ix_users_by_name",
        "ix_users_by_nordic_name",
        "ix_users_by_team",
        "ix_users_by_last_active",
        "ix_users_by_status",
    }
)
"""Indexes that may be missing for a while: see `deferred_indexes`."""
# Tables that FTS5 makes for itself: columns and keys, nothing that could run. Few files have them.
OF_FTS = r"users_(?:words|search)_(?:data|idx|content|docsize|config)"
OF_FTS_TEXT = (
    r"CREATE TABLE '\w+'\((?:\w+(?: INTEGER)?(?: PRIMARY KEY)?(?: BLOB)?(?:, )?)+"
    r"(?:PRIMARY KEY\([\w, ]+\))?\)(?: WITHOUT ROWID)?"
)
STATISTICS = r"CREATE TABLE sqlite_stat[134]\([\w, ]+\)"
"""The tables of statistics that SQLite's ANALYZE makes."""
Rows = Sequence[Sequence[object]]


class SchemaDifference(NamedTuple):
    """A table, index, trigger or view that is not as the migrations make it."""

    how: str
    """`unknown`, `changed` or `missing`."""
    what: str
    """`table`, `index`, `trigger` or `view`."""
    name: str


def check(ask: Callable[[str], Rows], schema: int, location: str) -> None:
    """Raise ForeignSchema or Damaged for any difference. `ask` runs a query and gives its rows."""
    if schema not in STATEMENTS:
        raise Damaged(location=location, detail=f"schema {schema}")
    for found in differences(ask(THERE), schema):
        if found.how == "missing" and found.what == "table":
            raise Damaged(location=location, detail=f"no table {found.name}")
        raise ForeignSchema(location=location, found=found.how, what=found.what, name=found.name)


def differences(there: Rows, schema: int) -> Iterator[SchemaDifference]:
    """The differences from a known schema, in the rows of the query `THERE`."""
    wanted = _by_name(STATEMENTS[schema])
    for what, name, text in (map(str, row) for row in there):
        expected = wanted.pop((what, name), None) or _optional().get((what, name))
        if expected is None:
            if not _harmless(name, text):
                yield SchemaDifference("unknown", what, name)
        elif expected != text and plain(expected) != plain(text):
            yield SchemaDifference("changed", what, name)
    for what, name in sorted(wanted):
        if name not in LATE:
            yield SchemaDifference("missing", what, name)


def plain(text: str) -> str:
    """A statement in plain form: without spaces, quotes, names and order of constraints."""
    tokens = TOKEN.findall(text)
    if '"' in text:
        tokens = [_unquoted(token) for token in tokens]
    if [token.upper() for token in tokens[:2]] != ["CREATE", "TABLE"] or "(" not in tokens:
        return " ".join(tokens)
    start = tokens.index("(")
    *items, tail = _split(tokens[start + 1 :])
    columns = [item for item in items if item[0].upper() != "CONSTRAINT"]
    constraints = sorted(item[2:] for item in items if item[0].upper() == "CONSTRAINT")
    told = ", ".join(" ".join(item) for item in (*columns, *constraints))
    return " ".join((*tokens[:start], "(", told, ")", *tail))


def _unquoted(token: str) -> str:
    hit = QUOTED.fullmatch(token)
    return hit[1] if hit else token


def _split(tokens: list[str]) -> list[list[str]]:
    """The parts between the commas of a table's brackets, and last the part after them."""
    items: list[list[str]] = [[]]
    depth = 1
    for place, word in enumerate(tokens):
        depth += (word == "(") - (word == ")")
        if depth == 0:
            return [*items, tokens[place + 1 :]]
        if word == "," and depth == 1:
            items.append([])
        else:
            items[-1].append(word)
    return [*items, []]


@cache
def _optional() -> dict[tuple[str, str], str]:
    return _by_name((*SEARCH, *SEARCH_TRIGGERS, *FORMER_SEARCH))


def _by_name(statements: Iterable[str]) -> dict[tuple[str, str], str]:
    """Statements by type and name of the table, index or trigger that they create."""
    return {(hit[1].lower(), hit[2]): text for text in statements for hit in [_created(text)]}


def _created(text: str) -> re.Match[str]:
    hit = CREATED.match(text)
    if hit is None:
        raise ValueError(text)
    return hit


def _harmless(name: str, text: str) -> bool:
    """True for a table that SQLite makes for itself."""
    if re.fullmatch(OF_FTS, name):
        return re.fullmatch(OF_FTS_TEXT, text) is not None
    return name.startswith("sqlite_stat") and re.fullmatch(STATISTICS, text) is not None
