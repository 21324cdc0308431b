"""Versions of data: whether anything changed since that decides an order or a set of users."""

from threading import Lock
from typing import NamedTuple

from seatdesk.store.connection.row_source import Source


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
        if kinds and not any(map(_touches_users, kinds)):
            return DataVersion(people, seats + 1, top)
        ((top,),) = self._source.rows("SELECT coalesce(max(id), 0) FROM users")
        return DataVersion(people + 1, seats + 1, top)


def _touches_users(kind: str) -> bool:
    """Whether a kind of change alters facts of users; one that is not known may."""
    from seatdesk.domain.changes.change_needs import AccountPart  # noqa: PLC0415 - as below
    from seatdesk.domain.changes.changes import CHANGE_KINDS  # noqa: PLC0415 - not for first paint

    touched = {known.__name__: known.touches for known in CHANGE_KINDS}
    return bool(touched.get(kind, AccountPart.USERS) & AccountPart.USERS)
