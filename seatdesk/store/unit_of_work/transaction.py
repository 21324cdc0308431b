"""One transaction: begun with the lock every writer takes first, rolled back unless committed."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    RowMapping,
    Select,
    Update,
    bindparam,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection.commit import commit
from seatdesk.store.connection.driver_errors import from_text, legible
from seatdesk.store.connection.engine import WRITES, named, named_errors
from seatdesk.store.connection.writer_wait import (
    Waiting,
    file_mark,
    nobody_told,
    server_mark,
    wait_for,
)
from seatdesk.store.errors import Conflict, NotAWorkspace
from seatdesk.store.schema.tables import account, history

NEWEST = select(history.c.day).order_by(history.c.seq.desc()).limit(1)
HEAD = select(account, NEWEST.scalar_subquery().label("last_day"))
# Apart from reading: what is joined to a row that had to be waited for is of before the wait.
LOCK = select(account.c.id).with_for_update()


@cache
def _writing(columns: frozenset[str]) -> Update:
    """Made once for the columns that change together: that takes longer than running it."""
    values = {name: bindparam(f"new_{name}", type_=account.c[name].type) for name in columns}
    statement = update(account).where(account.c.revision == bindparam("before"))
    return statement.values(values)


class Transaction:
    """Opened and closed in the thread that uses it; no row of the database leaves it."""

    def __init__(
        self,
        engine: Engine,
        location: str,
        now: Callable[[], datetime],
        still_there: Callable[[], None],
        *,
        writes: bool = True,
        waiting: Waiting = nobody_told,
    ) -> None:
        self._engine = engine
        self._location = location
        self._now = now
        self._still_there = still_there
        self._writes = writes
        self._waiting = waiting
        self._connection: Connection
        self._head: dict[str, Any]
        self._changes: dict[str, Any] = {}
        self._committed = False

    def __enter__(self) -> Self:
        self._still_there()
        with named_errors(self._location):
            self._connection = self._engine.connect()
        try:
            with named_errors(self._location):
                if self._writes:
                    wait_for(self._begin, self._mark, self._waiting, self._location)
                else:
                    self._only_look()
                    self._connection.begin()
                self._head = self._read_head()
        except BaseException:
            self._connection.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._connection.close()
        except DBAPIError as broken:
            if error is None and not self._committed:  # what is stored stays so
                raise named(broken, self._location) from broken
        if isinstance(error, DBAPIError):
            raise named(error, self._location) from error
        if isinstance(error, UnicodeError):
            raise from_text(error, self._location) from error

    def _begin(self) -> None:
        """Take the lock; a file is locked by how a transaction begins."""
        try:
            self._connection.begin()
            if self._connection.dialect.name != "sqlite":
                self._connection.execute(LOCK)
        except DBAPIError:
            self._connection.rollback()
            raise

    def _mark(self) -> object:
        if self._connection.dialect.name == "sqlite":
            return file_mark(Path(self._location))
        return server_mark(self._connection)

    def _only_look(self) -> None:
        """One moment is seen throughout; nobody waits for it, and it waits for nobody."""
        options: dict[str, Any] = {WRITES: False}
        if self._connection.dialect.name != "sqlite":  # a reader of a file sees one moment anyway
            options["isolation_level"] = "REPEATABLE READ"
        self._connection = self._connection.execution_options(**options)

    def _read_head(self) -> dict[str, Any]:
        with legible(self._location, "account"):
            found = self._connection.execute(HEAD).mappings().first()
        if found is None:
            raise NotAWorkspace(location=self._location, found="other_database")
        return dict(found)

    @property
    def today(self) -> date:
        """Renewals are applied up to this day."""
        found: date = self._get_head("as_of")
        return found

    def commit(self) -> None:
        """Make the changes permanent: on disk when this returns.

        RuntimeError in a unit of work that was opened to look.
        """
        if not self._writes:
            raise RuntimeError(self._location)
        self._still_there()
        if self._changes:
            self._write_head()
        commit(self._connection, self._location)
        self._committed = True

    def _write_head(self) -> None:
        before = self._head["revision"]
        self._changes["revision"] = before + 1
        values = {f"new_{name}": value for name, value in self._changes.items()}
        written = self._run(_writing(frozenset(self._changes)), values | {"before": before})
        if written.rowcount != 1:
            raise Conflict(what="account")
        self._head |= self._changes
        self._changes = {}

    def _set_head(self, **values: object) -> None:
        """Columns of the account's row to write at commit."""
        self._changes |= values

    def _get_head(self, column: str) -> Any:  # noqa: ANN401 - as the column is
        return self._changes.get(column, self._head[column])

    def _run(self, statement: Executable, rows: Any = None) -> Any:  # noqa: ANN401 - a cursor result
        return self._connection.execute(statement, rows)

    def _rows(self, statement: Select[Any], **values: object) -> Sequence[RowMapping]:
        return self._connection.execute(statement, values).mappings().all()
