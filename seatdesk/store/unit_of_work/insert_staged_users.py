"""Taking people who were staged into the workspace, by set, while its lock is held."""
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

from seatdesk.override import override
from seatdesk.store.schema import deferred_indexes
from seatdesk.store.schema.derived_keys import NEVER, UNKNOWN
from seatdesk.store.schema.tables import history
from seatdesk.store.staging.staged_users import LINE, PEOPLE, STORED, Newcomers, lines_of
from seatdesk.store.staging.staging import Row
from seatdesk.store.unit_of_work.bulk_insert import checked_already
from seatdesk.store.unit_of_work.history import check_text, seal
from seatdesk.store.unit_of_work.transaction import Transaction

Step = Callable[[int], None]
"""Told how many more are stored; may raise."""
CACHE = "PRAGMA cache_size = -{kilobytes}"
LITTLE, MUCH = 64 << 10, 256 << 10
"""Kilobytes: rows that are only put behind others need little, indexes kept in step need much."""
MOST_INDEXED = 2_000
"""New users who are put into the search index at once; more have it built further afterwards."""
_NAMES = ", ".join(STORED)
_STATES = "SELECT name FROM sqlite_master WHERE name IN ('users_words_state', 'users_search_state')"
_LEFT = """UPDATE {state} SET ready = 0,
upto = min(upto, (SELECT coalesce(max(id), 0) FROM users))"""
_ENOUGH = "SELECT count(*) FROM (SELECT 1 FROM users LIMIT {most})"


@dataclass(frozen=True, slots=True)
class End:
    """Where a workspace stands: the last number given to a user, and its history."""

    last_user: int
    length: int
    head: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines of one action have in common."""

    day: date
    actor: str
    note: str
    source: str
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """Newcomers with numbers and lines that fit a workspace standing at `begins`, and no other."""

    newcomers: Newcomers
    heading: Heading
    begins: End
    ends: End
    batch: int


class Intake(Transaction):
    """What of a unit of work is about very many new users at once."""

    _poured = False

    @property
    def end(self) -> End:
        """Where the workspace stands now."""
        head = self._get_head
        return End(head("last_user_id"), head("history_length"), head("history_head"))

    @property
    def looked_at(self) -> tuple[Path, int] | None:
        """The file and the revision that are looked at; None of a server, or while writing."""
        if self._writes or self._connection.dialect.name != "sqlite":
            return None
        return Path(self._location), self._head["revision"]

    def make_ready(
        self, newcomers: Newcomers, heading: Heading, batch: int | None, step: Step
    ) -> Ready:
        """Number newcomers and write their lines. Nothing of the workspace is changed by it."""
        begins = self.end
        at = self._now().astimezone(UTC).isoformat(timespec="seconds")
        batch = batch or begins.length + 1
        seq, previous = begins.length, begins.head
        for after, upto in newcomers.portions():
            seq += 1
            line: dict[str, Any] = {
                "seq": seq,
                "batch": batch,
                "at": at,
                "day": heading.day,
                "actor": heading.actor,
                "kind": "AddUsers",
                "change": newcomers.written(after, upto, begins.last_user),
                "note": heading.note,
                "source": heading.source,
                "reverses": heading.reverses,
                "previous": previous,
            }
            check_text(line, self._location)
            previous = line["hash"] = seal(line)
            newcomers.keep_lines(lines_of([line | {"day": heading.day.isoformat()}]))
            step(0)
        ends = End(begins.last_user + newcomers.count, seq, previous)
        return Ready(newcomers, heading, begins, ends, batch)

    def take_in(self, ready: Ready, source: int, step: Step) -> None:
        """Store what was made ready: users and their lines. `source`: the import they come with.

        Raises RuleBroken when an address is there already, ValueError when it does not fit.
        """
        if ready.begins != self.end:
            raise ValueError(ready.begins)
        facts = {
            "base": ready.begins.last_user, "source": source, "never": NEVER, "unknown": UNKNOWN,
        }  # fmt: skip
        if self._connection.dialect.name == "sqlite":
            self._copy(ready.newcomers, facts, step)
        else:
            self._send(ready.newcomers, facts, step)
        end = ready.ends
        self._set_head(last_user_id=end.last_user, history_length=end.length, history_head=end.head)

    def _copy(self, newcomers: Newcomers, facts: dict[str, object], step: Step) -> None:
        """From file to file; the connection is not used for anything else afterwards."""
        run = self._connection.exec_driver_sql
        self._connection.detach()
        with newcomers.lent():
            run("ATTACH DATABASE ? AS staging", (newcomers.path,))
        run("PRAGMA wal_autocheckpoint = 0")
        self._poured = True
        if newcomers.count > MOST_INDEXED:
            _leave_to_the_index(self._connection)
        self._leave_indexes(newcomers.count)
        people = f"INSERT INTO users ({_NAMES}) {PEOPLE.format(schema='staging.')}"
        with checked_already(self._connection):
            for after, upto in newcomers.portions():
                run(people, facts | {"after": after, "upto": upto})
                step(upto - after)
        listed = ", ".join(LINE)
        run(f"INSERT INTO history ({listed}) SELECT {listed} FROM staging.line ORDER BY rowid")

    def _leave_indexes(self, count: int) -> None:
        """Where most users will be new, their indexes are put together once, afterwards."""
        run = self._connection.exec_driver_sql
        there = run(_ENOUGH.format(most=int(count))).scalar() or 0
        run(CACHE.format(kilobytes=LITTLE if there < count else MUCH))
        if there < count:
            for name in deferred_indexes.there(self._connection):
                run(f'DROP INDEX "{name}"')

    @override
    def commit(self) -> None:
        """Make the changes permanent: on disk when this returns.

        What only makes reading quick follows after that, while others can write again.
        """
        if not self._poured:
            super().commit()
            return
        deferred_indexes.make(self._connection, unique=True)
        super().commit()
        with suppress(sqlite3.Error, DBAPIError):  # stored is stored; opening makes up for it
            self._fold()
            deferred_indexes.make(self._connection, unique=False)
            self._fold()

    def _fold(self) -> None:
        """Fold the log into the file: done now nobody waits for it, the next who stores would."""
        driver: Any = self._connection.connection.dbapi_connection
        driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _send(self, newcomers: Newcomers, facts: dict[str, object], step: Step) -> None:
        """To a server, a portion at a time."""
        for after, upto in newcomers.portions():
            self._pour(newcomers.rows(facts | {"after": after, "upto": upto}))
            step(upto - after)
        for line in newcomers.lines():
            named = dict(zip(LINE, line, strict=True))
            self._run(insert(history), named | {"day": date.fromisoformat(named["day"])})

    def _pour(self, rows: list[Row]) -> None:
        """Rows into a server's table of users, by its own way for many."""
        text = f"COPY users ({_NAMES}) FROM STDIN"
        driver: Any = self._connection.connection.dbapi_connection
        errors = self._connection.dialect.loaded_dbapi.Error
        try:
            with driver.cursor() as cursor, cursor.copy(text) as copy:
                for row in rows:
                    copy.write_row(row)
        except errors as error:
            raise DBAPIError.instance(text, (), error, errors) from error


def _leave_to_the_index(connection: Connection) -> None:
    """Words are searched without the index until it was built further, which takes longer."""
    for (state,) in connection.exec_driver_sql(_STATES).all():
        connection.exec_driver_sql(_LEFT.format(state=state))
