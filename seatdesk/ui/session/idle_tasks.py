"""Work of the GUI thread cut into short tasks, between which the window answers."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class IdleTasks(QObject):
    """Runs one task each time the event loop has nothing more urgent to do, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    @property
    def busy(self) -> bool:
        """True while any task waits."""
        return bool(self._waiting)

    def add(self, *tasks: Callable[[], object]) -> None:
        """Let these be done as well, after all others."""
        self._waiting.extend(tasks)
        self._timer.start()

    def clear(self) -> None:
        """Drop all of them: what they were for is gone."""
        self._waiting.clear()

    @Slot()
    def _run(self) -> None:
        if not self._waiting:
            return
        try:
            self._waiting.popleft()()
        finally:  # a task that failed is reported, and the others are still needed
            if self._waiting:
                self._timer.start()
