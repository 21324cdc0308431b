"""The header over columns of sides: their names in bold, over the right edges of the numbers."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.tables.folding_header import FoldingHeader
from seatdesk.ui.widgets.tables.reading_table import TO_THE_RIGHT

_SHORT = 18
"""Letters up to which a name stands in one line."""


class SideHeader(FoldingHeader):
    """`leading`: so many columns come before those of sides."""

    def __init__(self, parent: QWidget, leading: int = 0) -> None:
        super().__init__(parent)
        self._leading = leading

    @override
    def letters(self, section: int) -> QFontMetrics:
        return self.fontMetrics() if section < self._leading else QFontMetrics(self._bold)

    def wanted_width(self, section: int) -> int:
        """The width of a short name in one line, of a longer one in two."""
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        whole = self.letters(section).horizontalAdvance(title) + 2 * self.pad + 2
        short = whole <= self.fontMetrics().averageCharWidth() * _SHORT
        return whole if short else self.folded_width(section)

    @override
    def paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section < self._leading:
            super().paint_words(painter, rect, section)
            return
        painter.setFont(self._bold)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self.paint_lines(painter, rect, section, TO_THE_RIGHT)

    @property
    def _bold(self) -> QFont:
        return theme.scaled(self.font(), 1, bold=True)
