"""A source of rows for read models: an open transaction, so that all they read is of one moment."""

import sqlite3
from array import array
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Connection, text

from seatdesk.store.connection import driver_errors
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
    """A source that reads what a transaction sees, in its thread.

    Of a file by the driver itself: a million rows take a fifth of the time then.
    """

    def __init__(self, connection: Connection, location: str) -> None:
        self._connection = connection
        self.dialect = connection.dialect.name
        self.location = location

    def rows(self, sql: str, values: Mapping[str, object] = NOTHING) -> Rows:
        """All rows. Of a server without a cursor, so that it may share the work among several."""
        if self.dialect != "sqlite":
            return [tuple(row) for row in self._connection.execute(text(sql), dict(values))]
        return [row for rows in self.chunks(sql, values, None) for row in rows]

    def chunks(self, sql: str, values: Mapping[str, object], watch: Watch | None) -> Iterator[Rows]:
        """Rows in portions; the watch is asked in between, and in SQLite while it works."""
        done = 0
        with self._watched(watch), closing(self._begun(sql, values)) as found:
            while rows := found.fetchmany(CHUNK):
                done += len(rows)
                if watch is not None:
                    watch.step(done, 0)
                yield rows if self.dialect == "sqlite" else [tuple(row) for row in rows]

    def numbers(
        self, sql: str, values: Mapping[str, object], watch: Watch | None, kind: str = "i"
    ) -> "array[int]":
        """The one column of a query."""
        if self.dialect == "sqlite":
            ((found,),) = [row for rows in self.chunks(joined(sql), values, watch) for row in rows]
            return numbers_in(found, watch, kind)
        numbers = array(kind)
        for rows in self.chunks(sql, values, watch):
            numbers.extend([row[0] for row in rows])
        return numbers

    def close(self) -> None:
        """Do nothing: the transaction closes its connection."""

    def _begun(self, sql: str, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - of either driver
        """The cursor of a statement."""
        if self.dialect != "sqlite":
            options = {"stream_results": True, "max_row_buffer": CHUNK}
            return self._connection.execute(text(sql), dict(values), execution_options=options)
        driver: Any = self._connection.connection.driver_connection
        return driver.execute(sql, dict(values))

    @contextmanager
    def _watched(self, watch: Watch | None) -> Iterator[None]:
        """A block in which a file's statements are limited, watched, and named when they fail."""
        if self.dialect != "sqlite":
            yield
            return
        limit: StatementLimit = self._connection.connection.info[LIMIT]
        limit.begin()
        try:
            with limit.watched(watch):
                yield
        except sqlite3.Error as error:
            raise driver_errors.from_sqlite(error, self.location) from error
