"""Many ids in one statement: one parameter, whatever their number."""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Text, any_, cast, column, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY


def among(of: ColumnElement[Any], ids: Collection[int], dialect: str) -> ColumnElement[bool]:
    """Whether a column's number is one of these: a JSON array in SQLite, an array in PostgreSQL."""
    if dialect == "postgresql":
        return of == any_(cast(literal(list(ids), ARRAY(BigInteger)), ARRAY(BigInteger)))
    return of.in_(select(column("value")).select_from(func.json_each(json.dumps(list(ids)))))


def among_texts(
    of: ColumnElement[Any], texts: Collection[str], dialect: str
) -> ColumnElement[bool]:
    """The same for texts."""
    if dialect == "postgresql":
        return of == any_(cast(literal(list(texts), ARRAY(Text)), ARRAY(Text)))
    return of.in_(select(column("value")).select_from(func.json_each(json.dumps(list(texts)))))
