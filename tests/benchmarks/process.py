"""One start of the program, or of a bare window, in a process of its own; prints what it saw.

`python -m tests.benchmarks.process bare|program [FILE]`. Times are of the system-wide monotonic
clock, so that the parent can subtract when it spawned the process.
"""

import json
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

LOOK_MS = 5


def bare() -> None:
    """A main window of PySide6 and nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event):  # noqa: N802 - Qt's
            super().paintEvent(event)
            if "painted" not in seen:
                seen["painted"] = time.monotonic()
                QTimer.singleShot(0, app.quit)

    seen: dict[str, float] = {}
    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
    print(json.dumps(seen))


def program(location: str) -> None:
    """The program on a workspace, until its controllers are ready."""
    from seatdesk.__main__ import window

    run = window()  # first, as the program does: what it loads before Qt is part of how it starts

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from seatdesk import app
    from seatdesk.ui.seats.table.view import UserTableView
    from seatdesk.ui.startup.workspace_window import WorkspaceWindow
    from seatdesk.ui.window.context import Folders

    seen: dict[str, object] = {}
    ticks: list[float] = []
    kept = tempfile.TemporaryDirectory(prefix="seatdesk-bench-", ignore_cleanup_errors=True)
    state = Path(kept.name)
    paint, start = UserTableView.paintEvent, WorkspaceWindow.start

    def first_rows(view, event):
        paint(view, event)
        if "painted" not in seen and view.table().rowCount():
            seen["painted"] = time.monotonic()
            seen["heavy"] = sorted({"sqlalchemy", "alembic", "xlsxwriter"} & set(sys.modules))
            timer.start(LOOK_MS)

    def started(workspace_window, where):
        workspace_window.opened.connect(ready)
        start(workspace_window, where)

    def ready():
        seen["ready"] = time.monotonic()
        QTimer.singleShot(300, finish)

    def finish():
        timer.stop()
        gaps = [after - before for before, after in pairwise(ticks)]
        seen["gap"] = max(gaps, default=0.0)
        seen["anonymous"] = anonymous_memory()
        QApplication.closeAllWindows()
        QApplication.quit()

    UserTableView.paintEvent = first_rows  # type: ignore[method-assign]
    WorkspaceWindow.start = started  # type: ignore[method-assign]
    app.personal_folders = lambda: Folders(state / "settings.json", state)
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    run(location)
    kept.cleanup()
    print(json.dumps(seen))


def anonymous_memory() -> float | None:
    """Megabytes of this process that no file backs; None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next((ln for ln in status.read_text().splitlines() if ln.startswith("RssAnon")), None)
    return None if line is None else int(line.split()[1]) / 1024


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(sys.argv[2])
