"""The order of Tab: through the panes of a window as one reads, whenever they were made.

Qt's own chain is in the order of creation, and pages and cards are made when they are needed.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def move_focus(window: QWidget, panes: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before. False: there is none."""
    stops = _stops(panes)
    if not stops:
        return False
    focus = window.focusWidget()
    step = 1 if forward else -1
    here = next((n for n, stop in enumerate(stops) if _is_at(stop, focus)), -1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(here + step) % len(stops)].setFocus(reason)
    return True


def first_stop(pane: QWidget) -> QWidget | None:
    """The first part of a pane that Tab comes by; None: there is none."""
    return next(iter(_stops([pane])), None)


def _stops(panes: Sequence[QWidget]) -> list[QWidget]:
    """The stops of Tab, pane by pane; within a pane as its parts lie in each other.

    Not by `nextInFocusChain`: asking for it makes PySide take widgets for children of others.
    """
    inside = ((pane, *pane.findChildren(QWidget)) for pane in panes)
    return [widget for parts in inside for widget in parts if _takes_tab(widget)]


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    wanted = widget.focusPolicy() & tab == tab and widget.focusProxy() is None
    return wanted and widget.isEnabled() and widget.isVisible() and not widget.isWindow()


def _is_at(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (stop is focus or stop.focusProxy() is focus)
