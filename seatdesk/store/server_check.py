"""Compares the tables of a server's workspace with what the migrations make there."""

from collections.abc import Iterator

from sqlalchemy import CheckConstraint, Connection, Inspector, Table, inspect

from seatdesk.store.findings import Problem
from seatdesk.store.guards import EXPECTED
from seatdesk.store.known_schema import SERVER_FUNCTIONS
from seatdesk.store.records import metadata

# What runs by itself when rows are read or written: only ours may.
TRIGGERS = """SELECT relname, tgname, pg_get_triggerdef(pg_trigger.oid), tgfoid::regproc::text
FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace ORDER BY 1, 2"""
RULES = """SELECT relname, rulename FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class
WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace ORDER BY 1, 2"""
FUNCTIONS = """SELECT proname, prosrc FROM pg_proc
WHERE pronamespace = current_schema()::regnamespace"""
MORE_INDEXES = frozenset({"ix_users_search"})


def problems(connection: Connection) -> Iterator[Problem]:
    """Tables, columns, checks, keys, indexes, and what runs by itself."""
    look = inspect(connection)
    there = set(look.get_table_names())
    for table in metadata.sorted_tables:
        if table.name not in there:
            yield Problem("schema_missing", {"what": "table", "name": table.name})
        elif not _is_as_made(look, table):
            yield Problem("schema_changed", {"what": "table", "name": table.name})
    yield from _index_problems(look, there)
    yield from _running_problems(connection)
    yield from _function_problems(connection)


def _is_as_made(look: Inspector, table: Table) -> bool:
    columns = {(c["name"], c["nullable"]) for c in look.get_columns(table.name)}
    checks = {c["name"] for c in look.get_check_constraints(table.name)}
    keys = {key["name"] for key in look.get_foreign_keys(table.name)}
    primary = look.get_pk_constraint(table.name)["constrained_columns"]
    wanted = {c.name for c in table.constraints if isinstance(c, CheckConstraint)}
    return (
        columns == {(c.name, bool(c.nullable)) for c in table.columns}
        and checks == wanted
        and keys == {key.name for key in table.foreign_key_constraints}
        and primary == [c.name for c in table.primary_key]
    )


def _index_problems(look: Inspector, there: set[str]) -> Iterator[Problem]:
    for table in metadata.sorted_tables:
        if table.name not in there:
            continue
        found = {i["name"]: bool(i["unique"]) for i in look.get_indexes(table.name)}
        for index in table.indexes:
            if found.get(str(index.name)) != bool(index.unique):
                how = "schema_changed" if index.name in found else "schema_missing"
                yield Problem(how, {"what": "index", "name": index.name})


def _running_problems(connection: Connection) -> Iterator[Problem]:
    ours = {table.name for table in metadata.sorted_tables}
    for table, name, text, function in connection.exec_driver_sql(TRIGGERS):
        if table not in ours:
            continue
        if name not in EXPECTED["postgresql"]:
            yield Problem("schema_unknown", {"what": "trigger", "name": name})
        elif function.rpartition(".")[2] != name or " WHEN " in text:
            yield Problem("schema_changed", {"what": "trigger", "name": name})
    for table, name in connection.exec_driver_sql(RULES):
        if table in ours:
            yield Problem("schema_unknown", {"what": "rule", "name": name})


def _function_problems(connection: Connection) -> Iterator[Problem]:
    rows = connection.exec_driver_sql(FUNCTIONS).all()
    bodies: dict[str, str] = {row.proname: row.prosrc for row in rows}
    for name, body in SERVER_FUNCTIONS.items():
        if " ".join(bodies.get(name, "").split()) != " ".join(body.split()):
            yield Problem("schema_changed", {"what": "function", "name": name})
