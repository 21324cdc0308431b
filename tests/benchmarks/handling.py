"""Everyday work in the window: first rows, repainting, ticking a box, searching, sorting."""

import json
import shutil
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QVBoxLayout, QWidget

from seatdesk.controllers.read_models import UserQuery, Views
from seatdesk.ui.seats.table.columns import ColumnKind
from seatdesk.ui.seats.table.view import UserTableView
from seatdesk.ui.seats.user_search import FIRST
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from tests.benchmarks.company import DAY, folder, searchable
from tests.benchmarks.figures import FRAME, Bar, Figure, alternate, timed
from tests.benchmarks.finding import counting, rest, searching, sorting
from tests.benchmarks.window import COLUMNS, Paints, standard_table, until, window

FEW = 10_000
"""Users that are few: what takes longer with more is measured against them."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """All of it on one window, over a copy of the company."""
    with tempfile.TemporaryDirectory(dir=folder()) as place:
        copy = Path(place) / "copy.seatdesk"
        shutil.copyfile(searchable(users), copy)
        yield _first_rows(users, rounds * 4)
        yield from _memory(users)
        with window(copy) as workspace_window:
            yield from sorting(workspace_window, users, rounds)
            rest(workspace_window)
            view = workspace_window.seats.view
            view.verticalScrollBar().setValue(0)
            view.horizontalScrollBar().setValue(0)
            with standard_table(view, min(users, FEW)) as plain:
                yield from _repaint(workspace_window, plain, users, rounds * 20)
                if users > FEW:
                    yield _repaint_of_few(workspace_window, users, rounds * 20)
                yield _toggle(workspace_window, plain, rounds * 4)
            yield from searching(workspace_window, users, rounds)
            yield from counting(workspace_window, users, rounds)


def _first_rows(users: int, rounds: int) -> Figure:
    """From the file to the first rows, as the window reads them before it is painted."""
    query = UserQuery(today=DAY)

    def read(number: int) -> float:
        place = searchable(number)

        def rows() -> None:
            with closing(Views.open(place)) as views:
                views.head()
                views.summary()
                first = views.first(query, FIRST)
                assert first is not None
                views.rows(first[0][:48])

        return timed(rows)

    floor, samples = alternate(rounds, lambda _n: read(min(FEW, users)), lambda _n: read(users))
    what = f"read for the first paint, {users:,} users"
    return Figure("first rows", what, samples, floor, f"{FEW:,} users", Bar("ratio", 1.15))


def _memory(users: int) -> Iterator[Figure]:
    """Anonymous memory after looking, typing and sorting for a while, in processes of their own."""
    command = [sys.executable, "-m", "tests.benchmarks.using"]
    told: list[dict[str, float]] = []
    for number in (min(users, FEW), users):
        done = subprocess.run(
            [*command, str(searchable(number))], capture_output=True, text=True, check=True
        )
        told.append(json.loads(done.stdout.splitlines()[-1]))
    if told[0]["used"]:
        grown = [told[1]["used"] - told[0]["used"]]
        what = f"{users:,} users, above {FEW:,}, after much use"
        yield Figure("memory", what, grown, bar=Bar("max", 10), unit="MB")


def _repaint_of_few(workspace_window: WorkspaceWindow, users: int, rounds: int) -> Figure:
    """The same view, first over the few users the order begins with, then over all."""
    view, rng = workspace_window.seats.view, Random(6)
    model = view.table()
    everybody, few = model.ids, model.ids[:FEW]

    def jump(users: "array[int]") -> float:
        model.show_ids(users)
        QApplication.processEvents()
        bar = view.verticalScrollBar()
        bar.setValue(rng.randrange(bar.maximum() + 1))
        read_on(workspace_window)
        return timed(view.viewport().repaint)

    floor, samples = alternate(rounds, lambda _n: jump(few), lambda _n: jump(everybody))
    what = f"after a jump among {users:,} users"
    return Figure("repaint", what, samples, floor, f"among {FEW:,}", Bar("ratio", 1.15))


def _repaint(
    workspace_window: WorkspaceWindow, plain: QTableView, users: int, rounds: int
) -> Iterator[Figure]:
    """Rows that were not seen before, painted; and how long after a jump they are there."""
    view, rng = workspace_window.seats.view, Random(5)
    whole: list[float] = []
    blocked: list[float] = []

    def jump(table: QTableView) -> float:
        bar = table.verticalScrollBar()
        bar.setValue(rng.randrange(bar.maximum() + 1))
        if table is view:
            read_on(workspace_window)
        return timed(table.viewport().repaint)

    floor, samples = alternate(rounds, lambda _n: jump(plain), lambda _n: jump(view))
    what = f"40 rows x 8 columns after a jump, {users:,} users"
    yield Figure("repaint", what, samples, floor, "QStandardItemModel", Bar("ratio", 0.7))
    yield Figure("repaint", what, samples, [FRAME], "frame", Bar("p95", 8))
    yield Figure("repaint", what, samples, [FRAME], "frame", Bar("p99", 12))
    for _ in range(rounds):
        start, bar = perf_counter(), view.verticalScrollBar()
        bar.setValue(rng.randrange(bar.maximum() + 1))
        blocked.append(until(lambda: _is_read(view)))
        blocked.append(timed(view.viewport().repaint))
        whole.append((perf_counter() - start) * 1000)
        read_on(workspace_window)
    what = f"from a jump to its rows, read and painted, {users:,} users"
    yield Figure("scroll", what, whole, [FRAME], "frame", Bar("p95", FRAME))
    yield Figure("scroll", "window blocked meanwhile", blocked, [FRAME], "frame", Bar("p95", 8))


def _is_read(view: UserTableView) -> bool:
    area = view.viewport().rect()
    first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
    return all(line.is_known for line in view.table().lines(first, last))


def read_on(workspace_window: WorkspaceWindow) -> None:
    """Have the rows in sight, and those around, without painting them."""
    view = workspace_window.seats.view
    view.viewport().setUpdatesEnabled(False)
    _is_read(view)
    until(lambda: not workspace_window.reader.busy)
    view.viewport().setUpdatesEnabled(True)


def _toggle(workspace_window: WorkspaceWindow, plain: QTableView, rounds: int) -> Figure:
    """From the click on a box to the repainted counters of the footer."""
    view, paints = (
        workspace_window.seats.view,
        Paints(workspace_window.seats.footer.labels.values()),
    )
    view.verticalScrollBar().setValue(0)
    read_on(workspace_window)
    model = view.table()
    seat = next(n for n, column in enumerate(model.columns) if column.kind is ColumnKind.SEAT)
    view.setColumnHidden(seat, False)
    rows = [r for r in range(20) if not model.why_not(model.line(r))]
    counter = _counter(plain)

    def click(number: int) -> float:
        place = view.box_rect(rows[number % len(rows)], seat).center()
        before, start = paints.count, perf_counter()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        until(lambda: paints.count > before)
        return (perf_counter() - start) * 1000

    floor, samples = alternate(rounds + rounds % 2, counter, click)
    paints.stop()
    if workspace_window.seats.draft.dirty:
        workspace_window.seats.footer.discard.click()
        QApplication.processEvents()
    return Figure(
        "toggle",
        "click to repainted counters",
        samples,
        floor,
        "item and label of Qt",
        Bar("p95", FRAME),
    )


def _counter(plain: QTableView) -> Callable[[int], float]:
    """The least a toggle can do: an item changes, a label says another number, both are painted."""
    box = QWidget(plain, Qt.WindowType.Window)
    layout, label = QVBoxLayout(box), QLabel("0", box)
    layout.addWidget(label)
    box.show()
    plain.scrollToTop()
    QApplication.processEvents()
    model, paints = plain.model(), Paints([label])

    def toggle(number: int) -> float:
        before, start = paints.count, perf_counter()
        state = Qt.CheckState.Checked if number % 2 else Qt.CheckState.Unchecked
        model.setData(model.index(0, COLUMNS - 1), state, Qt.ItemDataRole.CheckStateRole)
        label.setText(f"Sales Hub: {number} of 25 assigned")
        until(lambda: paints.count > before)
        return (perf_counter() - start) * 1000

    return toggle
