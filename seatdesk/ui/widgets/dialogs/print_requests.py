"""Requests to print: made in any dialog, answered by the window that it belongs to."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class PrintRequests(QObject):
    """A child of a window; whoever prints in it listens here."""

    requested = Signal(object)
    """The widget whose contents are to be printed."""


def ask_to_print(asking: QWidget) -> bool:
    """Have a dialog printed. False: nobody near it prints."""
    above: QObject | None = asking
    while above is not None:
        found = above.findChild(PrintRequests, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, PrintRequests):
            found.requested.emit(asking)
            return True
        above = above.parent()
    return False
