"""Takes a picture of the window once its rows and its figures are there, and ends the program.

Without a workspace it is one of the welcome page.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.text.wording import sentence

SIZE = QSize(1360, 820)
PATIENCE_MS = 60_000
SETTLE_MS = 400


class ScreenshotTaker(QObject):
    """`status` is the exit code: 0 when there is a picture. Why there is none is said."""

    def __init__(self, workspace_window: WorkspaceWindow, picture: Path, *, empty: bool) -> None:
        """`empty`: nothing is going to be opened."""
        super().__init__(workspace_window)
        self.status = 3
        self._workspace_window, self._picture = workspace_window, picture
        painted, opened = workspace_window.window.first_painted, workspace_window.opened
        (painted if empty else opened).connect(self._wait)
        # queued: it may happen before the loop runs that is to be ended
        workspace_window.could_not_open.connect(self._give_up, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(PATIENCE_MS, self._lose_patience)

    def _wait(self) -> None:
        self._workspace_window.window.resize(SIZE)
        self._workspace_window.seats.view.clearFocus()
        QTimer.singleShot(SETTLE_MS, self._take_picture)

    def _take_picture(self) -> None:
        if self._workspace_window.runner.busy:
            QTimer.singleShot(SETTLE_MS, self._take_picture)
            return
        if self._save():
            self.status = 0
            self._end()
        else:
            self._fail(f"No picture was taken: {self._picture} cannot be written. Choose another "
                       "folder, or a name that ends in .png.")  # fmt: skip

    def _save(self) -> bool:
        try:
            self._picture.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        return self._workspace_window.window.grab().save(str(self._picture))

    def _lose_patience(self) -> None:
        self._fail("No picture was taken: the workspace was not open within a minute. Try again "
                   "when the machine or the server has less to do.")  # fmt: skip

    def _give_up(self, error: Exception) -> None:
        self._fail(sentence(error))

    def _fail(self, why: str) -> None:
        sys.stderr.write(why + "\n")
        self._end()

    def _end(self) -> None:
        self._workspace_window.window.close()
        QApplication.quit()
