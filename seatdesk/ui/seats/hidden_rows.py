"""The remark that the filter hides chosen rows: what is done to the selection spares them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.notice import Notice


class HiddenRows(QWidget):
    """A notice of how many selected rows the filter hides; shows them or deselects them."""

    show_requested = Signal()
    deselect_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = Notice(Severity.INFO, parent=self)
        self.notice.offer(self.tr("Show all users"), self.show_requested.emit)
        self.notice.offer(self.tr("Deselect them"), self.deselect_requested.emit)
        unit = theme.step(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * unit, 0, 3 * unit, 2 * unit)
        row.addWidget(self.notice)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the remark; nothing is said of none."""
        self.setVisible(count > 0)
        text = self.tr("%n selected row(s) are hidden by the filter.", "", count)
        self.notice.show_message(text if count else "")
