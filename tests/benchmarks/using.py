"""Uses the window on a workspace for a while, and says how much memory it takes then.

`python -m tests.benchmarks.using FILE`
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random


def use(location: str) -> dict[str, float | None]:
    """Anonymous megabytes when it is open, and after looking, typing and sorting."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.company import folder
    from tests.benchmarks.finding import clear, rest, settle, sort_by
    from tests.benchmarks.process import anonymous_memory
    from tests.benchmarks.window import window

    rng = Random(3)
    with tempfile.TemporaryDirectory(dir=folder()) as place:
        copy = Path(place) / "copy.seatdesk"
        shutil.copyfile(location, copy)
        with window(copy) as workspace_window:
            rest(workspace_window)
            opened = anonymous_memory()
            bar = workspace_window.seats.view.verticalScrollBar()
            for _ in range(100):
                bar.setValue(rng.randrange(bar.maximum() + 1))
                QApplication.processEvents()
            for word in ("a", "ha", "support", "mackenzie", "seat:sales", "-ber"):
                QTest.keyClicks(workspace_window.window.filter, word)
                settle(workspace_window)
                clear(workspace_window)
            for column in ("manager", "last_active", "name"):
                sort_by(workspace_window, (column, True))
                sort_by(workspace_window, (column, False))
            rest(workspace_window)
            return {"opened": opened, "used": anonymous_memory()}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps(use(sys.argv[1])))
