"""Versions of data: whether anything changed since that decides an order or a set of users."""

from threading import Lock
from typing import NamedTuple

from seatdesk.store.connection.row_source import Source

SEATS_ONLY = frozenset(
    {
        "Assign",
        "Unassign",
        "Transfer",
        "Buy",
        "ScheduleRemoval",
        "CancelRemoval",
        "ScheduleTier",
        "CancelTier",
        "PutPreset",
    }
)
"""Changes that leave what the users themselves are untouched."""


class DataVersion(NamedTuple):
    """Both count up; what was made of data of the same age may be used again."""

    people: int
    """Who there is, and what is known of them."""
    seats: int
    """The same, and who holds which seat."""
    top: int
    """The highest number a user has."""


class DataVersions:
    """Looks at the account's row: its revision counts up with every commit."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = Lock()
        self._revision = self._length = -1
        self._age = DataVersion(0, 0, 0)

    def now(self) -> DataVersion:
        """The age of the data as the calling thread sees it."""
        sql = "SELECT revision, history_length FROM account"
        ((revision, length),) = self._source.rows(sql)
        with self._lock:
            if revision != self._revision:
                self._age = self._next(length)
                self._revision, self._length = revision, length
            return self._age

    def _next(self, length: int) -> DataVersion:
        sql = "SELECT DISTINCT kind FROM history WHERE seq > :seq AND seq <= :length"
        values = {"seq": self._length, "length": length}
        kinds = {kind for (kind,) in self._source.rows(sql, values)} if self._length >= 0 else set()
        people, seats, top = self._age
        if kinds and kinds <= SEATS_ONLY:
            return DataVersion(people, seats + 1, top)
        ((top,),) = self._source.rows("SELECT coalesce(max(id), 0) FROM users")
        return DataVersion(people + 1, seats + 1, top)
