"""Versions of the data, which tell whether an order or a set of users is still right."""

from threading import Lock
from typing import NamedTuple

from seatdesk.store.connection.row_source import Source


class DataVersion(NamedTuple):
    """Two counters; an order or a set that was made at the same count may be used again."""

    users: int
    """Counts changes of users and their facts."""
    seats: int
    """Counts those, and changes of seats."""
    top: int
    """The highest number of a user."""


class DataVersions:
    """Counts versions by the account's revision, which every commit counts up, and the history."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = Lock()
        self._revision = self._length = -1
        self._version = DataVersion(0, 0, 0)

    def now(self) -> DataVersion:
        """The version of the data as the calling thread sees it."""
        sql = "SELECT revision, history_length FROM account"
        ((revision, length),) = self._source.rows(sql)
        with self._lock:
            if revision != self._revision:
                self._version = self._next(length)
                self._revision, self._length = revision, length
            return self._version

    def _next(self, length: int) -> DataVersion:
        sql = "SELECT DISTINCT kind FROM history WHERE seq > :seq AND seq <= :length"
        values = {"seq": self._length, "length": length}
        kinds = {kind for (kind,) in self._source.rows(sql, values)} if self._length >= 0 else set()
        users, seats, top = self._version
        if kinds and not any(map(_touches_users, kinds)):
            return DataVersion(users, seats + 1, top)
        ((top,),) = self._source.rows("SELECT coalesce(max(id), 0) FROM users")
        return DataVersion(users + 1, seats + 1, top)


def _touches_users(kind: str) -> bool:
    """True for a kind of change that alters facts of users, and for an unknown kind."""
    # Not for the first paint.
    from seatdesk.domain.changes.kinds.change import CHANGE_KINDS  # noqa: PLC0415
    from seatdesk.domain.changes.kinds.change_needs import AccountPart  # noqa: PLC0415

    touched = {known.__name__: known.touches for known in CHANGE_KINDS}
    return bool(touched.get(kind, AccountPart.USERS) & AccountPart.USERS)
