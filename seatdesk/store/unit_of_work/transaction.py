"""A transaction: begun with the lock every writer takes first, rolled back unless committed."""

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
from seatdesk.store.connection.driver_errors import from_text, unreadable_is_damage
from seatdesk.store.connection.engine import WRITES, named, named_errors
from seatdesk.store.connection.transaction_source import TransactionSource
from seatdesk.store.connection.writer_wait import (
    Waiting,
    file_mark,
    report_to_nobody,
    server_mark,
    wait_for,
)
from seatdesk.store.errors import Conflict, NotAWorkspace
from seatdesk.store.schema.tables import account, history

LAST_DAY = select(history.c.day).order_by(history.c.seq.desc()).limit(1)
HEAD = select(account, LAST_DAY.scalar_subquery().label("last_day"))
# Apart from reading: what is joined to a row that had to be waited for is of before the wait.
LOCK = select(account.c.id).with_for_update()


@cache
def _writing(columns: frozenset[str]) -> Update:
    """The statement that writes these columns, kept: making it takes longer than running it."""
    values = {name: bindparam(f"new_{name}", type_=account.c[name].type) for name in columns}
    statement = update(account).where(account.c.revision == bindparam("before"))
    return statement.values(values)


class Transaction:
    """One connection from begin to commit, and the account's row, which every commit counts up.

    Opened and closed in the thread that uses it.
    """

    def __init__(
        self,
        engine: Engine,
        location: str,
        now: Callable[[], datetime],
        still_there: Callable[[], None],
        *,
        writes: bool = True,
        waiting: Waiting = report_to_nobody,
    ) -> None:
        self._engine = engine
        self.location = location
        """Path or URL, as people may see it."""
        self.now = now
        self._still_there = still_there
        self.writes = writes
        self._waiting = waiting
        self.connection: Connection
        self._head: dict[str, Any]
        self._changes: dict[str, Any] = {}
        self._committed = False

    def __enter__(self) -> Self:
        self._still_there()
        with named_errors(self.location):
            self.connection = self._engine.connect()
        try:
            with named_errors(self.location):
                if self.writes:
                    wait_for(self._begin, self._mark, self._waiting, self.location)
                else:
                    self._read_one_moment()
                    self.connection.begin()
                self._head = self._read_head()
        except BaseException:
            self.connection.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.connection.close()
        except DBAPIError as broken:
            if error is None and not self._committed:  # what is stored stays so
                raise named(broken, self.location) from broken
        if isinstance(error, DBAPIError):
            raise named(error, self.location) from error
        if isinstance(error, UnicodeError):
            raise from_text(error, self.location) from error

    def _begin(self) -> None:
        """Begin, and take the lock; a file is locked by how a transaction begins."""
        try:
            self.connection.begin()
            if self.dialect != "sqlite":
                self.connection.execute(LOCK)
        except DBAPIError:
            self.connection.rollback()
            raise

    def _mark(self) -> object:
        if self.dialect == "sqlite":
            return file_mark(Path(self.location))
        return server_mark(self.connection)

    def _read_one_moment(self) -> None:
        """Read one state throughout: nobody waits for this transaction, and it waits for nobody."""
        options: dict[str, Any] = {WRITES: False}
        if self.dialect != "sqlite":  # a reader of a file sees one moment anyway
            options["isolation_level"] = "REPEATABLE READ"
        self.connection = self.connection.execution_options(**options)

    def _read_head(self) -> dict[str, Any]:
        with unreadable_is_damage(self.location, "account"):
            found = self.connection.execute(HEAD).mappings().first()
        if found is None:
            raise NotAWorkspace(location=self.location, found="other_database")
        return dict(found)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.connection.dialect.name

    @property
    def today(self) -> date:
        """The account's day: renewals are applied up to it."""
        found: date = self.head("as_of")
        return found

    def commit(self) -> None:
        """Make the changes permanent: on disk when this returns.

        Raises RuntimeError where the transaction was opened to read only.
        """
        if not self.writes:
            raise RuntimeError(self.location)
        self._still_there()
        if self._changes:
            self._write_head()
        commit(self.connection, self.location)
        self._committed = True

    def _write_head(self) -> None:
        before = self._head["revision"]
        self._changes["revision"] = before + 1
        values = {f"new_{name}": value for name, value in self._changes.items()}
        written = self.execute(_writing(frozenset(self._changes)), values | {"before": before})
        if written.rowcount != 1:
            raise Conflict(what="account")
        self._head |= self._changes
        self._changes = {}

    def head(self, column: str) -> Any:  # noqa: ANN401 - as the column is
        """A column of the account's row, with what is to be written to it."""
        return self._changes.get(column, self._head[column])

    def set_head(self, **values: object) -> None:
        """Set columns of the account's row, which are written at commit."""
        self._changes |= values

    @property
    def source(self) -> TransactionSource:
        """The rows this transaction sees, for read models."""
        return TransactionSource(self.connection, self.location)

    def execute(self, statement: Executable, rows: Any = None) -> Any:  # noqa: ANN401 - a cursor result
        """Run a statement, for each of the rows if there are any."""
        return self.connection.execute(statement, rows)

    def rows(self, statement: Select[Any]) -> Sequence[RowMapping]:
        """All rows of a query, by the names of their columns."""
        return self.connection.execute(statement).mappings().all()
