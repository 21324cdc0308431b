"""Read models for pages, passed on from the store, with the errors a file can have.

The interface does not know the store; this is its door to the rows, without SQLAlchemy behind it.
"""

from seatdesk.redaction import shown
from seatdesk.store.connection import file_identity
from seatdesk.store.connection.location import is_server
from seatdesk.store.errors import SavedUnread, StoreError
from seatdesk.store.files.lock_file import Holder, LockFile
from seatdesk.store.read_models.query.filter_text import unknown_tokens
from seatdesk.store.read_models.query.user_query import UserQuery
from seatdesk.store.read_models.views import Head, PoolRow, UserRow, Views


def schema() -> int:
    """The number of the newest form of a workspace that this program knows."""
    return file_identity.SCHEMA


__all__ = [
    "Head",
    "Holder",
    "LockFile",
    "PoolRow",
    "SavedUnread",
    "StoreError",
    "UserQuery",
    "UserRow",
    "Views",
    "is_server",
    "schema",
    "shown",
    "unknown_tokens",
]
