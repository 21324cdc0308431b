"""The list of steps at the left: the current one, those that are done, and what is open."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.status_icons import paint_sign
from seatdesk.ui.text.plain_text import plain_tip

OPEN = Qt.ItemDataRole.UserRole
"""The number of things that a step leaves open; -1 while that is not known."""


class _StepDelegate(QStyledItemDelegate):
    """A delegate that paints a sign or a number, the name, and below it how much is open."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        unit, line = theme.step(option.widget), option.fontMetrics.height()
        area = option.rect.adjusted(0, unit // 2, 0, -(unit // 2))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        box = QRectF(area.left() + 2 * unit, area.center().y() - line / 2, line, line)
        left = index.data(OPEN)
        if left == 0:
            paint_sign(painter, box, Severity.DONE, option.widget)
        elif left > 0:
            paint_sign(painter, box, Severity.WARNING, option.widget)
        else:
            painter.setPen(QPen(theme.muted(option.palette), 1.2))
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        words = area.adjusted(2 * unit + line + 2 * unit, 0, -unit, 0)
        painter.setPen(option.palette.color(theme.Role.WindowText))
        painter.setFont(theme.scaled(option.font, 1.0, bold=chosen))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    @staticmethod
    def _paint_ground(
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        unit, palette = theme.step(option.widget), option.palette
        area = option.rect.adjusted(0, unit // 2, 0, -(unit // 2))
        painter.setPen(Qt.PenStyle.NoPen)
        reachable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if chosen or (reachable and option.state & QStyle.StateFlag.State_MouseOver):
            painter.setBrush(theme.soft_accent(palette, 0.18 if chosen else 0.08))
            painter.drawRoundedRect(area, unit, unit)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(theme.Role.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), unit, unit)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() * 5 // 2)


class StepList(QListWidget):
    """The list; any step can be gone to at any time."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self.setItemDelegate(_StepDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        for number, title in enumerate(titles, start=1):
            item = QListWidgetItem(f"{number}  {title}", self)
            item.setData(OPEN, -1)
        widest = max(self.fontMetrics().horizontalAdvance(f"0  {title}") for title in titles)
        self.setFixedWidth(round(widest * 1.15) + 3 * self.fontMetrics().height())
        self.currentRowChanged.connect(self.chosen)

    def show_open(self, step: int, left: int) -> None:
        """Show how many things a step leaves open."""
        item = self.item(step)
        item.setData(OPEN, left)
        text = self.tr("done") if left == 0 else self.tr("%n open", "", left)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {text}" if left >= 0 else ""
        )
        item.setToolTip(plain_tip(text if left >= 0 else ""))
