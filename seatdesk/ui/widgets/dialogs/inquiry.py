"""Questions of a dialog that the worker answers: only the newest one counts."""

from collections.abc import Callable
from typing import TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

A = TypeVar("A")
T = TypeVar("T")
Asks: TypeAlias = Callable[[A, Callable[[T], None]], object]
"""Takes what is asked about, and who hears the answer; what went wrong is an answer, too."""
SLOW_MS = 250
"""After so long a person is told that there is something to wait for."""


class Inquiry(QObject):
    """Asks questions in the worker, and drops the answers to all but the newest."""

    slow = Signal()
    """The answer takes long."""
    ended = Signal()
    """The answer was told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_MS)
        self._patience.timeout.connect(self.slow)
        self.busy = False
        """True while an answer is still to come."""

    def ask(self, ask: Asks[A, T], about: A, answered: Callable[[T], object]) -> None:
        """Ask a question; what was asked before is not answered any more."""
        self.forget()
        number = self._number
        self.busy = True
        self._patience.start()

        def hear(answer: T) -> None:
            if shiboken6.isValid(self) and number == self._number:
                self.forget()
                answered(answer)
                self.ended.emit()

        ask(about, hear)

    def forget(self) -> None:
        """Drop the answer that is still to come."""
        self._number += 1
        self._patience.stop()
        self.busy = False
