"""Lists of lines in the look of the users table: a flat header, air, no grid."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui import theme


class FlatHeader(QHeaderView):
    """Titles on the window's own ground, told apart by hairlines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def pad(self) -> int:
        """Distance of the words from the edges of their cell."""
        return max(6, self.fontMetrics().height() // 2)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), round(self.fontMetrics().height() * 1.9))

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
        return QSize(wide, self.sizeHint().height())

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """The ground of one section and its hairlines."""
        palette = self.palette()
        painter.fillRect(rect, palette.color(theme.Role.Window))
        painter.setPen(theme.hairline(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = rect.left() if self.isRightToLeft() else rect.right()
        painter.drawLine(edge, rect.top() + 6, edge, rect.bottom() - 6)

    def paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The title of one section."""
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        area = rect.adjusted(self.pad, 0, -self.pad, 0)
        painter.setPen(theme.muted(self.palette()))
        short = self.fontMetrics().elidedText(
            str(title or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flags), short)


class _Roomy(QStyledItemDelegate):
    """Cells whose words stand under the words of the header."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        inner = QStyleOptionViewItem(option)
        rect, pad = option.rect, _pad(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, option.palette.color(theme.Role.Highlight))
        inner.rect = rect.adjusted(pad, 0, -pad, 0)
        super().paint(painter, inner, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._frame_box(painter, inner, index)

    def _frame_box(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """An edge around a box to tick: dark styles paint none that could be seen."""
        self.initStyleOption(option, index)
        style = option.widget.style()
        box = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = theme.Role.HighlightedText if chosen else theme.Role.Text
        palette = option.palette
        painter.save()
        painter.setPen(theme.mixed(palette.color(role), palette.color(theme.Role.Base), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 2, 2)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * _pad(option), 0)


def _pad(option: QStyleOptionViewItem) -> int:
    """What a cell leaves free on either side, besides the style's own margin."""
    return max(6, option.fontMetrics.height() // 2) - 4


class PlainTable(QTableView):
    """Rows to read and choose; nothing to edit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(FlatHeader(self))
        self.setItemDelegate(_Roomy(self))
        self.setFont(theme.tabular(self.font()))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.75))
