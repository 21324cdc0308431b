"""Everything somebody with a database tool can do to a workspace, one thing at a time.

Made from the tables themselves: each column changed, each row dropped, each table with a row more,
each guard, index, check and column of the schema gone or weaker, the history cut and rewritten.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Boolean, Column, Date, Integer, Table

from seatdesk.store.schema.tables import metadata

NEVER_FOUND = {
    "account.workspace changed": "says which workspace it is, and nothing of what is in it",
    "account.acting_user_id changed": "a choice, which leaves no line",
    "account.acting_user_id emptied": "a choice, which leaves no line",
    "account.revision changed": "counts commits, for other windows",
    "users.revision changed": "counts changes, for other windows",
    "subscription.revision changed": "counts changes, for other windows",
    "users.origin_id emptied": "a note where something was read; no fact of the account",
    "users.origin_line changed": "a note where something was read; no fact of the account",
    "users.origin_line emptied": "a note where something was read; no fact of the account",
    "import_source.imported_at changed": "the line of the import says when it was",
    "import_source.as_of changed": "a note where something was read; no fact of the account",
    "import_source.as_of emptied": "a note where something was read; no fact of the account",
    "import_source copied": "the same file may be imported twice",
    "index ix_users_by_last_active dropped": "made again when the file is opened",
    "index ix_users_by_name dropped": "made again when the file is opened",
    "index ix_users_by_nordic_name dropped": "made again when the file is opened",
    "index ix_users_by_status dropped": "made again when the file is opened",
    "index ix_users_by_team dropped": "made again when the file is opened",
}
"""What no look at the file alone can find, and why that is so."""

UNTOLD = {
    "headcount": "(1, '{}', '2026-03-01')",
    "recorded_invoice": "('1', '2026-03-01', '1', 'USD', 'x', '{}', '2026-03-01')",
}
"""Tables that nothing writes yet, and a row that somebody might."""


@dataclass(frozen=True)
class Tampering:
    """One thing done to a workspace, in SQL; `schema`: to what SQLite keeps of its tables."""

    name: str
    statements: tuple[str, ...]
    schema: bool = False

    @property
    def of_schema(self) -> bool:
        """Whether no row is changed by it."""
        return self.schema or not self.statements[0].startswith(("UPDATE", "DELETE", "INSERT"))

    @property
    def may_be_idle(self) -> bool:
        """Whether there may be nothing to change: what is empty cannot be emptied."""
        return self.of_schema or self.name.endswith(" emptied")


def of_rows() -> Iterator[Tampering]:
    """Each column of each table changed; a row dropped, and one more."""
    for table in metadata.sorted_tables:
        if table.name in UNTOLD:
            row = f"INSERT INTO {table.name} VALUES {UNTOLD[table.name]}"
            yield Tampering(f"{table.name} row", (row,))
            continue
        where = " AND ".join(
            f"{c.name} = (SELECT {c.name} FROM {_last(table)})" for c in _key(table)
        )
        for column in table.columns:
            for how, value in _values(column):
                yield Tampering(
                    f"{table.name}.{column.name} {how}",
                    (
                        (
                            f'UPDATE {table.name} SET "{column.name}" = {value} WHERE {where}'
                            f' AND "{column.name}" IS NOT {value}'
                        ),
                    ),
                )
        yield Tampering(f"{table.name} dropped row", (f"DELETE FROM {table.name} WHERE {where}",))
        yield Tampering(f"{table.name} emptied", (f"DELETE FROM {table.name}",))
        yield Tampering(f"{table.name} copied", (_copy(table, where),))


def _key(table: Table) -> list[Column[object]]:
    return list(table.primary_key)


def _last(table: Table) -> str:
    order = ", ".join(f'"{c.name}" DESC' for c in _key(table))
    return f"(SELECT * FROM {table.name} ORDER BY {order} LIMIT 1)"


def _values(column: Column[object]) -> Iterator[tuple[str, str]]:
    name = f'"{column.name}"'
    match column.type:
        case Boolean():
            yield "changed", f"NOT {name}"
        case Integer():
            yield "changed", f"coalesce({name}, 0) + 1"
        case Date():
            yield "changed", "'2025-12-24'"
        case _:
            yield "changed", f"'x' || substr({name}, 2)"
    if column.nullable:
        yield "emptied", "NULL"


def _copy(table: Table, where: str) -> str:
    """The same row under the next key."""
    key = _key(table)[-1]
    next_key = f'"{key.name}" + 1' if isinstance(key.type, Integer) else f"\"{key.name}\" || 'x'"
    if table.name in {"seat", "product_access", "user_alias"}:  # of somebody else
        next_key, key = '"user_id" - 1', _key(table)[0]
    unique = {"email_key": "'y' || email_key", "product": "product || 'x'"}
    columns = [
        next_key if c.name == key.name else unique.get(c.name, f'"{c.name}"') for c in table.columns
    ]
    if table.name == "product_access":
        columns = [next_key, "product"]
    names = ", ".join(f'"{c.name}"' for c in table.columns)
    chosen = f"SELECT {', '.join(columns)} FROM {table.name} WHERE {where}"
    return f"INSERT INTO {table.name} ({names}) {chosen}"


def of_the_schema(there: list[tuple[str, str, str]]) -> Iterator[Tampering]:
    """Each statement of the schema gone or weaker, and things that are not ours."""
    for what, name, text in there:
        if what != "table":
            yield Tampering(f"{what} {name} dropped", (f"DROP {what} {name}",))
            weaker = f"DELETE FROM sqlite_master WHERE name = '{name}'"
            yield Tampering(f"{what} {name} taken out of the schema", (weaker,), schema=True)
            continue
        for part in text.split(", \n\t"):
            if "CHECK" in part or "FOREIGN KEY" in part:
                label = part.split()[1]
                less = text.replace(f", \n\t{part.removesuffix(chr(10) + ')')}", "")
                statement = f"UPDATE sqlite_master SET sql = {_quoted(less)} WHERE name = '{name}'"
                yield Tampering(f"{name} without {label}", (statement,), schema=True)
        yield Tampering(f"{name} with a column", (f"ALTER TABLE {name} ADD COLUMN x TEXT",))
    for label, statement in FOREIGN.items():
        yield Tampering(label, (statement,))


FOREIGN = {
    "a trigger more": "CREATE TRIGGER more AFTER UPDATE ON users BEGIN SELECT 1; END",
    "a view more": "CREATE VIEW more AS SELECT 1",
    "a table more": "CREATE TABLE more (x)",
    "an index more": "CREATE INDEX more ON users (upper(name))",
    "the version changed": "UPDATE alembic_version SET version_num = '0002'",
    "the version gone": "DELETE FROM alembic_version",
    "the version twice": "INSERT INTO alembic_version VALUES ('0002')",
    "the version in the header": "PRAGMA user_version = 2",
}


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def of_kinds() -> Iterator[Tampering]:
    """Values of a kind that a column never holds."""
    for table in metadata.sorted_tables:
        if table.name in UNTOLD:
            continue
        for column in table.columns:
            if column.primary_key or column.foreign_keys or column.name.endswith("_key"):
                continue
            number = isinstance(column.type, (Integer, Boolean))
            for how, value in (("a blob", "x'00ff'"), ("2.5", "2.5") if number else ("", "")):
                if how:
                    statement = f'UPDATE {table.name} SET "{column.name}" = {value}'
                    yield Tampering(f"{table.name}.{column.name} is {how}", (statement,))


CUT = (
    "DELETE FROM history WHERE seq = (SELECT history_length FROM account)",
    "UPDATE account SET history_length = history_length - 1",
    "UPDATE account SET history_head = (SELECT hash FROM history ORDER BY seq DESC LIMIT 1)",
)


def of_the_chain() -> Iterator[Tampering]:
    """Lines cut off at both ends and in the middle, with and without their counts."""
    yield Tampering("the last line cut", CUT[:1])
    yield Tampering("the last line cut, counted", CUT[:2])
    yield Tampering("the last line cut, counted, with its head", CUT)
    yield Tampering("the first line cut", ("DELETE FROM history WHERE seq = 1",))
    yield Tampering(
        "the first line cut, the others moved up",
        (
            "DELETE FROM history WHERE seq = 1",
            "UPDATE history SET seq = -seq",
            "UPDATE history SET seq = -seq - 1",
            "UPDATE account SET history_length = history_length - 1",
        ),
    )
    yield Tampering(
        "two lines exchanged",
        (
            "UPDATE history SET seq = -4 WHERE seq = 4",
            "UPDATE history SET seq = 4 WHERE seq = 5",
            "UPDATE history SET seq = 5 WHERE seq = -4",
        ),
    )
    yield Tampering("all lines of another batch", ("UPDATE history SET batch = 1",))
