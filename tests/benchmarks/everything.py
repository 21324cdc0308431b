"""Everything the filter shows, assigned at once: how long, and how long the window is busy."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.store.files.copies import copy_file
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from tests.benchmarks.company import DAY, folder, workspace
from tests.benchmarks.figures import Bar, Figure
from tests.benchmarks.saving import SALES, make_room
from tests.benchmarks.window import window

FILTER = "-seat:sales status:active"
LOOK_MS = 5
IDLE = 1.0
"""Seconds that nothing happens, to see how long a gap is then."""
PATIENCE = 300.0
STEPS = ("look at them", "assign", "undo", "redo")


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """Select all that a filter shows, press Space, agree; then undo and redo it."""
    seen: list[dict[str, tuple[float, float]]] = []
    count = 0
    for _ in range(min(rounds, 3)):
        with TemporaryDirectory(dir=folder()) as place:
            copy = Path(place) / "copy.seatdesk"
            copy_file(workspace(users), copy)
            _make_room(copy)
            with window(copy) as workspace_window:
                count, found = _turned(workspace_window)
                seen.append(found)
    idle = [one["idle"][0] for one in seen]
    for step in STEPS:
        what = f"{step}, {count:,} users"
        gaps = [one[step][0] for one in seen]
        yield Figure(
            "all", f"longest gap of the window, {what}", gaps, idle, "idle", Bar("p50", 25)
        )
        yield Figure("all", what, [one[step][1] for one in seen], unit="s")


def _make_room(copy: Path) -> None:
    opened = Workspace.open(str(copy), clock=lambda _zone: DAY, source="benchmark")
    make_room(opened, MOST_SEATS - opened.account().subscription(SALES).additional)
    opened.close()


def _turned(workspace_window: WorkspaceWindow) -> tuple[int, dict[str, tuple[float, float]]]:
    watch = Watch()
    commands: Any = workspace_window.commands
    editing, session = commands.editing, commands.editing._session
    agreed: list[Callable[[], object]] = []
    stored: list[object] = []
    editing.bulk.ask = lambda _parent, _question, then: agreed.append(then)
    session.acted.connect(lambda *_what: stored.append(None))
    session.step_reversed.connect(lambda *_what: stored.append(None))
    _show(workspace_window)
    workspace_window.seats.view.selectAll()
    ids = workspace_window.seats.selected_ids()
    began = time.perf_counter()
    found = {"idle": watch.until(lambda: _passed(began, IDLE))}
    editing.bulk.toggle(SALES, ids, seated=None)  # however few they are
    found["look at them"] = watch.until(lambda: bool(agreed))
    for step, do in (("assign", agreed[0]), ("undo", session.undo), ("redo", session.redo)):
        stored.clear()
        do()
        found[step] = watch.until(lambda: bool(stored) and not session.undo_stack.waiting)
    return len(ids), found


def _show(workspace_window: WorkspaceWindow) -> None:
    field: Any = workspace_window.window.filter
    QTest.keyClicks(field, FILTER)
    QTest.qWait(300)
    while not workspace_window.seats.complete or workspace_window.search_runner.busy:
        QApplication.processEvents()


def _passed(began: float, seconds: float) -> bool:
    return time.perf_counter() - began > seconds


class Watch:
    """A timer of 5 ms in the window's thread: it is late by as long as the window is busy."""

    def __init__(self) -> None:
        self._ticks: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self._ticks.append(time.perf_counter()))
        self._timer.start(LOOK_MS)

    def until(self, done: Callable[[], bool]) -> tuple[float, float]:
        """The longest time between two ticks in ms, and how many seconds it took."""
        self._ticks.clear()
        began = time.perf_counter()
        while not done():
            QApplication.processEvents()
            assert not _passed(began, PATIENCE), "it never ended"
            time.sleep(0.0005)
        gaps = [after - before for before, after in pairwise(self._ticks)]
        return max(gaps, default=0.0) * 1000, time.perf_counter() - began
