"""The cache of users' rows: read in the worker, kept for whoever paints or asks.

Nothing here waits. What is not there yet is asked for and comes a moment later; what cannot be
read is said once, and looks so until it is read again.
"""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import UserRow, Views
from seatdesk.ui.session.job_runner import JobRunner

KEPT = 6_144
"""Rows that are remembered; the oldest make room."""
AHEAD = 120
"""Rows before and behind those in sight that are read while nothing else is to be done."""
PORTION = 60
"""Of them so many at once: a jump elsewhere waits for no more."""
BULK = 2_000
"""Rows of users wherever they stand that are read at once."""
NO_USERS = array("i")


class _Job(NamedTuple):
    ids: tuple[int, ...]
    age: int
    is_looked_at: bool
    """Somebody saw that they were missing; else they are read in advance."""


class UserRows(QObject):
    """Rows that were read. Called in the window's thread; the worker does the reading."""

    arrived = Signal()
    """Rows that were looked at are here now, or are known to be unreadable."""
    failed = Signal(object)
    """The error when rows cannot be read: once, until some can."""

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._views: Views | None = None
        self._rows: dict[int, UserRow] = {}
        self._current: set[int] = set()
        """Users whose rows are as new as can be, or cannot be read."""
        self._unreadable: set[int] = set()
        self._sight: tuple[array[int], int, int] = (NO_USERS, 0, -1)
        self._requested: dict[int, None] = {}
        self._is_reading = False
        self._age = 0
        """Counts how often everything was to be read anew: older answers are dropped."""
        self._is_broken = False
        self._is_paused = False
        self._planned: Mapping[int, Mapping[str, bool]] = {}
        self._today = date.min

    # -- what is there -------------------------------------------------------------------------

    def get(self, user: int) -> UserRow | None:
        """The row of a user, perhaps from before the last change; None: not read."""
        return self._rows.get(user)

    def is_unreadable(self, user: int) -> bool:
        """True when reading this row has failed."""
        return user in self._unreadable

    def all_of(self, users: Sequence[int]) -> list[UserRow] | None:
        """The rows of all these users, as they are stored; None: some are not read."""
        if not self._current.issuperset(users):
            return None
        found = [self._rows.get(user) for user in users]
        return None if None in found else found  # type: ignore[return-value]  # none is None

    def use_plan(self, seats: Mapping[int, Mapping[str, bool]], today: date) -> bool:
        """Show the seats of these users as a scenario has them (E1.11); True: others than before.

        What was read already has to be read again.
        """
        if (seats, today) == (self._planned, self._today):
            return False
        self._planned, self._today = seats, today
        return True

    def planned(self, row: UserRow) -> UserRow:
        """A row with the seats that the active scenario gives its user, new ones since today."""
        seats = self._planned.get(row.id)
        if seats is None:
            return row
        since = dict(zip(row.seats, row.since, strict=True))
        days = tuple(since.get(product, self._today) for product in seats)
        return row._replace(seats=tuple(seats), since=days)

    # -- asking for more -----------------------------------------------------------------------

    def read_from(self, views: Views | None) -> None:
        """Read from another workspace: its users are others."""
        self._views = views
        self._rows.clear()
        self._sight = (NO_USERS, 0, -1)
        self._requested.clear()
        self._forget_state()

    def put(self, rows: Iterable[UserRow]) -> None:
        """Store rows that were read together with the order of users."""
        for row in rows:
            self._store(row.id, row)

    def look_at(self, ids: "array[int]", first: int, last: int) -> None:
        """Read what is missing of the rows in sight, then those around them."""
        self._sight = (ids, first, last)
        self._read_next()

    def request(self, user: int) -> None:
        """Read the row of a user, wherever it stands."""
        if user not in self._current:
            self._requested[user] = None
            self._read_next()

    def with_rows(
        self,
        ids: Sequence[int],
        then: Callable[[list[UserRow]], object],
        failed: Callable[[Exception], object] = lambda _error: None,
    ) -> None:
        """Call a function with the rows of users: at once when they are here, else once they are.

        Those who are gone are left out. What cannot be read is said here; `failed` hears of it.
        """
        views, known = self._views, self.all_of(ids)
        if known is not None:
            then([row for row in known if row.email])
        elif views is not None:

            def done(rows: list[UserRow]) -> None:
                if views is self._views:
                    then([self.planned(row) for row in rows])

            def fail(error: Exception) -> None:
                failed(error)
                if views is self._views:
                    self.failed.emit(error)

            self._runner.start(partial(read_rows, views, ids), done=done, failed=fail)

    def reread(self) -> None:
        """Read all rows again; until the new ones are here the old ones stay."""
        self._forget_state()
        self._read_next()

    def pause(self) -> None:
        """Stop reading until the first rows are painted."""
        self._is_paused = True

    def resume(self) -> None:
        """Read on: the first rows are painted."""
        self._is_paused = False
        self._read_next()

    # -- inside --------------------------------------------------------------------------------

    def _forget_state(self) -> None:
        self._age += 1
        self._current.clear()
        self._unreadable.clear()
        self._is_broken = False

    def _read_next(self) -> None:
        if self._is_reading or self._views is None or self._is_paused:
            return
        job = self._next_job()
        if job.ids:
            self._is_reading = True
            self._runner.start(
                partial(_read, self._views, job.ids),
                done=partial(self._take, job),
                failed=partial(self._fail, job),
            )

    def _next_job(self) -> _Job:
        (ids, first, last), current = self._sight, self._current
        looked_at = [
            user for user in (*ids[first : last + 1], *self._requested) if user not in current
        ]
        if looked_at:
            return _Job(tuple(looked_at), self._age, is_looked_at=True)
        around = (*ids[last + 1 : last + 1 + AHEAD], *ids[max(0, first - AHEAD) : first])
        ahead = () if self._is_broken else [user for user in around if user not in current]
        return _Job(tuple(ahead[:PORTION]), self._age, is_looked_at=False)

    def _take(self, job: _Job, rows: Sequence[UserRow]) -> None:
        self._is_reading = False
        if job.age == self._age:
            self._is_broken = False
            for user, row in zip(job.ids, rows, strict=True):
                self._store(user, row)
            self._end(job)
        self._read_next()

    def _fail(self, job: _Job, error: Exception) -> None:
        """Mark rows as unreadable; they are asked for again only when all are."""
        self._is_reading = False
        if job.age == self._age:
            is_new, self._is_broken = not self._is_broken, True
            if job.is_looked_at:
                for user in job.ids:
                    self._rows.pop(user, None)
                self._unreadable.update(job.ids)
                self._current.update(job.ids)
                self._end(job)
            if is_new:
                self.failed.emit(error)
        self._read_next()

    def _end(self, job: _Job) -> None:
        for user in job.ids:
            self._requested.pop(user, None)
        if job.is_looked_at:
            self.arrived.emit()

    def _store(self, user: int, row: UserRow) -> None:
        self._rows.pop(user, None)  # to the end of those that make room
        self._rows[user] = self.planned(row)
        self._current.add(user)
        self._unreadable.discard(user)
        if len(self._rows) > KEPT:
            oldest = next(iter(self._rows))
            del self._rows[oldest]
            self._current.discard(oldest)


def _read(views: Views, ids: Sequence[int], _progress: Progress) -> list[UserRow]:
    """Read rows, in the worker."""
    found = {row.id: row for row in views.rows(ids)}
    return [found.get(user) or _vanished(user) for user in ids]


def read_rows(views: Views, ids: Sequence[int], progress: Progress) -> list[UserRow]:
    """Read the rows of users, in the worker, a portion at a time."""
    rows: list[UserRow] = []
    for start in range(0, len(ids), BULK):
        progress.step(start, len(ids))
        rows += views.rows(ids[start : start + BULK])
    return rows


def _vanished(user: int) -> UserRow:
    """A user whom someone else removed between the order and the row."""
    return blank(user)._replace(name="…", status="removed", kind="person", activity="unknown")


def blank(user: int) -> UserRow:
    """The row of a user of whom nothing is known."""
    return UserRow(
        id=user,
        email="",
        name="",
        status="",
        kind="",
        team="",
        cost_centre="",
        job_title="",
        manager="",
        activity="",
        last_active=None,
        censored=False,
        activity_as_of=None,
        super_admin=False,
    )
