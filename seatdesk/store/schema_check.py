"""Compares what a workspace file is made of with what the migrations make, before any other query.

A file that somebody sent may hold triggers, views or checks of its own, which SQLite would run on
the plainest question. Nothing is asked of it before its statements are the known ones. Standard
library only: this comes before the first paint.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from seatdesk.store.errors import Damaged, ForeignSchema
from seatdesk.store.known_schema import (
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
QUOTED = re.compile(r'"(\w+)"|\'(\w+)\'')
CREATED = re.compile(
    r"CREATE (?:UNIQUE )?(?:VIRTUAL )?(TABLE|INDEX|TRIGGER) [\"']?(\w+)", re.IGNORECASE
)
LATE = frozenset(
    {"ix_users_by_name", "ix_users_by_team", "ix_users_by_last_active", "ix_users_by_status"}
)
"""Indexes that may be missing for a while: see `late_indexes`."""
# Tables that FTS5 makes for itself: columns and keys, nothing that could run.
OF_FTS = re.compile(r"users_(?:words|search)_(?:data|idx|content|docsize|config)")
OF_FTS_TEXT = re.compile(
    r"CREATE TABLE '\w+'\((?:\w+(?: INTEGER)?(?: PRIMARY KEY)?(?: BLOB)?(?:, )?)+"
    r"(?:PRIMARY KEY\([\w, ]+\))?\)(?: WITHOUT ROWID)?"
)
STATISTICS = re.compile(r"CREATE TABLE sqlite_stat[134]\([\w, ]+\)")
"""What SQLite itself notes when somebody has it look at its tables."""
Rows = Sequence[Sequence[object]]


class Difference(NamedTuple):
    """One thing that is not as the migrations make it."""

    how: str
    """`unknown`, `changed` or `missing`."""
    what: str
    """`table`, `index`, `trigger` or `view`."""
    name: str


def check(ask: Callable[[str], Rows], schema: int, location: str) -> None:
    """Refuse a file that is made of something else. `ask` runs a query and gives its rows."""
    if schema not in STATEMENTS:
        raise Damaged(location=location, detail=f"schema {schema}")
    for found in differences(ask(THERE), schema):
        if found.how == "missing" and found.what == "table":
            raise Damaged(location=location, detail=f"no table {found.name}")
        raise ForeignSchema(location=location, found=found.how, what=found.what, name=found.name)


def differences(there: Rows, schema: int) -> Iterator[Difference]:
    """What is not as it must be, of the rows of `THERE`."""
    wanted = dict(_known(schema))
    optional = _optional()
    for what, name, text in (map(str, row) for row in there):
        expected = wanted.pop((what, name), None) or optional.get((what, name))
        if expected is None:
            if not _harmless(name, text):
                yield Difference("unknown", what, name)
        elif expected != plain(text):
            yield Difference("changed", what, name)
    for what, name in sorted(wanted):
        if name not in LATE:
            yield Difference("missing", what, name)


def plain(text: str) -> str:
    """A statement without what does not matter: spaces, quotes, names and order of constraints."""
    tokens = [_unquoted(token) for token in TOKEN.findall(text)]
    if [token.upper() for token in tokens[:2]] != ["CREATE", "TABLE"] or "(" not in tokens:
        return " ".join(tokens)
    start = tokens.index("(")
    *items, tail = _split(tokens[start + 1 :])
    columns = [item for item in items if item[0].upper() != "CONSTRAINT"]
    constraints = sorted(item[2:] for item in items if item[0].upper() == "CONSTRAINT")
    told = ", ".join(" ".join(item) for item in (*columns, *constraints))
    return " ".join((*tokens[:start], "(", told, ")", *tail))


def _unquoted(token: str) -> str:
    hit = QUOTED.fullmatch(token) if token.startswith('"') else None
    return hit[1] if hit else token


def _split(tokens: list[str]) -> list[list[str]]:
    """What stands between the commas of a table's brackets, and last what follows them."""
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
def _known(schema: int) -> tuple[tuple[tuple[str, str], str], ...]:
    return tuple(map(_named, STATEMENTS[schema]))


@cache
def _optional() -> dict[tuple[str, str], str]:
    return dict(map(_named, (*SEARCH, *SEARCH_TRIGGERS, *FORMER_SEARCH)))


def _named(text: str) -> tuple[tuple[str, str], str]:
    hit = CREATED.match(text)
    if hit is None:
        raise ValueError(text)
    return (hit[1].lower(), hit[2]), plain(text)


def _harmless(name: str, text: str) -> bool:
    """Whether it is one of the tables that SQLite makes for itself."""
    if OF_FTS.fullmatch(name):
        return OF_FTS_TEXT.fullmatch(text) is not None
    return name.startswith("sqlite_stat") and STATISTICS.fullmatch(text) is not None
