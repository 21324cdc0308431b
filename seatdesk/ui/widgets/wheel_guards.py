"""Numbers and lists that a passing mouse wheel does not change: the page scrolls instead."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox

from seatdesk.override import override


class WheelGuardSpinBox(QSpinBox):
    """A number that a passing mouse wheel does not change: the page scrolls instead."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class WheelGuardComboBox(QComboBox):
    """A list that a passing mouse wheel does not change: the page scrolls instead."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
