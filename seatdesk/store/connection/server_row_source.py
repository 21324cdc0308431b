"""A source of rows for read models: a server, through SQLAlchemy."""

from array import array
from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import islice
from typing import Any

from sqlalchemy import CursorResult, Engine, text

from seatdesk.store.connection.engine import named_errors
from seatdesk.store.connection.row_source import CHUNK, NOTHING, Rows, Watch


class ServerSource:
    """A source that reads from a server, with connections of the engine's pool."""

    dialect = "postgresql"

    def __init__(self, engine: Engine, location: str) -> None:
        self._engine = engine
        self.location = location

    def rows(self, sql: str, values: Mapping[str, object] = NOTHING) -> Rows:
        """All rows."""
        with named_errors(self.location), self._engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(sql), dict(values))]

    def chunks(self, sql: str, values: Mapping[str, object], watch: Watch | None) -> Iterator[Rows]:
        """Rows in portions, by a cursor on the server."""
        with named_errors(self.location), self._engine.connect() as connection:
            options = {"stream_results": True, "max_row_buffer": CHUNK}
            with closing(
                connection.execute(text(sql), dict(values), execution_options=options)
            ) as found:
                yield from _portions(found, watch)

    def numbers(
        self, sql: str, values: Mapping[str, object], watch: Watch | None, kind: str = "i"
    ) -> "array[int]":
        """The one column of a query, in portions."""
        found = array(kind)
        for rows in self.chunks(sql, values, watch):
            found.extend([row[0] for row in rows])
        return found

    def close(self) -> None:
        """Do nothing: the engine belongs to the database handle, which closes it."""


def _portions(found: CursorResult[Any], watch: Watch | None) -> Iterator[Rows]:
    done = 0
    if watch is not None:
        watch.step(done, 0)
    while rows := [tuple(row) for row in islice(found, CHUNK)]:
        done += len(rows)
        if watch is not None:
            watch.step(done, 0)
        yield rows
