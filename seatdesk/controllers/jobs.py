"""Long work, without knowing who watches it."""

from collections.abc import Callable
from threading import Event


class Cancelled(Exception):  # noqa: N818 - not an error: the person gave up
    """The person gave up; the transaction rolls back."""


def _unwatched(_done: int, _total: int) -> None:
    """Nobody is looking."""


class Progress:
    """Handed to long work, which reports to it and is interrupted by it."""

    def __init__(self, report: Callable[[int, int], None] = _unwatched) -> None:
        self._report = report
        self._stop = Event()

    @property
    def stopped(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Safe from any thread."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report how far the work is, or raise `Cancelled`."""
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)
