"""Takes a picture of the window once its rows and its figures are there, and ends the program."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from seatdesk.ui.wording import sentence
from seatdesk.ui.workbench import Workbench

SIZE = QSize(1360, 820)
PATIENCE_MS = 60_000
SETTLE_MS = 400


class Photographer(QObject):
    """`status` is the exit code: 0 when there is a picture."""

    def __init__(self, bench: Workbench, picture: Path) -> None:
        super().__init__(bench)
        self.status = 3
        self._bench, self._picture = bench, picture
        bench.opened.connect(self._wait)
        # queued: it may happen before the loop runs that is to be ended
        bench.could_not_open.connect(self._give_up, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(PATIENCE_MS, self._end)

    def _wait(self) -> None:
        self._bench.window.resize(SIZE)
        self._bench.seats.view.clearFocus()
        QTimer.singleShot(SETTLE_MS, self._take)

    def _take(self) -> None:
        if self._bench.runner.busy:
            QTimer.singleShot(SETTLE_MS, self._take)
            return
        self._picture.parent.mkdir(parents=True, exist_ok=True)
        if self._bench.window.grab().save(str(self._picture)):
            self.status = 0
        self._end()

    def _give_up(self, error: object) -> None:
        sys.stderr.write(sentence(error) + "\n")
        self._end()

    def _end(self) -> None:
        self._bench.window.close()
        QApplication.quit()
