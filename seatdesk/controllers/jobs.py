"""Progress of long work, which reports how far it is and can be cancelled."""

from collections.abc import Callable
from threading import Event


class Cancelled(Exception):  # noqa: N818 - not an error: the person gave up
    """Raised in work that the person gave up; its transaction rolls back."""


def _unwatched(_done: int, _total: int) -> None:
    """A report that nobody reads."""


class Progress:
    """The progress of long work: the work reports to it, and is cancelled by it."""

    def __init__(self, report: Callable[[int, int], None] = _unwatched) -> None:
        self._report = report
        self._stop = Event()

    @property
    def stopped(self) -> bool:
        """True when somebody asked the work to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Safe from any thread."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report how far the work is, or raise `Cancelled`."""
        self.check()
        self._report(done, total)

    def check(self) -> None:
        """Raise `Cancelled` where somebody asked for that; how far the work is stays as it was."""
        if self._stop.is_set():
            raise Cancelled
