"""Finds the users to show: the first rows at once, all of them from the worker.

Every new question ends the one before. What others change never loses the selection.
"""

import time
from array import array
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.reading import UserQuery, Views
from seatdesk.ui.jobs import JobRunner
from seatdesk.ui.models.places import places_of

FIRST = 128
BUDGET = 0.005
"""Seconds the first rows may take here before the worker has to find them."""
AT_START = 0.1
"""The same before the window is shown, when nobody can type yet."""
PAUSE_MS = 10
"""Before the worker looks for the rest: it would slow the painting of the first rows down."""
IDLE_MS = 1_500
"""Without a question, before the worker gets ready for the next."""


class _Budget:
    """Ends a search that takes too long for the GUI thread."""

    def __init__(self, seconds: float) -> None:
        self._until = time.perf_counter() + seconds

    def step(self, _done: int, _total: int, /) -> None:
        """Asked while the database works."""
        if time.perf_counter() > self._until:
            raise Cancelled


class _Silent:
    """Ends a search nobody waits for; how far it is, nobody wants to know."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def step(self, _done: int, _total: int, /) -> None:
        """Asked while the database works."""
        if self._progress.stopped:
            raise Cancelled


class Found(NamedTuple):
    """An answer."""

    ids: "array[int]"
    complete: bool
    rows: Mapping[int, int] | None = None
    """Where those stand who are to be kept in sight; None: it was not looked up."""


class UserSearch(QObject):
    """Answers with ids, first some, then all."""

    found = Signal(object)
    """A `Found`."""
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._running: Progress | None = None
        self._views: Views | None = None
        self._asked = UserQuery()
        self._kept: frozenset[int] = frozenset()
        self.columns: tuple[str, ...] = ()
        """What people may sort by next."""
        self.busy = False
        """Whether an answer is still to come."""
        self.prepared = False
        """Whether all was made ready that can be."""
        self._held = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._find_all)
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
        """Find the users of a query; earlier questions are forgotten.

        `whole`: all at once; `kept`: users whose rows are wanted, too.
        """
        self.stop()
        views = self._views
        if views is None:
            return
        self._asked, self._kept, self.busy = query, kept, True
        budget = _Budget(AT_START if self._held else BUDGET)
        first = None if whole else _first(views, query, budget)
        if first is None:
            self._find(FIRST if views.is_far and not whole else None)
            return
        ids, complete = first
        if complete:
            self._rest()
        else:
            self._pause.start()
        self.found.emit(Found(ids, complete))

    def hold(self) -> None:
        """Leave the rest until the first rows are painted: the worker would slow that down."""
        self._held = True

    def go_on(self) -> None:
        """The first rows are painted."""
        self._held = False
        if self.busy and self._running is None:
            self._pause.stop()
            self._find_all()

    @Slot()
    def _find_all(self) -> None:
        if not self._held:
            self._find(None)

    def _find(self, limit: int | None) -> None:
        """In the worker: the first rows, and all of them then; or all of them at once."""
        if self._views is not None:
            self._running = self._runner.start(
                partial(_search, self._views, self._asked, self._kept, limit),
                done=self._take,
                failed=self._fail,
            )

    @Slot()
    def _prepare(self) -> None:
        if self._views is not None and self.columns:
            self._running = self._runner.start(
                partial(_get_ready, self._views, self.columns),
                done=self._be_ready,
                failed=self._fail,
            )

    def _be_ready(self, _nothing: None) -> None:
        self.prepared = True

    def _rest(self) -> None:
        """All is answered: get ready for what may come."""
        self.busy = self.prepared = False
        self._idle.start()

    def stop(self) -> None:
        """Nobody waits for the running search any more."""
        self._pause.stop()
        self._idle.stop()
        self.busy = False
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _take(self, answer: tuple[Found, Progress]) -> None:
        found, progress = answer
        if progress.stopped:
            return
        self._running = None
        if found.complete:
            self._rest()
        else:
            self._find_all()
        self.found.emit(found)

    def _fail(self, error: Exception) -> None:
        self.busy = False
        self.failed.emit(error)


def _first(views: Views, query: UserQuery, budget: _Budget) -> "tuple[array[int], bool] | None":
    try:
        return views.first(query, FIRST, budget)
    except Cancelled:
        return None


def _search(
    views: Views, query: UserQuery, kept: frozenset[int], limit: int | None, progress: Progress
) -> tuple[Found, Progress]:
    ids = views.ids(query, limit, _Silent(progress))
    complete = limit is None or len(ids) < limit
    return Found(ids, complete, places_of(kept, ids)), progress


def _get_ready(views: Views, columns: tuple[str, ...], progress: Progress) -> None:
    views.prepare(columns, _Silent(progress))
