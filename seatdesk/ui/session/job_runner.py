"""Runs use cases off the GUI thread and brings their results back to it."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.interpreter import shorten_turns
from seatdesk.late_log import LateLog

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

log = LateLog(__name__)
T = TypeVar("T")


class _Ended(NamedTuple):
    deliver: Callable[[Any], None] | None
    payload: object
    progress: Progress


class JobRunner(QObject):
    """A queue of one: jobs run in order, so two never hold the database at once.

    Worker threads touch Qt only by emitting the signals below, whose slots are methods of this
    object and therefore run in its thread.
    """

    progressed = Signal(object, int, int)
    """The job's `Progress`, done, total."""
    finished = Signal(object)
    """The job's `Progress`; after its result was delivered, or it was cancelled."""
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        self._running: set[Progress] = set()
        self._yielding: set[Progress] = set()
        """The jobs that give way to others."""
        self._is_closed = False
        self._ended.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """True while anything is running or waiting."""
        return bool(self._running)

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        yields: bool = False,
    ) -> Progress:
        """Queue `work`; exactly one of `done` and `failed` is called, unless it is cancelled.

        A runner that was closed starts nothing. `yields`: nobody waits for it, so it is cancelled
        for whatever is started after it.

        Neither is called when it is a method of a widget that is gone by then.
        """
        progress = Progress(lambda steps, total: self._report(progress, steps, total))

        def run() -> None:
            try:
                ended = _Ended(done, work(progress), progress)
            except Cancelled:
                log.info("job cancelled")
                ended = _Ended(None, None, progress)
            except Exception as error:
                log.info("job failed", exc_info=error)
                ended = _Ended(failed, error, progress)
            self._ended.emit(ended)

        if self._is_closed:
            progress.cancel()
            return progress
        self._make_way(progress, yields=yields)
        self._running.add(progress)
        self._last = self._worker().submit(run)
        return progress

    def waiter(self) -> Callable[[], object]:
        """A function that waits, in another thread, for all that was started here until now."""
        ended = Event()
        if self._last is None:
            ended.set()
        else:  # called, too, for what is dropped from the queue
            self._last.add_done_callback(lambda _ended: ended.set())
        return ended.wait

    def close(self) -> None:
        """Stop what can be stopped, wait for the running job and drop the queued ones.

        Nothing is delivered any more: whoever asked is going, too.
        """
        self._is_closed = True
        for progress in self._running:
            progress.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _make_way(self, progress: Progress, *, yields: bool) -> None:
        """Cancel the jobs that nobody waits for."""
        for other in self._yielding & self._running:
            other.cancel()
        self._yielding = {progress} if yields else set()

    def _worker(self) -> "ThreadPoolExecutor":
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - after the paint

            shorten_turns()
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="seatdesk-job")
        return self._pool

    def _report(self, progress: Progress, steps: int, total: int) -> None:
        self.progressed.emit(progress, steps, total)

    @Slot(object)
    def _deliver(self, ended: _Ended) -> None:
        self._running.discard(ended.progress)
        if self._is_closed:
            return
        if ended.deliver is not None and _is_there(ended.deliver):
            ended.deliver(ended.payload)
        self.finished.emit(ended.progress)


def _is_there(receiver: Callable[[Any], None]) -> bool:
    """True when a method's widget still exists; plain functions always do."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
