"""Commits, and errors that tell a change that is stored, or may be, from one that is not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection.engine import named_errors
from seatdesk.store.errors import InDoubt, SavedUnread, StoreError


@contextmanager
def saved_unread_errors(location: str) -> Iterator[Callable[[], None]]:
    """A block that calls the given function once its work is stored.

    Errors after that call are raised as SavedUnread, earlier ones as they are.
    """
    moments: list[bool] = []
    try:
        with named_errors(location):
            yield lambda: moments.append(True)
    except StoreError as error:
        if not moments or isinstance(error, SavedUnread):
            raise
        raise SavedUnread(found="whole", first=error) from error


def commit(connection: Connection, location: str, **params: str) -> None:
    """Commit. Raises InDoubt where the server may have stored it before the connection broke."""
    try:
        connection.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise InDoubt(location=location, **params) from error
        raise


def commit_whole(connection: Connection, location: str) -> None:
    """Commit a workspace as a whole: one that is created, upgraded or restored."""
    commit(connection, location, found="whole")


@contextmanager
def whole_transaction(connection: Connection, location: str) -> Iterator[None]:
    """A transaction that creates or changes a workspace as a whole."""
    with connection.begin() as transaction:
        yield
        if transaction.is_active:
            commit_whole(connection, location)
