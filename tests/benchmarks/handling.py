"""What a person sees and types: repainting, ticking a box, searching, sorting."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QVBoxLayout, QWidget

from seatdesk.ui.models.columns import Kind
from seatdesk.ui.views.users import UserTableView
from seatdesk.ui.workbench import Workbench
from tests.benchmarks.company import folder, workspace
from tests.benchmarks.figures import FRAME, Bar, Figure, alternate, timed
from tests.benchmarks.window import COLUMNS, Paints, standard_table, until, window

MOST_ITEMS = 10_000
WORDS = ("sato", "muller", "ind", "mackenzie", "support", "qzx", "ha")
LARGE = 500_000
"""From so many users on, a complete search may take longer."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """All of it on one window, over a copy of the company."""
    with tempfile.TemporaryDirectory(dir=folder()) as place:
        copy = Path(place) / "copy.seatdesk"
        shutil.copyfile(workspace(users), copy)
        with window(copy) as bench:
            view = bench.seats.view
            with standard_table(view, min(users, MOST_ITEMS)) as plain:
                yield from _repaint(view, plain, users, rounds * 20)
                yield _toggle(bench, plain, rounds * 4)
            yield from _search(bench, users, rounds)
            yield from _sort(bench, users, rounds)


def _repaint(view: UserTableView, plain: QTableView, users: int, rounds: int) -> Iterator[Figure]:
    rng = Random(5)

    def jump(table: QTableView) -> float:
        bar = table.verticalScrollBar()
        bar.setValue(rng.randrange(bar.maximum() + 1))
        return timed(table.viewport().repaint)

    floor, samples = alternate(rounds, lambda _n: jump(plain), lambda _n: jump(view))
    what = f"40 rows x 8 columns after a jump, {users:,} users"
    yield Figure("repaint", what, samples, floor, "QStandardItemModel", Bar("ratio", 0.4))
    yield Figure("repaint", what, samples, [FRAME], "frame", Bar("p95", 12))
    yield Figure("repaint", what, samples, [FRAME], "frame", Bar("p99", FRAME))


def _toggle(bench: Workbench, plain: QTableView, rounds: int) -> Figure:
    """From the click on a box to the repainted counters of the footer."""
    view, paints = bench.seats.view, Paints(bench.seats.footer.labels.values())
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    model = view.table()
    seat = next(n for n, column in enumerate(model.columns) if column.kind is Kind.SEAT)
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
    if bench.seats.draft.dirty:
        bench.seats.footer.discard.click()
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


def _search(bench: Workbench, users: int, rounds: int) -> Iterator[Figure]:
    """Words typed letter by letter, in each of the usual orders."""
    seats, field = bench.seats, bench.window.filter
    blocked: list[float] = []
    whole: list[float] = []
    typed = [word for word in WORDS for _ in range(max(1, rounds // 3))]
    for order in ("name", "team", "last_active"):
        seats.model.sort_order = ((order, False),)
        for word in typed:
            field.clear()
            _settle(bench)
            blocked += [timed(partial(_key, field, letter)) for letter in word]
            start = perf_counter()
            blocked.append(_settle(bench))
            whole.append((perf_counter() - start) * 1000)
    field.clear()
    _settle(bench)
    limit = 120 if users > LARGE else 50
    yield Figure(
        "search",
        f"GUI thread blocked by a keystroke, {users:,} users",
        blocked,
        [FRAME],
        "frame",
        Bar("p99", FRAME),
    )
    yield Figure(
        "search",
        "last keystroke to the complete result",
        whole,
        [FRAME],
        "frame",
        Bar("p95", limit),
    )


def _key(field: QWidget, letter: str) -> None:
    QTest.keyClick(field, Qt.Key(ord(letter.upper())))
    QApplication.processEvents()


def _sort(bench: Workbench, users: int, rounds: int) -> Iterator[Figure]:
    """A click on a header: the first rows, then all of them."""
    view, header = bench.seats.view, bench.seats.view.horizontalHeader()
    view.horizontalScrollBar().setValue(0)
    first: list[float] = []
    whole: list[float] = []
    paints = Paints([view.viewport()])
    columns = [n for n in range(header.count()) if not header.isSectionHidden(n)][:4]
    for number in range(rounds * len(columns)):
        section = columns[number % len(columns)]
        place = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
        _settle(bench)
        before, start = paints.count, perf_counter()
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        until(lambda seen=before: paints.count > seen)  # type: ignore[misc]
        first.append((perf_counter() - start) * 1000)
        _settle(bench)
        whole.append((perf_counter() - start) * 1000)
    paints.stop()
    yield Figure(
        "sort",
        f"click to painted rows, {users:,} users",
        first,
        [FRAME],
        "frame",
        Bar("p50", FRAME),
    )
    yield Figure("sort", "click to the complete order", whole, [FRAME], "frame", Bar("p50", 250))


def _settle(bench: Workbench) -> float:
    """Until everything asked for is there and painted; the longest time the window was busy."""
    longest = until(lambda: bench.seats.complete and not bench.finder.busy)
    return max(longest, timed(QApplication.processEvents))
