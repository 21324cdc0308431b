"""Connections to SQLite that fail the run when they are let go without having been closed.

Python says so only from 3.13 on, and then of whichever test is running when it collects them. This
says so on every Python, and names the test and the lines that opened the connection.
"""

import os
import sqlite3
import sys
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = f"{Path(__file__).parents[1]}{os.sep}"
OURS = (f"{ROOT}seatdesk", f"{ROOT}tests")
_connect = sqlite3.connect


left_open: list[str] = []
"""Who opened them, of those that were let go since somebody asked."""


class Followed(sqlite3.Connection):
    """A connection that knows who opened it."""

    opened = ""

    def __del__(self) -> None:
        try:
            _ = self.total_changes
        except sqlite3.ProgrammingError:  # closed, or never opened
            return
        left_open.append(self.opened)  # raising here would disturb whoever runs just now


def follow_connections() -> None:
    """From now on every connection that this process opens is followed."""
    sqlite3.connect = _followed  # type: ignore[assignment]


def check_closed() -> None:
    """Raises AssertionError when a connection was let go that nobody had closed."""
    told, left_open[:] = "\n".join(left_open), []
    assert not told, f"opened and never closed:\n{told}"


def _followed(*args: Any, **more: Any) -> sqlite3.Connection:
    made: sqlite3.Connection = _connect(*args, **{"factory": Followed} | more)
    if isinstance(made, Followed):
        made.opened = f"{os.environ.get('PYTEST_CURRENT_TEST', 'no test')}: {_way()}"
    return made


def _way() -> str:
    """The lines of this repository that wait for the connection, the innermost first."""
    frame: FrameType | None = sys._getframe(2)
    found = []
    while frame is not None:
        path = frame.f_code.co_filename
        if path.startswith(OURS):
            found.append(f"{path.removeprefix(ROOT).replace(os.sep, '/')}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(found)
