"""What pages read: the store's read models and what can be wrong with a file.

The interface does not know the store; this is its door to the rows, without SQLAlchemy behind it.
"""

from seatdesk.redaction import shown
from seatdesk.store import identity
from seatdesk.store.errors import SavedUnread, StoreError
from seatdesk.store.filters import unknown_tokens
from seatdesk.store.location import is_server
from seatdesk.store.queries import UserQuery
from seatdesk.store.views import Head, PoolRow, UserRow, Views


def schema() -> int:
    """The number of the newest form of a workspace that this program knows."""
    return identity.SCHEMA


__all__ = [
    "Head",
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
