"""Ends a statement that takes more steps than any question to a workspace needs.

A file may be made, or broken, so that a plain question never ends. Steps are counted, not seconds:
a busy machine is no reason to give up.
"""

import sqlite3

STEPS = 1_000_000
"""Instructions of SQLite's between two counts: some ten milliseconds."""
MOST = 10_000
"""Counts until a statement is ended: minutes. The longest for two million users takes 1,000."""


class StatementLimit:
    """Limits the statements of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._left = MOST
        connection.set_progress_handler(self._look, STEPS)

    def begin(self) -> None:
        """Count from zero for a new statement."""
        self._left = MOST

    def _look(self) -> bool:
        self._left -= 1
        return self._left < 0
