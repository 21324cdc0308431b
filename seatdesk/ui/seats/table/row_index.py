"""The lookup of rows by user, in an order of a million."""

from array import array
from collections.abc import Collection

SINGLY = 8
"""Up to so many users are looked for one by one: their bytes among all bytes."""


def places_of(users: Collection[int], ids: "array[int]") -> dict[int, int]:
    """The rows of users who are in an order; the others are left out."""
    if len(users) > SINGLY:
        wanted = frozenset(users)
        return {user: row for row, user in enumerate(ids) if user in wanted}
    written = ids.tobytes() if users else b""
    found = {user: _place(written, array(ids.typecode, [user]).tobytes()) for user in users}
    return {user: row for user, row in found.items() if row is not None}


def _place(written: bytes, sought: bytes) -> int | None:
    at = written.find(sought)
    while at >= 0 and at % len(sought):  # in the middle of two others
        at = written.find(sought, at + 1)
    return at // len(sought) if at >= 0 else None
