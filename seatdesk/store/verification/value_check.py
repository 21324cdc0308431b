"""Finds values of a wrong type in a workspace file: SQLite stores any value in any column.

A server refuses them itself.
"""
# ruff: noqa: S608 - the texts below name columns of the tables and nothing that anyone typed

from collections.abc import Iterator

from sqlalchemy import Boolean, Column, Connection, Date, Integer, String, Table

from seatdesk.store.schema.tables import metadata


def wrong_types(connection: Connection) -> Iterator[tuple[str, str, int]]:
    """Table and column with values of a wrong type, and their number."""
    if connection.dialect.name != "sqlite":
        return
    for table in metadata.sorted_tables:
        rules = {column.name: _rule(column) for column in table.columns}
        whole = " AND ".join(rules.values())
        find = f'SELECT 1 FROM "{table.name}" WHERE NOT ({whole}) LIMIT 1'
        if connection.exec_driver_sql(find).first() is not None:
            yield from _counted(connection, table, rules)


def _counted(
    connection: Connection, table: Table, rules: dict[str, str]
) -> Iterator[tuple[str, str, int]]:
    counts = ", ".join(f"sum(NOT {rule})" for rule in rules.values())
    found = connection.exec_driver_sql(f'SELECT {counts} FROM "{table.name}"').one()
    for name, odd in zip(rules, found, strict=True):
        if odd:
            yield table.name, name, int(odd)


def _rule(column: Column[object]) -> str:
    """The condition that a value is one this program writes into a column; never NULL."""
    name = f'"{column.name}"'
    if isinstance(column.type, Boolean):
        rule = f"typeof({name}) = 'integer' AND {name} IN (0, 1)"
    elif isinstance(column.type, Integer):
        rule = f"typeof({name}) = 'integer'"
    elif isinstance(column.type, Date):
        rule = f"typeof({name}) = 'text' AND date({name}) IS {name}"
    else:
        length = column.type.length if isinstance(column.type, String) else None
        most = f" AND length({name}) <= {length}" if length else ""
        rule = f"typeof({name}) = 'text'{most}"
    return f"({name} IS NULL OR ({rule}))" if column.nullable else f"({rule})"
