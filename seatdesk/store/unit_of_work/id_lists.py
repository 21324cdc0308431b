"""Lists of ids in a statement: one parameter, however many they are.

A JSON array in SQLite, an array in PostgreSQL.
"""

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    Text,
    any_,
    bindparam,
    cast,
    column,
    func,
    literal,
    select,
)
from sqlalchemy.dialects.postgresql import ARRAY


def among_given(of: ColumnElement[Any], dialect: str) -> ColumnElement[bool]:
    """The condition that a column is in the parameter `ids`: for statements that are kept."""
    if dialect == "postgresql":
        numbers = ARRAY(BigInteger)
        return of == any_(cast(bindparam("ids", type_=numbers), numbers))
    return of.in_(select(column("value")).select_from(func.json_each(bindparam("ids"))))


def given(ids: Collection[int], dialect: str) -> object:
    """The value of the parameter `ids`: sorted, so that pages of the tables are read in order."""
    return sorted(ids) if dialect == "postgresql" else json.dumps(sorted(ids))


def each_given(dialect: str) -> tuple[ColumnElement[Any], FromClause]:
    """The numbers of the parameter `ids` as rows: the column, and its table."""
    if dialect == "postgresql":
        numbers = ARRAY(BigInteger)
        rows = func.unnest(cast(bindparam("ids", type_=numbers), numbers))
        table = rows.table_valued("value", name="given").render_derived()
    else:
        table = func.json_each(bindparam("ids")).table_valued("value", name="given")
    return table.c.value, table


def one_by_one(values: Sequence[ColumnElement[Any]], dialect: str) -> Select[Any]:
    """A row for each number of the parameter `ids`: the number, and the same values behind it."""
    number, rows = each_given(dialect)
    return select(number, *values).select_from(rows)


def together(of: ColumnElement[Any], dialect: str) -> ColumnElement[Any]:
    """All numbers of a group as one value: quicker than thousands of rows."""
    return func.array_agg(of) if dialect == "postgresql" else func.json_group_array(of)


def listed(numbers: str | list[int]) -> list[int]:
    """The numbers in a value of `together`."""
    found: list[int] = json.loads(numbers) if isinstance(numbers, str) else numbers
    return found


def among(of: ColumnElement[Any], ids: Collection[int], dialect: str) -> ColumnElement[bool]:
    """The condition that a column is one of these numbers."""
    if dialect == "postgresql":
        return of == any_(cast(literal(list(ids), ARRAY(BigInteger)), ARRAY(BigInteger)))
    return of.in_(select(column("value")).select_from(func.json_each(json.dumps(list(ids)))))


def among_texts(
    of: ColumnElement[Any], texts: Collection[str], dialect: str
) -> ColumnElement[bool]:
    """The condition that a column is one of these texts."""
    if dialect == "postgresql":
        return of == any_(cast(literal(list(texts), ARRAY(Text)), ARRAY(Text)))
    return of.in_(select(column("value")).select_from(func.json_each(json.dumps(list(texts)))))
