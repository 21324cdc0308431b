"""Catches the window's thread reading the store: what it waits for, and what ends it, at worst.

Every statement of SQLite goes through a connection made here, every one of a server through
SQLAlchemy. It is the window's when a function of `seatdesk.ui` waits for it in the main thread.
"""

import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from types import FrameType
from typing import Any

import pytest
from sqlalchemy import Engine, event

from tests.open_connections import Followed

BEFORE_THE_PAINT = ("first_rows.py", "show_now")
"""The one exception: the first rows, read when there is no window yet that could wait."""


class WindowReads:
    """What the window's thread asked of the store."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def note(self, statement: object = "") -> None:
        """A statement is about to run."""
        if threading.current_thread() is not threading.main_thread():
            return
        calls = [*_calls(sys._getframe(1))]
        if any(folder == "ui" for folder, _, _ in calls) and not any(
            call[1:] == BEFORE_THE_PAINT for call in calls
        ):
            way = " < ".join(f"{file}:{name}" for folder, file, name in calls if folder)
            self.found.append(f"{str(statement)[:60]} in {way}")


def _calls(frame: FrameType | None) -> Iterator[tuple[str, str, str]]:
    """Folder below `seatdesk`, file and function of all who wait, the innermost first."""
    while frame is not None:
        parts = PurePath(frame.f_code.co_filename).parts
        if "seatdesk" in parts[:-1]:
            below = parts[len(parts) - parts[::-1].index("seatdesk") :]
            yield below[0] if len(below) > 1 else "", parts[-1], frame.f_code.co_name
        frame = frame.f_back


@contextmanager
def watching(monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowReads]:
    """Watch every database until the end."""
    reads, connect = WindowReads(), sqlite3.connect

    class Watched(Followed):
        def execute(self, *args: Any) -> sqlite3.Cursor:
            reads.note(args[0])
            return super().execute(*args)

        def cursor(self, *args: Any) -> Any:
            reads.note("a cursor")
            return super().cursor(*args)

    def watched(*args: Any, **more: Any) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(*args, **{"factory": Watched} | more)
        return made

    def told(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        reads.note(statement)

    monkeypatch.setattr(sqlite3, "connect", watched)
    event.listen(Engine, "before_cursor_execute", told)
    try:
        yield reads
    finally:
        event.remove(Engine, "before_cursor_execute", told)
