"""Requests to a window, made in any of its dialogs: for help, and to print."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QObject)


class HelpRequests(QObject):
    """A child of a window; whoever explains topics in it listens here."""

    requested = Signal(str, object)
    """The key of a topic, empty where there is none; and the widget to open the help over."""


class PrintRequests(QObject):
    """A child of a window; whoever prints in it listens here."""

    requested = Signal(object)
    """The widget whose contents are to be printed."""


def ask_for_help(topic: str, asking: QWidget) -> bool:
    """Have a topic explained over a dialog. False: no window near it answers."""
    found = _nearest(HelpRequests, asking)
    if found is not None:
        found.requested.emit(topic, asking)
    return found is not None


def ask_to_print(asking: QWidget) -> bool:
    """Have a dialog printed. False: no window near it prints."""
    found = _nearest(PrintRequests, asking)
    if found is not None:
        found.requested.emit(asking)
    return found is not None


def _nearest(kind: type[T], asking: QObject) -> T | None:
    """The direct child of this kind that the nearest object above has, what asks included."""
    above: QObject | None = asking
    while above is not None:
        found = above.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, kind):
            return found
        above = above.parent()
    return None
