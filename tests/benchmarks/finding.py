"""Typing, filtering and sorting: what a person waits for, and how long the window is blocked."""

from collections.abc import Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from seatdesk.ui.seats.table.columns import ColumnKind
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from tests.benchmarks.company import DAY
from tests.benchmarks.figures import FRAME, Bar, Figure, timed
from tests.benchmarks.window import Paints, until

WORDS = {
    "rare": ("mackenzie", "qzx", "daichi.sasaki"),
    "common": ("support", "ber", "nordlicht"),
    "one letter": ("a", "q"),
    "two letters": ("ha", "sa"),
    "two words": ("daichi sasaki", "sa ka"),
    "tokens": ("team:support", "idle:>60 seat:sales", "status:deact"),
    "not": ("support -ann", "-ber"),
}
ORDERS = (("name", False), ("manager", False), ("last_active", True))
LARGE = 500_000
"""From so many users on, a complete search may take longer."""


def searching(workspace_window: WorkspaceWindow, users: int, rounds: int) -> Iterator[Figure]:
    """Filters typed letter by letter, in several orders."""
    blocked: list[float] = []
    whole: dict[str, list[float]] = {kind: [] for kind in WORDS}
    for order in ORDERS:
        sort_by(workspace_window, order)
        for kind, words in WORDS.items():
            for word in words * max(1, rounds // 4):
                gaps, complete = _typed(workspace_window, word)
                blocked += gaps
                whole[kind].append(complete)
    clear(workspace_window)
    sort_by(workspace_window, ORDERS[0])
    what, frame = f"{users:,} users", ([FRAME], "frame")
    yield Figure("keystroke", f"window blocked, {what}", blocked, *frame, Bar("p99", FRAME))
    yield Figure("keystroke", "the longest of all", [max(blocked)], *frame)
    limit = 120 if users > LARGE else 50
    every = [one for many in whole.values() for one in many]
    yield Figure("search", f"complete result, {what}", every, *frame, Bar("p95", limit))
    for kind, samples in whole.items():
        yield Figure("search", f"complete result, {kind}", samples, *frame, Bar("p95", limit))


def sorting(workspace_window: WorkspaceWindow, users: int, rounds: int) -> Iterator[Figure]:
    """Clicks on every header: the first rows, then all of them; just opened, and after a rest."""
    cold = _clicks(workspace_window, 1)[1]
    rest(workspace_window)
    first, whole = _clicks(workspace_window, max(2, rounds // 3))
    sort_by(workspace_window, ORDERS[0])
    frame = ([FRAME], "frame")
    yield Figure("sort", f"click to painted, {users:,} users", first, *frame, Bar("p50", FRAME))
    for name, samples in whole.items():
        yield Figure("sort", f"complete order by {name}", samples, *frame, Bar("p50", 250))
    for name, samples in cold.items():
        yield Figure("sort", f"first thing after opening, by {name}", samples, *frame)


def _clicks(
    workspace_window: WorkspaceWindow, times: int
) -> tuple[list[float], dict[str, list[float]]]:
    view, header = workspace_window.seats.view, workspace_window.seats.view.horizontalHeader()
    columns = view.table().columns
    hidden = [n for n in range(len(columns)) if view.isColumnHidden(n)]
    first: list[float] = []
    whole: dict[str, list[float]] = {}
    paints = Paints([view.viewport()])
    for number, column in enumerate(columns):
        view.setColumnHidden(number, False)
        for _ in range(times):
            view.scrollTo(view.model().index(0, number))
            settle(workspace_window)
            place = QPoint(header.sectionViewportPosition(number) + 20, header.height() // 2)
            before, start = paints.count, perf_counter()
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
            until(lambda seen=before: paints.count > seen)  # type: ignore[misc]
            first.append((perf_counter() - start) * 1000)
            settle(workspace_window)
            name = "seats" if column.kind is ColumnKind.SEAT else column.key
            whole.setdefault(name, []).append((perf_counter() - start) * 1000)
    paints.stop()
    for number in hidden:
        view.setColumnHidden(number, True)
    return first, whole


def counting(workspace_window: WorkspaceWindow, users: int, rounds: int) -> Iterator[Figure]:
    """The counts of the chips, asked for as the window does; and chips clicked."""
    session = workspace_window.session
    assert session is not None
    counts: list[float] = []
    blocked: list[float] = []
    for _ in range(max(2, rounds // 2)):
        told: list[object] = []
        start = perf_counter()
        session.ask(lambda workspace, _progress: workspace.views.chips(DAY, 60), told.append)
        blocked.append(until(lambda seen=told: bool(seen)))  # type: ignore[misc]
        counts.append((perf_counter() - start) * 1000)
    frame = ([FRAME], "frame")
    yield Figure("chips", f"counts are there, {users:,} users", counts, *frame)
    yield Figure("chips", "window blocked meanwhile", blocked, *frame, Bar("max", FRAME))
    clicked: list[float] = []
    for chip in (*workspace_window.seats.chips.chips.values(),) * 2:
        start = perf_counter()
        chip.click()
        settle(workspace_window)
        clicked.append((perf_counter() - start) * 1000)
    workspace_window.seats.chips.chips["all"].click()
    settle(workspace_window)
    limit = 120 if users > LARGE else 50
    yield Figure("chips", "click to the complete result", clicked, *frame, Bar("p95", limit))


def sort_by(workspace_window: WorkspaceWindow, order: tuple[str, bool]) -> None:
    """Sort, and wait until that is done."""
    workspace_window.seats.model.sort_order = (order,)
    workspace_window.seats.look_up()
    settle(workspace_window)


def clear(workspace_window: WorkspaceWindow) -> None:
    """Show everybody."""
    workspace_window.window.filter.clear()
    settle(workspace_window)


def settle(workspace_window: WorkspaceWindow) -> float:
    """Until everything asked for is there and painted; the longest time the window was busy."""
    longest = until(
        lambda: workspace_window.seats.complete and not workspace_window.seats.search.busy
    )
    return max(longest, timed(QApplication.processEvents))


def rest(workspace_window: WorkspaceWindow) -> None:
    """Until nothing goes on behind the window any more."""
    until(
        lambda: (
            workspace_window.seats.search.prepared
            and not (workspace_window.search_runner.busy or workspace_window.housekeeper.busy)
        )
    )


def _typed(workspace_window: WorkspaceWindow, word: str) -> tuple[list[float], float]:
    """The times the window was blocked, and the time from the last key to the complete result."""
    field = workspace_window.window.filter
    clear(workspace_window)
    gaps: list[float] = []
    for letter in word[:-1]:
        start = perf_counter()
        gaps.append(timed(partial(_key, field, letter)))
        gaps.append(until(lambda was=start: perf_counter() - was > PAUSE))  # type: ignore[misc]
    start = perf_counter()
    gaps.append(timed(partial(_key, field, word[-1])))
    gaps.append(settle(workspace_window))
    return gaps, (perf_counter() - start) * 1000


PAUSE = 0.03
"""Seconds between two letters of somebody who types fast."""


def _key(field: QWidget, letter: str) -> None:
    QTest.keyClicks(field, letter)
    QApplication.processEvents()
