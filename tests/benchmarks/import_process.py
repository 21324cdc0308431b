"""One import in a process of its own; prints what it took.

`python -m tests.benchmarks.import_process alone|window FILE FOLDER SEATS`. `alone`: nothing else
runs. `window`: in the window's worker, while a timer asks every 5 ms whether the window answers.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from os import times
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.store.database import Database
from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork
from tests.benchmarks.company import DAY
from tests.benchmarks.process import anonymous_memory
from tests.factories import SALES, SERVICE, make_subscription

LOOK_MS = 5
IDLE = 1.0
"""Seconds that nothing happens, to see how long a gap is then."""
PATIENCE = 900.0


def workspace(folder: Path, seats: int) -> Workspace:
    """A new account with enough seats of two products for everybody."""
    where = str(folder / "import.seatdesk")
    Database.create(where, OpenAccount("Import", "USD", "UTC"), on=DAY).close()
    opened = Workspace.open(where, clock=lambda _zone: DAY, source="benchmark")
    for product in (SALES, SERVICE):
        contract = make_subscription(product, included=0, additional=seats)
        assert isinstance(opened.billing.add(contract), Done)
    return opened


def alone(file: Path, opened: Workspace) -> dict[str, object]:
    """Preview and run, with the time of the clock and of the processor, and how long it locked."""
    locked = _watch_lock()
    before, memory = _spent(), anonymous_memory()
    shown = opened.importing.preview([file])
    between = _spent()
    done = opened.importing.run(shown, accept=True)
    after = _spent()
    assert isinstance(done, Done), done
    grown = (anonymous_memory() or 0) - (memory or 0)
    shown.close()
    names = ("clock", "processor")
    return {
        "added": done.value.added,
        "preview": dict(zip(names, _less(between, before), strict=True)),
        "run": dict(zip(names, _less(after, between), strict=True)),
        "locked": dict(zip(names, max(locked), strict=True)),
        "memory": grown,
    }


def _watch_lock() -> list[list[float]]:
    """Milliseconds from the lock that each unit of work takes to its commit, from now on."""
    enter, commit = UnitOfWork.__enter__, Connection.commit
    found: list[list[float]] = []
    since: list[tuple[float, float]] = []

    def entered(work: Any) -> Any:
        inside = enter(work)
        since.append(_spent())
        return inside

    def committed(connection: Connection) -> None:
        commit(connection)
        found.append(_less(_spent(), since[-1]))

    UnitOfWork.__enter__ = entered  # type: ignore[method-assign]
    Connection.commit = committed  # type: ignore[method-assign, assignment]
    return found


def _spent() -> tuple[float, float]:
    used = times()
    return time.perf_counter() * 1000, (used.user + used.system) * 1000


def _less(after: tuple[float, float], before: tuple[float, float]) -> list[float]:
    return [end - start for end, start in zip(after, before, strict=True)]


def in_window(file: Path, opened: Workspace) -> dict[str, object]:
    """The longest time in ms between two ticks of the window, idle, in the preview, in the run."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    from seatdesk.ui.session.job_runner import JobRunner

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    runner = JobRunner(window)
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(LOOK_MS)

    def gap_until(done: Callable[[], bool]) -> float:
        ticks.clear()
        began = time.perf_counter()
        while not done():
            app.processEvents()
            assert time.perf_counter() - began < PATIENCE, "the import never ended"
            time.sleep(0.0005)
        return max((after - before for before, after in pairwise(ticks)), default=0.0) * 1000

    def worked(work: Callable[[Progress], Any]) -> tuple[float, Any]:
        ended: list[Any] = []
        runner.start(work, done=ended.append, failed=ended.append)
        return gap_until(lambda: bool(ended)), ended[0]

    until = time.perf_counter() + IDLE
    idle = gap_until(lambda: time.perf_counter() > until)
    preview, shown = worked(lambda progress: opened.importing.preview([file], progress=progress))
    assert isinstance(shown, ImportPreview), shown
    run, done = worked(lambda progress: opened.importing.run(shown, accept=True, progress=progress))
    assert isinstance(done, Done), done
    shown.close()
    runner.close()
    return {"idle": idle, "preview": preview, "run": run}


def main() -> None:
    """Measure what was asked for."""
    how, file, folder, seats = sys.argv[1:]
    opened = workspace(Path(folder), int(seats))
    print(json.dumps((in_window if how == "window" else alone)(Path(file), opened)))
    opened.close()


if __name__ == "__main__":
    main()
