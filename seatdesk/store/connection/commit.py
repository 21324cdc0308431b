"""The moment from which something is stored: what fails later must not sound as if it were not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection.engine import named_errors
from seatdesk.store.errors import InDoubt, SavedUnread, StoreError


@contextmanager
def saved_unread_errors(location: str) -> Iterator[Callable[[], None]]:
    """Around work as a whole; call what is given once it is stored.

    Raises SavedUnread for trouble after that, and other trouble as it is.
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
    """The same for a workspace as a whole: one that is made, upgraded or restored."""
    commit(connection, location, found="whole")


@contextmanager
def whole_transaction(connection: Connection, location: str) -> Iterator[None]:
    """A transaction around what makes or changes a workspace as a whole."""
    with connection.begin() as transaction:
        yield
        if transaction.is_active:
            commit_whole(connection, location)
