"""The real window on a company, and a plain Qt table beside it, both offscreen."""

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, qInstallMessageHandler
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from seatdesk.app import complete_after_paint, openers
from seatdesk.override import override
from seatdesk.settings import Settings
from seatdesk.ui.application import make_application
from seatdesk.ui.seats.table.columns import ColumnKind
from seatdesk.ui.seats.table.view import UserTableView
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.window.context import Folders
from tests.benchmarks.company import DAY

ROWS, COLUMNS = 40, 8
PATIENCE = 240.0


@contextmanager
def window(location: Path) -> Iterator[WorkspaceWindow]:
    """The program's window, ready, with forty rows in sight."""
    app = make_application(["benchmarks"])
    qInstallMessageHandler(lambda *_message: None)  # offscreen lacks size hints, and says so often
    with tempfile.TemporaryDirectory(prefix="seatdesk-bench-") as place:
        state = Path(place)
        workspace_window = WorkspaceWindow(
            openers(DAY, None), Folders(state / "settings.json", state), Settings()
        )
        ready: list[bool] = []
        workspace_window.opened.connect(lambda: ready.append(True))
        complete_after_paint(workspace_window, [])
        workspace_window.start(str(location))
        until(lambda: bool(ready))
        fit(workspace_window.seats.view)
        until(lambda: workspace_window.seats.complete and not workspace_window.search_runner.busy)
        yield workspace_window
        workspace_window.window.close()
        app.processEvents()
    qInstallMessageHandler(None)


def fit(view: UserTableView) -> None:
    """Forty rows of eight columns in sight."""
    top, height = view.window(), view.verticalHeader().defaultSectionSize()
    top.resize(1500, top.height() + ROWS * height - view.viewport().height())
    columns = view.table().columns
    boxes = [n for n, column in enumerate(columns) if column.kind is ColumnKind.SEAT]
    texts = [n for n in range(len(columns)) if n not in boxes]
    shown = {*texts[: COLUMNS - len(boxes)], *boxes}
    for number in range(len(columns)):
        view.setColumnHidden(number, number not in shown)
        view.setColumnWidth(number, view.viewport().width() // COLUMNS)
    QApplication.processEvents()


@contextmanager
def standard_table(like: UserTableView, rows: int) -> Iterator[QTableView]:
    """A table of C++ items of the same size, with two columns of check boxes."""
    model = QStandardItemModel(rows, COLUMNS)
    for row in range(rows):
        for column in range(COLUMNS):
            item = QStandardItem(f"Row {row} column {column}")
            if column >= COLUMNS - 2:
                item = QStandardItem()
                item.setCheckable(True)
                item.setCheckState(Qt.CheckState.Checked if row % 2 else Qt.CheckState.Unchecked)
            model.setItem(row, column, item)
    view = QTableView()
    view.setModel(model)
    view.setFont(like.font())
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(like.verticalHeader().defaultSectionSize())
    view.resize(like.size())
    view.show()
    QApplication.processEvents()
    yield view
    view.close()
    view.deleteLater()


def until(done: Callable[[], bool]) -> float:
    """Let the window work until something is so; the longest time it was busy, in ms."""
    began, longest = time.perf_counter(), 0.0
    while not done():
        start = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - start)
        assert start - began < PATIENCE, "the window never came so far"
        time.sleep(0.0005)
    return longest * 1000


class Paints(QObject):
    """Counts how often some widgets are painted."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self.count = 0
        self._widgets = tuple(widgets)
        for widget in self._widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False

    def stop(self) -> None:
        """Count no longer."""
        for widget in self._widgets:
            widget.removeEventFilter(self)
