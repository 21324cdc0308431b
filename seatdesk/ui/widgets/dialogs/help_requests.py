"""Requests for help: made in any dialog, answered by the window that it belongs to."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class HelpRequests(QObject):
    """A child of a window; whoever answers in it listens here."""

    requested = Signal(str, object)
    """The key of a topic, empty where there is none; and the widget to open the help over."""


def ask_for_help(topic: str, asking: QWidget) -> bool:
    """Have a topic explained over a dialog. False: nobody near it answers."""
    above: QObject | None = asking
    while above is not None:
        found = above.findChild(HelpRequests, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, HelpRequests):
            found.requested.emit(topic, asking)
            return True
        above = above.parent()
    return False
