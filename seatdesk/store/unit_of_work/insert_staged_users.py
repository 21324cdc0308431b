"""Inserts the staged users of an import into the workspace, by set, while its lock is held."""
# ruff: noqa: S608 - the texts below name columns of the tables and nothing that anyone typed

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert
from sqlalchemy.exc import DBAPIError

from seatdesk.store.schema import deferred_indexes
from seatdesk.store.schema.derived_keys import NEVER, UNKNOWN
from seatdesk.store.schema.tables import history
from seatdesk.store.staging.staged_users import LINE, SELECT, STORED, StagedUsers, lines_of
from seatdesk.store.staging.staging_file import Row
from seatdesk.store.unit_of_work.bulk_insert import checked_already
from seatdesk.store.unit_of_work.history import check_text, hash_line
from seatdesk.store.unit_of_work.transaction import Transaction

Step = Callable[[int], None]
"""Called with how many more users are stored; may raise."""
CACHE = "PRAGMA cache_size = -{kilobytes}"
LITTLE, MUCH = 64 << 10, 256 << 10
"""Kilobytes: rows that are only put behind others need little, indexes kept in step need much."""
MOST_INDEXED = 2_000
"""New users who are put into the search index at once; more have it built further afterwards."""
_NAMES = ", ".join(STORED)
_INDEX_STATES = (
    "SELECT name FROM sqlite_master WHERE name IN ('users_words_state', 'users_search_state')"
)
_UNFINISHED = """UPDATE {state} SET ready = 0,
upto = min(upto, (SELECT coalesce(max(id), 0) FROM users))"""
_ENOUGH = "SELECT count(*) FROM (SELECT 1 FROM users LIMIT {most})"


@dataclass(frozen=True, slots=True)
class Position:
    """The end of a workspace's data: the last user number, the length and head of its history."""

    last_user: int
    length: int
    head: str


@dataclass(frozen=True, slots=True)
class LineFacts:
    """The facts that all history lines of one action share."""

    day: date
    actor: str
    note: str
    source: str
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class NumberedUsers:
    """New users with numbers and history lines, which fit a workspace at `begins` and no other."""

    users: StagedUsers
    facts: LineFacts
    begins: Position
    ends: Position
    batch: int


class StagedUserInserts:
    """The part of a unit of work that inserts very many new users at once."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._copied = False
        """Users were copied from file to file, and their indexes are not made yet."""

    @property
    def position(self) -> Position:
        """The end of the workspace's data as it is now."""
        head = self._transaction.head
        return Position(head("last_user_id"), head("history_length"), head("history_head"))

    @property
    def file_and_revision(self) -> tuple[Path, int] | None:
        """The file and the revision that are read; None of a server, or while writing."""
        if self._transaction.writes or self._transaction.dialect != "sqlite":
            return None
        return Path(self._transaction.location), self._transaction.head("revision")

    def prepare(
        self, staged: StagedUsers, facts: LineFacts, batch: int | None, step: Step
    ) -> NumberedUsers:
        """Number staged users and write their lines. Nothing of the workspace is changed by it."""
        begins = self.position
        at = self._transaction.now().astimezone(UTC).isoformat(timespec="seconds")
        batch = batch or begins.length + 1
        seq, previous = begins.length, begins.head
        for after, upto in staged.portions():
            seq += 1
            line: dict[str, Any] = {
                "seq": seq,
                "batch": batch,
                "at": at,
                "day": facts.day,
                "actor": facts.actor,
                "kind": "AddUsers",
                "change": staged.change_text(after, upto, begins.last_user),
                "note": facts.note,
                "source": facts.source,
                "reverses": facts.reverses,
                "previous": previous,
            }
            check_text(line, self._transaction.location)
            previous = line["hash"] = hash_line(line)
            staged.add_lines(lines_of([line | {"day": facts.day.isoformat()}]))
            step(0)
        ends = Position(begins.last_user + staged.count, seq, previous)
        return NumberedUsers(staged, facts, begins, ends, batch)

    def insert(self, numbered: NumberedUsers, source: int, step: Step) -> None:
        """Insert users who were prepared, and their lines. `source`: the file they come from.

        Raises RuleBroken when an address is there already, ValueError when it does not fit.
        """
        if numbered.begins != self.position:
            raise ValueError(numbered.begins)
        values = {
            "base": numbered.begins.last_user, "source": source, "never": NEVER, "unknown": UNKNOWN,
        }  # fmt: skip
        if self._transaction.dialect == "sqlite":
            self._copy(numbered.users, values, step)
        else:
            self._send(numbered.users, values, step)
        end = numbered.ends
        self._transaction.set_head(
            last_user_id=end.last_user, history_length=end.length, history_head=end.head
        )

    def _copy(self, staged: StagedUsers, values: dict[str, object], step: Step) -> None:
        """Copy from file to file; the connection is not used for anything else afterwards."""
        run = self._transaction.connection.exec_driver_sql
        self._transaction.connection.detach()
        with staged.named_errors():
            run("ATTACH DATABASE ? AS staging", (staged.path,))
        run("PRAGMA wal_autocheckpoint = 0")
        self._copied = True
        if staged.count > MOST_INDEXED:
            _defer_search_index(self._transaction.connection)
        self._drop_indexes(staged.count)
        users = f"INSERT INTO users ({_NAMES}) {SELECT.format(schema='staging.')}"
        with checked_already(self._transaction.connection):
            for after, upto in staged.portions():
                run(users, values | {"after": after, "upto": upto})
                step(upto - after)
        listed = ", ".join(LINE)
        run(f"INSERT INTO history ({listed}) SELECT {listed} FROM staging.line ORDER BY rowid")

    def _drop_indexes(self, count: int) -> None:
        """Drop the indexes where most users will be new: they are made once, afterwards."""
        run = self._transaction.connection.exec_driver_sql
        there = run(_ENOUGH.format(most=int(count))).scalar() or 0
        run(CACHE.format(kilobytes=LITTLE if there < count else MUCH))
        if there < count:
            for name in deferred_indexes.existing(self._transaction.connection):
                run(f'DROP INDEX "{name}"')

    def before_commit(self) -> None:
        """Make the indexes again that keep rules, where they were dropped."""
        if self._copied:
            deferred_indexes.create(self._transaction.connection, unique=True)

    def after_commit(self) -> None:
        """Make the indexes again that only make reading quick: others can write meanwhile."""
        if not self._copied:
            return
        with suppress(sqlite3.Error, DBAPIError):  # stored is stored; opening makes up for it
            self._fold()
            deferred_indexes.create(self._transaction.connection, unique=False)
            self._fold()

    def _fold(self) -> None:
        """Fold the log into the file while nobody waits for it; the next who stores would."""
        driver: Any = self._transaction.connection.connection.dbapi_connection
        driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _send(self, staged: StagedUsers, values: dict[str, object], step: Step) -> None:
        """Send to a server, a portion at a time."""
        for after, upto in staged.portions():
            self._copy_rows(staged.rows(values | {"after": after, "upto": upto}))
            step(upto - after)
        for line in staged.lines():
            named = dict(zip(LINE, line, strict=True))
            self._transaction.execute(
                insert(history), named | {"day": date.fromisoformat(named["day"])}
            )

    def _copy_rows(self, rows: list[Row]) -> None:
        """Copy rows into a server's table of users by COPY, its own way for many."""
        text = f"COPY users ({_NAMES}) FROM STDIN"
        driver: Any = self._transaction.connection.connection.dbapi_connection
        errors = self._transaction.connection.dialect.loaded_dbapi.Error
        try:
            with driver.cursor() as cursor, cursor.copy(text) as copy:
                for row in rows:
                    copy.write_row(row)
        except errors as error:
            raise DBAPIError.instance(text, (), error, errors) from error


def _defer_search_index(connection: Connection) -> None:
    """Mark the search index as unfinished: searches go without it until it is built further."""
    for (state,) in connection.exec_driver_sql(_INDEX_STATES).all():
        connection.exec_driver_sql(_UNFINISHED.format(state=state))
