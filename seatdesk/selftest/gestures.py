"""A check of what hands do to the window: clicks, keys and drags, as the system would send them.

What a click runs is not run by showing a window, and what fails there is caught by Qt's own loop.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QSplitter, QWidget

from seatdesk.selftest.check_result import Unsound, expect
from seatdesk.selftest.parts import PEOPLE, PRODUCT
from seatdesk.selftest.window import opened, wait_until, wait_until_idle
from seatdesk.ui.billing.page import BillingPage
from seatdesk.ui.seats.table.columns import SEAT
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.window.context import BILLING

ASKED_FOR: Final = "bo."
DIALOGS: Final = {"billing": "exchange-rates", "seats": "new-user", "tools": "verify"}
"""Entries of menus that open a dialog."""
PULL: Final = 40
"""Pixels of a drag, in steps of a few, as a hand moves."""
STEP: Final = 8


def handled(folder: Path) -> str:
    """The window is sorted, searched, ticked, asked by its menus, and its panes are dragged."""
    with opened(folder, "gestures") as workspace_window:
        _sort(workspace_window)
        _filter(workspace_window)
        _tick(workspace_window)
        _open_menus(workspace_window)
        _drag(workspace_window)
        return "sorted, filtered, ticked; menus, dialogs and a splitter moved"


def _sort(workspace_window: WorkspaceWindow) -> None:
    """A click on a header sorts by it, the next one the other way round.

    By the name, which every window has room for; whoever has none is sorted by the address.
    """
    header, model = workspace_window.seats.view.header, workspace_window.seats.model
    place = next(n for n, column in enumerate(model.columns) if column.key == "name")
    middle = header.sectionViewportPosition(place) + header.sectionSize(place) // 2
    seen = []
    for _click in range(2):
        click(header.viewport(), QPoint(middle, header.height() // 2))
        wait_until_idle(workspace_window)
        wait_until(lambda: model.rowCount() == len(PEOPLE))
        seen.append([model.index(row, place).data() for row in range(model.rowCount())])
    expect(sorted(seen), [sorted(PEOPLE), sorted(PEOPLE, reverse=True)])


def _filter(workspace_window: WorkspaceWindow) -> None:
    """Letters typed into the field leave the users that they are found in."""
    field = workspace_window.window.filter
    for letters, left in ((ASKED_FOR, 1), ("\b" * len(ASKED_FOR), len(PEOPLE))):
        for letter in letters:
            press(field, Qt.Key.Key_Backspace if letter == "\b" else Qt.Key.Key_unknown, letter)
        wait_until_idle(workspace_window)
        wait_until(lambda left=left: workspace_window.seats.model.rowCount() == left)  # type: ignore[misc]


def _tick(workspace_window: WorkspaceWindow) -> None:
    """A click into the cell of a seat makes a draft, and the next one takes it back."""
    view, model = workspace_window.seats.view, workspace_window.seats.model
    seats = [column.key for column in model.columns].index(SEAT + PRODUCT)
    for dirty in (True, False):
        click(view.viewport(), view.visualRect(model.index(0, seats)).center())
        wait_until_idle(workspace_window)
        expect(workspace_window.draft.dirty, dirty)


def _open_menus(workspace_window: WorkspaceWindow) -> None:
    """Every menu opens; entries of some show a dialog, which Escape closes."""
    window, bar = workspace_window.window, workspace_window.window.menuBar()
    for key, menu in window.menus.items():
        click(bar, bar.actionGeometry(menu.menuAction()).center())
        wait_until(menu.isVisible)
        if menu.isEmpty():
            raise Unsound(f"the menu {key} is empty")
        if key not in DIALOGS:
            _close(menu)
            continue
        entry = window.actions_of[DIALOGS[key]]
        click(menu, menu.actionGeometry(entry).center())
        wait_until(lambda: bool(_dialogs(window)))
        wait_until_idle(workspace_window)
        for dialog in _dialogs(window):
            dialog.grab()
            _close(dialog)
        wait_until(lambda: not _dialogs(window))


def _drag(workspace_window: WorkspaceWindow) -> None:
    """The line between a chart and its table goes where it is dragged."""
    workspace_window.window.show_page(BILLING)
    wait_until_idle(workspace_window)
    page = workspace_window.window.findChild(BillingPage)
    if page is None:
        raise Unsound("there is no billing page")
    split = page.findChild(QSplitter)
    if split is None:
        raise Unsound("there is no splitter")
    page.tabs.setCurrentIndex(
        next(n for n in range(page.tabs.count()) if _holds(page.tabs.widget(n), split))
    )
    wait_until_idle(workspace_window)
    before = split.sizes()
    handle = split.handle(1)
    for way in (-PULL, PULL):
        drag(handle, QPoint(0, way))
    drag(handle, QPoint(0, -PULL))
    wait_until_idle(workspace_window)
    if split.sizes() == before:
        raise Unsound(f"the splitter stays at {before}")


# -- hands -----------------------------------------------------------------------------------------


def click(widget: QWidget, place: QPoint) -> None:
    """Press and release the left button."""
    _mouse(widget, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton)
    _mouse(widget, QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton)
    _mouse(widget, QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.NoButton)


def drag(widget: QWidget, way: QPoint) -> None:
    """Pull something by its middle."""
    start = widget.rect().center()
    here, length = widget.mapToGlobal(start), max(abs(way.x()), abs(way.y()))
    _mouse(widget, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    for step in range(STEP, length + 1, STEP):
        there = widget.mapFromGlobal(here + way * (step / length))
        _mouse(widget, QEvent.Type.MouseMove, there, Qt.MouseButton.LeftButton)
    _mouse(
        widget,
        QEvent.Type.MouseButtonRelease,
        widget.mapFromGlobal(here + way),
        Qt.MouseButton.NoButton,
    )


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """Press a key and let it go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(widget, event)


def _mouse(widget: QWidget, kind: QEvent.Type, place: QPoint, pressed: Qt.MouseButton) -> None:
    moves = kind is QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if moves else Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        button,
        pressed,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
    QCoreApplication.processEvents()


def _close(widget: QWidget) -> None:
    press(widget, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    if isinstance(widget, QMenu) and widget.isVisible():
        raise Unsound("a menu stays open")


def _dialogs(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _holds(tab: QWidget | None, widget: QWidget) -> bool:
    return tab is not None and tab.isAncestorOf(widget)
