"""The header over columns of sides: their names in bold, over the right edges of the numbers."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.tables.flat_header import FlatHeader

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class SideHeader(FlatHeader):
    """`leading`: so many columns come before those of sides."""

    def __init__(self, parent: QWidget, leading: int = 0) -> None:
        super().__init__(parent)
        self._leading = leading

    @override
    def paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section < self._leading:
            super().paint_words(painter, rect, section)
            return
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        area = rect.adjusted(self.pad // 2, 0, -self.pad, 0)
        painter.setFont(theme.scaled(self.font(), 1, bold=True))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        short = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _RIGHT, short)
