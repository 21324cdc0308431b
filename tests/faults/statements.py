"""Faults at the n-th statement: a file's database fails or the program ends there."""

import os
import signal
import sqlite3
from collections.abc import Callable
from itertools import count
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

_numbers = count(1)
_reached = 0


def arm(how: str, at: int) -> None:
    """From here on count statements and commits; at that one fail or end the process."""

    def fail(statement: str) -> None:
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        error.sqlite_errorname = "SQLITE_IOERR_READ"
        raise OperationalError(statement, None, error)

    listen(fail if how != "count" else _nothing, at)


def listen(hit: Callable[[str], None], at: int) -> None:
    """Call `hit` before the n-th statement or commit of this process."""

    def step(statement: str) -> None:
        global _reached  # noqa: PLW0603 - of this process, which is made for one trial
        _reached = next(_numbers)
        if _reached == at:
            hit(statement)

    @event.listens_for(Engine, "before_cursor_execute")
    def _statement(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        step(statement)

    @event.listens_for(Engine, "commit")
    def _commit(_connection: Any) -> None:
        step("COMMIT")


def counted() -> int:
    """How many there were."""
    return _reached


def _nothing(_statement: str) -> None:
    """They are only counted."""
