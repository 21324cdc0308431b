"""The cell that has the keyboard, told to assistive tools when its list gets it.

Qt tells the list alone: whoever cannot see it hears "Users, table" and not where in it they are.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView

from seatdesk.override import override


class SpokenFocus(QObject):
    """Follows the focus of one list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and QAccessible.isActive():
            QTimer.singleShot(0, self._tell)  # after Qt has told the list
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        if not self._view.hasFocus() or not self._view.currentIndex().isValid():
            return
        cell = QAccessible.queryAccessibleInterface(self._view).focusChild()
        if cell.isValid():
            QAccessible.updateAccessibility(QAccessibleEvent(cell, QAccessible.Event.Focus))
