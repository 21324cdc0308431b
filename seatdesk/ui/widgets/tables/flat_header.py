"""The header of a plain table, in the look of the users table: titles, air and hairlines."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.tables.reading_table import are_numbers


class FlatHeader(QHeaderView):
    """A header of titles on the window's own ground, told apart by hairlines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def pad(self) -> int:
        """The distance of the words from the edges of their cell."""
        return max(6, self.fontMetrics().height() // 2)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._high())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline goes on where the sections end, above the place of a scroll bar."""
        super().paintEvent(event)
        wide, rest = self.viewport().width(), self.viewport().width() - self.length()
        if rest <= 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.hairline(self.palette()))
        left, bottom = 0 if self.isRightToLeft() else wide - rest, self.viewport().height() - 1
        painter.drawLine(left, bottom, left + rest - 1, bottom)
        painter.end()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if not rect.isValid():
            return
        painter.save()
        self.paint_ground(painter, rect)
        self.paint_words(painter, rect, logicalIndex)
        painter.restore()

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        wide = self.fontMetrics().horizontalAdvance(title) + 2 * self.pad + 2
        return QSize(wide, self._high())  # the hint would ask for every section again

    def cut_title(self, section: int) -> str:
        """The title of a section that has no room for it; empty: it is not cut."""
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        wide = self.fontMetrics().horizontalAdvance(title)
        return title if wide > self.sectionSize(section) - 2 * self.pad else ""

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Tell a title that is cut when somebody points at it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            role, across = Qt.ItemDataRole.ToolTipRole, Qt.Orientation.Horizontal
            title = self.cut_title(section)
            if title and not self.model().headerData(section, across, role):
                QToolTip.showText(event.globalPos(), plain_tip(title), self)
                return True
        return super().viewportEvent(event)

    def _high(self) -> int:
        return round(self.fontMetrics().height() * 1.9)

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """Paint the ground of one section and its hairlines."""
        palette = self.palette()
        painter.setBackground(palette.window())
        painter.eraseRect(rect)
        painter.setPen(theme.hairline(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = rect.left() if self.isRightToLeft() else rect.right()
        painter.drawLine(edge, rect.top() + 6, edge, rect.bottom() - 6)

    def paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the title of one section."""
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        area = rect.adjusted(self.pad, 0, -self.pad, 0)
        painter.setPen(theme.muted(self.palette()))
        short = self.fontMetrics().elidedText(
            str(title or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, int(self._alignment(section)), short)

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        """To the right over numbers; else where reading begins."""
        if are_numbers(self.model(), section):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
