"""A test database that was used, made as new: far cheaper than to copy its template once more.

For each database PostgreSQL copies some 300 files. Most tests change rows only, so rows are put
back here; whoever touches anything else gets a copy of its own, and nobody gets that one after it.
"""

import time
from dataclasses import dataclass
from typing import Any, Self

import psycopg
from psycopg.sql import SQL, Identifier

Connection = psycopg.Connection[tuple[Any, ...]]
MOST_LEFT_BYTES = 4_000_000
"""What deleted rows may leave behind in the files before another copy is the quicker way."""
SCHEMA = "public"
# Every change of a catalogue's row is a newer row, so that the sum grows; a row less is counted.
CATALOGUES = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND NOT relisshared
    ORDER BY relname"""
SETTINGS = """
    SELECT datacl::text, datconnlimit, datallowconn,
        (SELECT count(*) FROM pg_db_role_setting WHERE setdatabase = pg_database.oid)
    FROM pg_database WHERE datname = current_database()"""
SIZE = """
    SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class
    WHERE relnamespace = %s::regnamespace AND relkind = 'r'"""
OTHER_KINDS = """
    SELECT string_agg(relname, ', ') FROM pg_class
    WHERE relnamespace = %s::regnamespace AND relkind NOT IN ('r', 'i')"""
OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()"""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a template holds."""

    look: SQL
    """Asks what must be as it was for rows to be all that differs."""
    looked: tuple[Any, ...]
    rows: dict[str, bytes]
    """Of every table, as COPY gives them."""
    size: int

    @classmethod
    def of(cls, address: str) -> Self:
        """Read a template; the connection is closed afterwards, for it to be copied."""
        with psycopg.connect(address, autocommit=True) as connection:
            look = _look(connection)
            [others] = _one(connection, OTHER_KINDS, [SCHEMA])
            assert not others, f"nothing but tables can be made as new: {others}"
            return cls(
                look=look,
                looked=_one(connection, look),
                rows={table: _rows(connection, table) for table in _tables(connection)},
                size=_size(connection),
            )

    def restore(self, address: str) -> bool:
        """Put the rows of a copy back; False where more was changed than rows, or too many."""
        with psycopg.connect(address, autocommit=True) as connection:
            _end_others(connection)
            if _one(connection, self.look) != self.looked:
                return False
            if _size(connection) > self.size + MOST_LEFT_BYTES:
                return False
            with connection.transaction():
                self._fill(connection)
        return True

    def _fill(self, connection: Connection) -> None:
        """Neither guards nor references are asked: what comes back was there."""
        cleared = SQL("; ").join(SQL("DELETE FROM {}").format(_name(one)) for one in self.rows)
        connection.execute(SQL("SET LOCAL session_replication_role = replica; ") + cleared)
        for table, rows in self.rows.items():
            if rows:
                into = SQL("COPY {} FROM STDIN").format(_name(table))
                with connection.cursor().copy(into) as copy:
                    copy.write(rows)


def _look(connection: Connection) -> SQL:
    each = [
        SQL("(SELECT count(*) || ' ' || sum(xmin::text::bigint) FROM pg_catalog.{})")
        .format(Identifier(name))
        .as_string(connection)
        for (name,) in connection.execute(CATALOGUES).fetchall()
    ]
    return SQL(f"SELECT settings.*, {', '.join(each)} FROM ({SETTINGS}) AS settings")


def _tables(connection: Connection) -> list[str]:
    asked = "SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY tablename"
    return [str(name) for (name,) in connection.execute(asked, [SCHEMA]).fetchall()]


def _rows(connection: Connection, table: str) -> bytes:
    with connection.cursor().copy(SQL("COPY {} TO STDOUT").format(_name(table))) as copy:
        return b"".join(bytes(part) for part in copy)


def _size(connection: Connection) -> int:
    return int(_one(connection, SIZE, [SCHEMA])[0])


def _name(table: str) -> Identifier:
    return Identifier(SCHEMA, table)


def _one(connection: Connection, asked: Any, values: Any = None) -> tuple[Any, ...]:
    found = connection.execute(asked, values).fetchone()
    assert found is not None
    return found


def _end_others(connection: Connection) -> None:
    """As DROP … WITH (FORCE) does, and no sooner go on than what they began is undone."""
    while connection.execute(OTHERS).fetchall():
        time.sleep(0.002)
