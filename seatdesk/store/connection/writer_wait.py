"""Waits for other writers as long as they make progress, and no longer."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from seatdesk.sqlite_file import log_of
from seatdesk.store.connection.engine import named
from seatdesk.store.errors import InUse

Mark = Callable[[], object]
Waiting = Callable[[], None]
"""Called before each further attempt: it may show that, or raise to give up."""

# Whoever waits for a lock as we do does not get on with anything.
OTHERS = text(
    "SELECT (SELECT max(revision) FROM account), (SELECT max(xact_start) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'"
    " AND wait_event_type IS DISTINCT FROM 'Lock'), clock_timestamp()"
)


def report_to_nobody() -> None:
    """Report waiting to nobody."""


def wait_for(begin: Callable[[], None], mark: Mark, waiting: Waiting, location: str) -> None:
    """Begin to write; where others write, try again as long as they make progress.

    Raises InUse when somebody holds the workspace and nothing happens in all the time that one
    attempt takes.
    """
    seen = mark()
    while True:
        try:
            begin()
        except DBAPIError as error:
            if not isinstance(named(error, location), InUse):
                raise
            now = mark()
            if now == seen:
                raise
            seen = now
            waiting()
        else:
            return


def file_mark(path: Path) -> object:
    """A value that changes whenever a file's log is written to; the file is not opened."""
    try:
        status = log_of(path).stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def server_mark(connection: Connection) -> object:
    """A value that changes with every commit, and while another statement runs."""
    revision, running, now = connection.execute(OTHERS).one()
    connection.rollback()
    return revision, now if running else None
