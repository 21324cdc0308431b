"""The search for the users that the table shows: first rows in a moment, then all in the worker.

Every new question ends the one before. What others change never loses the selection. Only before
the first paint, when nobody can type yet, the first rows are read where they are asked for.
"""

import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.read_models import Head, PoolRow, UserQuery, UserRow, Views
from seatdesk.ui.seats.table.row_index import places_of
from seatdesk.ui.session.job_runner import JobRunner

FIRST = 128
SEEN = 64
"""Rows that come together with the first of an order: about as many as a screen shows."""
BUDGET = 0.005
"""Seconds the first rows may take before all are looked for at once."""
AT_START = 0.1
"""The same before the window is shown, when nobody can type yet."""
PAUSE_MS = 10
"""Before the worker looks for the rest: it would slow the painting of the first rows down."""
IDLE_MS = 1_500
"""Without a question, before the worker gets ready for the next."""


class _Budget:
    """A watch that ends a search which takes too long, or whose answer nobody needs."""

    def __init__(self, seconds: float, progress: Progress | None = None) -> None:
        self._until = time.perf_counter() + seconds
        self._progress = progress

    def step(self, _done: int, _total: int, /) -> None:
        """Raise `Cancelled` when the time is over; the database calls it while it works."""
        stopped = self._progress is not None and self._progress.stopped
        if stopped or time.perf_counter() > self._until:
            raise Cancelled


class _Silent:
    """A watch that ends a search whose answer nobody needs; it reports no progress."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def step(self, _done: int, _total: int, /) -> None:
        """Raise `Cancelled` when the search was stopped; the database calls it while it works."""
        if self._progress.stopped:
            raise Cancelled


class Found(NamedTuple):
    """The answer to a search: ids of users in their order, and the first rows."""

    ids: "array[int]"
    complete: bool
    rows: Mapping[int, int] | None = None
    """The rows of users who are to be kept in sight; None: they were not looked up."""
    read: Sequence[UserRow] = ()
    """The first rows."""


class FirstLook(NamedTuple):
    """The first data of a workspace, read before its controllers are there."""

    views: Views
    head: Head
    pools: tuple[PoolRow, ...]
    found: Found | None
    """None: the first rows are not found in a moment."""


def look_first(views: Callable[[], Views], query: UserQuery) -> FirstLook:
    """Open the read models of a workspace and read the first rows. Raises a StoreError."""
    opened = views()
    try:
        head, pools = opened.head(), opened.summary()
        return FirstLook(opened, head, pools, _first(opened, query, _Budget(AT_START)))
    except BaseException:
        opened.close()
        raise


class UserSearch(QObject):
    """Searches users in the worker and emits their ids: the first ones, then all."""

    found = Signal(object)
    """A `Found`."""
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._running: Progress | None = None
        self._number = 0
        """Counts questions: nobody waits for trouble with an older one."""
        self._views: Views | None = None
        self._asked = UserQuery()
        self._kept: frozenset[int] = frozenset()
        self._whole = False
        """True when all users are to be found next, not only the first."""
        self.columns: tuple[str, ...] = ()
        """The columns that people may sort by next."""
        self.busy = False
        """True while an answer is still to come."""
        self.prepared = False
        """True when all was made ready that can be."""
        self._is_paused = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(PAUSE_MS)
        self._delay.timeout.connect(self._find)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._prepare)

    def read_from(self, views: Views | None) -> None:
        """Search another workspace from now on."""
        self.stop()
        self._views = views

    def ask(
        self, query: UserQuery, *, whole: bool = False, kept: frozenset[int] = frozenset()
    ) -> None:
        """Search the users of a query; earlier searches are dropped.

        `whole`: all at once; `kept`: users whose rows are wanted, too.
        """
        self.stop()
        if self._views is None:
            return
        self._asked, self._kept, self._whole, self.busy = query, kept, whole, True
        self._find()

    def begin_with(self, query: UserQuery, found: Found) -> None:
        """Show first rows of a query that were read elsewhere, and search the rest."""
        self.stop()
        self._asked, self._kept, self.busy = query, frozenset(), True
        self._show(found)

    def pause(self) -> None:
        """Wait with the rest until the first rows are painted: the worker would slow that down."""
        self._is_paused = True

    def resume(self) -> None:
        """Search the rest: the first rows are painted."""
        self._is_paused = False
        if self.busy and self._running is None:
            self._delay.stop()
            self._find()

    @Slot()
    def _find(self) -> None:
        """Start the search in the worker: the first rows and then all, or all at once."""
        views = self._views
        if views is None or self._is_paused:
            return
        limit = FIRST if views.is_far and not self._whole else None
        self._running = self._runner.start(
            partial(_search, views, self._asked, self._kept, self._whole, limit),
            done=self._take,
            failed=partial(self._fail, self._number),
        )

    @Slot()
    def _prepare(self) -> None:
        if self._views is not None and self.columns:
            self._running = self._runner.start(
                partial(_get_ready, self._views, self.columns),
                done=self._be_ready,
                failed=lambda _error: None,  # nobody asked for it
            )

    def _be_ready(self, _nothing: None) -> None:
        self.prepared = True

    def _wait_idle(self) -> None:
        """End the search, and prepare for the next one after a while without any."""
        self.busy = self.prepared = False
        self._idle.start()

    def stop(self) -> None:
        """Stop the running search and drop its answer."""
        self._delay.stop()
        self._idle.stop()
        self.busy = False
        self._number += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _take(self, answer: tuple[Found, Progress]) -> None:
        found, progress = answer
        if not progress.stopped:
            self._running = None
            self._show(found)

    def _show(self, found: Found) -> None:
        if found.complete:
            self._wait_idle()
        else:
            self._whole = True
            self._delay.start()
        self.found.emit(found)

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._number:
            self.busy, self._running = False, None
            self.failed.emit(error)


def _first(views: Views, query: UserQuery, budget: _Budget) -> Found | None:
    try:
        first = views.first(query, FIRST, budget)
    except Cancelled:
        return None
    return None if first is None else Found(*first, None, views.rows(first[0][:SEEN]))


def _search(
    views: Views,
    query: UserQuery,
    kept: frozenset[int],
    whole: bool,  # noqa: FBT001 - bound by name where it is asked for
    limit: int | None,
    progress: Progress,
) -> tuple[Found, Progress]:
    """Search in the worker: the first rows where that takes a moment, else all that are wanted."""
    watch = _Silent(progress)
    if not whole and (first := _first(views, query, _Budget(BUDGET, progress))) is not None:
        return first, progress
    watch.step(0, 0)
    ids = views.ids(query, limit, watch)
    complete = limit is None or len(ids) < limit
    read = () if whole else views.rows(ids[:SEEN])
    return Found(ids, complete, places_of(kept, ids), read), progress


def _get_ready(views: Views, columns: tuple[str, ...], progress: Progress) -> None:
    views.prepare(columns, _Silent(progress))
