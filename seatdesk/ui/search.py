"""Finds the users to show: the first rows at once, all of them from the worker.

Every new question ends the one before. What others change never loses the selection.
"""

import time
from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.reading import UserQuery, Views
from seatdesk.ui.jobs import JobRunner

FIRST = 512
BUDGET = 0.006
"""Seconds the first rows may take here before the worker has to find them."""
PAUSE_MS = 10
"""Before the worker looks for the rest: it would slow the painting of the first rows down."""


class _Budget:
    """Ends a search that takes too long for the GUI thread."""

    def __init__(self) -> None:
        self._until = time.perf_counter() + BUDGET

    def step(self, _done: int, _total: int, /) -> None:
        """Asked while the database works."""
        if time.perf_counter() > self._until:
            raise Cancelled


class UserSearch(QObject):
    """Answers with ids, first some, then all."""

    found = Signal(object, bool)
    """Ids in their order, and whether they are complete."""
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._running: Progress | None = None
        self._views: Views | None = None
        self._asked = UserQuery()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._find_all)

    def read_from(self, views: Views | None) -> None:
        """Search another workspace from now on."""
        self.stop()
        self._views = views

    def ask(self, query: UserQuery, *, whole: bool = False) -> None:
        """Find the users of a query; earlier questions are forgotten. `whole`: all at once."""
        self.stop()
        views = self._views
        if views is None:
            return
        self._asked = query
        first = None if whole else self._first(views, query)
        if first is None:
            self._find_all()
            return
        complete = len(first) < FIRST
        if not complete:
            self._pause.start()
        self.found.emit(first, complete)

    @Slot()
    def _find_all(self) -> None:
        if self._views is not None:
            self._running = self._runner.start(
                _search(self._views, self._asked), done=self._complete, failed=self._fail
            )

    def stop(self) -> None:
        """Nobody waits for the running search any more."""
        self._pause.stop()
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _first(self, views: Views, query: UserQuery) -> "array[int] | None":
        try:
            return views.ids(query, FIRST, _Budget())
        except Cancelled:
            return None

    def _complete(self, answer: "tuple[UserQuery, array[int], Progress]") -> None:
        _query, ids, progress = answer
        if progress.stopped:
            return
        self._running = None
        self.found.emit(ids, True)  # noqa: FBT003 - a signal has no names

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)


def _search(
    views: Views, query: UserQuery
) -> "Callable[[Progress], tuple[UserQuery, array[int], Progress]]":
    def work(progress: Progress) -> "tuple[UserQuery, array[int], Progress]":
        return query, views.ids(query, None, progress), progress

    return work
