"""Compares the tables of a server's workspace with what the migrations make there."""

from collections.abc import Iterator

from sqlalchemy import CheckConstraint, Connection, Inspector, Table, inspect

from seatdesk.store.connection import file_identity
from seatdesk.store.errors import ForeignSchema
from seatdesk.store.schema.known_schema import SERVER_FUNCTIONS
from seatdesk.store.schema.tables import metadata
from seatdesk.store.schema.triggers import EXPECTED
from seatdesk.store.verification_problems import VerificationProblem

# What runs by itself when rows are read or written: only ours may.
TRIGGERS = """SELECT relname, tgname, pg_get_triggerdef(pg_trigger.oid), tgfoid::regproc::text
FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace ORDER BY 1, 2"""
RULES = """SELECT relname, rulename FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class
WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace ORDER BY 1, 2"""
FUNCTIONS = """SELECT proname, prosrc FROM pg_proc
WHERE pronamespace = current_schema()::regnamespace"""
# The same for one look when it is opened, and what rows cannot be read or written without running.
RUNNING = """WITH ours AS (
    SELECT oid, relname, relkind, relrowsecurity FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relname = ANY(%(tables)s)
), parts AS (
    SELECT 'pg_constraint'::regclass AS class, pg_constraint.oid, conname AS name, 'check' AS what
    FROM pg_constraint JOIN ours ON ours.oid = conrelid
    UNION ALL SELECT 'pg_attrdef'::regclass, pg_attrdef.oid, relname, 'default'
    FROM pg_attrdef JOIN ours ON ours.oid = adrelid
    UNION ALL SELECT 'pg_class'::regclass, indexrelid, indexrelid::regclass::name, 'index'
    FROM pg_index JOIN ours ON ours.oid = indrelid
)
SELECT 'view', relname, 'changed' FROM ours WHERE relkind NOT IN ('r', 'p') OR relrowsecurity
UNION ALL SELECT 'trigger', tgname, 'unknown' FROM pg_trigger JOIN ours ON ours.oid = tgrelid
    WHERE NOT tgisinternal AND NOT tgname = ANY(%(triggers)s)
UNION ALL SELECT 'trigger', tgname, 'changed' FROM pg_trigger
    JOIN ours ON ours.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid
    WHERE NOT tgisinternal AND tgname = ANY(%(triggers)s) AND proname <> tgname
UNION ALL SELECT 'rule', rulename, 'unknown' FROM pg_rewrite JOIN ours ON ours.oid = ev_class
UNION ALL SELECT 'check', conname, 'unknown' FROM pg_constraint JOIN ours ON ours.oid = conrelid
    WHERE contype = 'c' AND %(current)s AND NOT conname = ANY(%(checks)s)
UNION ALL SELECT what, name, 'changed' FROM parts
    JOIN pg_depend ON classid = class AND objid = parts.oid AND refclassid = 'pg_proc'::regclass
LIMIT 1"""
MORE_INDEXES = frozenset({"ix_users_search"})


def check(connection: Connection, schema: int, location: str) -> None:
    """Raise ForeignSchema for a server's workspace that would run foreign code.

    One question to the catalogue: triggers and rules, a view in a table's place, checks of other
    names, and checks, defaults and indexes that call anybody's function. What a check of ours says
    is not compared: each version of the server words it in its own way. What is missing, and what
    the functions of the guards do, is left to `verify`, which may take its time.
    """
    tables = metadata.sorted_tables
    checks = [c.name for t in tables for c in t.constraints if isinstance(c, CheckConstraint)]
    facts = {
        "tables": [table.name for table in tables],
        "triggers": sorted(EXPECTED["postgresql"]),
        "checks": checks,
        "current": schema == file_identity.SCHEMA,
    }
    found = connection.exec_driver_sql(RUNNING, facts).first()
    if found is not None:
        what, name, how = found
        raise ForeignSchema(location=location, found=how, what=what, name=name)


def problems(connection: Connection) -> Iterator[VerificationProblem]:
    """The problems of tables, columns, checks, keys, indexes, triggers and functions."""
    look = inspect(connection)
    there = set(look.get_table_names())
    for table in metadata.sorted_tables:
        if table.name not in there:
            yield VerificationProblem("schema_missing", {"what": "table", "name": table.name})
        elif not _is_as_made(look, table):
            yield VerificationProblem("schema_changed", {"what": "table", "name": table.name})
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


def _index_problems(look: Inspector, there: set[str]) -> Iterator[VerificationProblem]:
    for table in metadata.sorted_tables:
        if table.name not in there:
            continue
        found = {i["name"]: bool(i["unique"]) for i in look.get_indexes(table.name)}
        for index in table.indexes:
            if found.get(str(index.name)) != bool(index.unique):
                how = "schema_changed" if index.name in found else "schema_missing"
                yield VerificationProblem(how, {"what": "index", "name": index.name})


def _running_problems(connection: Connection) -> Iterator[VerificationProblem]:
    ours = {table.name for table in metadata.sorted_tables}
    for table, name, text, function in connection.exec_driver_sql(TRIGGERS):
        if table not in ours:
            continue
        if name not in EXPECTED["postgresql"]:
            yield VerificationProblem("schema_unknown", {"what": "trigger", "name": name})
        elif function.rpartition(".")[2] != name or " WHEN " in text:
            yield VerificationProblem("schema_changed", {"what": "trigger", "name": name})
    for table, name in connection.exec_driver_sql(RULES):
        if table in ours:
            yield VerificationProblem("schema_unknown", {"what": "rule", "name": name})


def _function_problems(connection: Connection) -> Iterator[VerificationProblem]:
    rows = connection.exec_driver_sql(FUNCTIONS).all()
    bodies: dict[str, str] = {row.proname: row.prosrc for row in rows}
    for name, body in SERVER_FUNCTIONS.items():
        if " ".join(bodies.get(name, "").split()) != " ".join(body.split()):
            yield VerificationProblem("schema_changed", {"what": "function", "name": name})
