"""A source of rows for read models: an open transaction, so that all they read is of one moment."""

from array import array
from collections.abc import Iterator, Mapping
from contextlib import closing, nullcontext
from typing import Any

from sqlalchemy import Connection, text

from seatdesk.store.connection.engine import LIMIT
from seatdesk.store.connection.row_source import (
    CHUNK,
    NOTHING,
    Rows,
    Watch,
    joined,
    numbers_in,
)
from seatdesk.store.connection.statement_limit import StatementLimit


class TransactionSource:
    """A source that reads what a transaction sees, in its thread."""

    def __init__(self, connection: Connection, location: str) -> None:
        self._connection = connection
        self.dialect = connection.dialect.name
        self.location = location

    def rows(self, sql: str, values: Mapping[str, object] = NOTHING) -> Rows:
        """All rows."""
        return [tuple(row) for row in self._connection.execute(text(sql), dict(values))]

    def chunks(self, sql: str, values: Mapping[str, object], watch: Watch | None) -> Iterator[Rows]:
        """Rows in portions; the watch is asked in between, and in SQLite while it works."""
        done = 0
        with self._watched(watch), closing(self._stream(sql, values)) as found:
            while rows := found.fetchmany(CHUNK):
                done += len(rows)
                if watch is not None:
                    watch.step(done, 0)
                yield [tuple(row) for row in rows]

    def numbers(
        self, sql: str, values: Mapping[str, object], watch: Watch | None, kind: str = "i"
    ) -> "array[int]":
        """The one column of a query."""
        if self.dialect == "sqlite":
            with self._watched(watch):
                found = self._connection.execute(text(joined(sql)), dict(values)).scalar()
            return numbers_in(found, watch, kind)
        numbers = array(kind)
        for rows in self.chunks(sql, values, watch):
            numbers.extend([row[0] for row in rows])
        return numbers

    def close(self) -> None:
        """Do nothing: the transaction closes its connection."""

    def _stream(self, sql: str, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - a cursor result
        options = {} if self.dialect == "sqlite" else {"stream_results": True}
        return self._connection.execute(text(sql), dict(values), execution_options=options)

    def _watched(self, watch: Watch | None) -> Any:  # noqa: ANN401 - a context of either kind
        if self.dialect != "sqlite":
            return nullcontext()
        limit: StatementLimit = self._connection.connection.info[LIMIT]
        return limit.watched(watch)
