"""Ends a statement that takes more steps than any question to a workspace needs.

A file may be made, or broken, so that a plain question never ends. Steps are counted, not seconds:
a busy machine is no reason to give up.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

STEPS = 1_000_000
"""Instructions of SQLite's between two counts: some ten milliseconds."""
MOST = 10_000
"""Counts until a statement is ended: minutes. The longest for two million users takes 1,000."""


class _Watch(Protocol):
    def step(self, done: int, total: int, /) -> None: ...


class StatementLimit:
    """Limits the statements of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._left = MOST
        self._watch: _Watch | None = None
        self._stopped: BaseException | None = None
        connection.set_progress_handler(self._look, STEPS)

    def begin(self) -> None:
        """Count from zero for a new statement."""
        self._left = MOST

    @contextmanager
    def watched(self, watch: _Watch | None) -> Iterator[None]:
        """A block whose statements a watch is asked about; what it raises ends them."""
        self._watch, self._stopped = watch, None
        try:
            yield
        except Exception:
            if self._stopped is not None:
                raise self._stopped from None
            raise
        finally:
            self._watch = self._stopped = None

    def _look(self) -> bool:
        self._left -= 1
        if self._watch is not None:
            try:
                self._watch.step(0, 0)
            except BaseException as reason:  # noqa: BLE001 - raised again when the statement ended
                self._stopped = reason
                return True
        return self._left < 0
