"""The view of findings: rows of two lines, the second one quiet; a sign says how sure a row is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seatdesk.domain.findings.finding import Finding
from seatdesk.override import override
from seatdesk.ui.findings.finding_words import MEANINGS
from seatdesk.ui.findings.findings_model import BELOW, WHY, FindingsTable
from seatdesk.ui.style import theme
from seatdesk.ui.style.status_icons import paint_sign
from seatdesk.ui.widgets.tables.plain_table import PlainTable

_LINES = 2.9
_SMALL = 0.92


class FindingDelegate(QStyledItemDelegate):
    """Paints a cell: a line, and a quiet one below it."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, metrics = option.palette, option.fontMetrics
        painter.save()
        if chosen:
            painter.fillRect(option.rect, palette.color(theme.Role.Highlight))
        elif index.row() % 2:
            painter.fillRect(option.rect, palette.color(theme.Role.AlternateBase))
        pad = max(6, metrics.height() // 2)
        area = option.rect.adjusted(pad, 0, -pad, 0)
        ink = palette.color(theme.Role.HighlightedText if chosen else theme.Role.Text)
        quiet = ink if chosen else theme.muted(palette)
        first, below = index.data(), index.data(BELOW)
        if index.column() == WHY:
            area = self._paint_certainty(painter, area, option, index)
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = int(left if side is None else right)
        upper, lower = area, QRect()
        if below:
            gap = metrics.height() // 10
            middle = area.center().y()
            upper = QRect(
                area.left(), middle - metrics.height() - gap, area.width(), metrics.height()
            )
            lower = QRect(area.left(), middle + gap, area.width(), metrics.height())
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(upper, flags, _short(metrics, str(first or ""), area.width()))
        if below:
            small = theme.scaled(option.font, _SMALL)
            painter.setFont(small)
            painter.setPen(quiet)
            painter.drawText(lower, flags, _short(painter.fontMetrics(), str(below), area.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(ink)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The width of the longer line, with the sign beside it."""
        metrics = option.fontMetrics
        small = QFontMetrics(theme.scaled(option.font, _SMALL))
        first, below = str(index.data() or ""), str(index.data(BELOW) or "")
        wide = max(metrics.horizontalAdvance(first), small.horizontalAdvance(below))
        sign = metrics.height() * 3 // 2 if index.column() == WHY else 0
        pad = max(6, metrics.height() // 2)
        return QSize(wide + sign + 2 * pad + 2, row_height(option.widget))

    def _paint_certainty(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QRect:
        """Paint the sign; what is left for the word."""
        model = index.model()
        finding = model.finding(index.row()) if isinstance(model, FindingsTable) else None
        if not isinstance(finding, Finding):
            return area
        side = option.fontMetrics.height()
        box = QRectF(area.left(), area.center().y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:  # its colours are for such a ground
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(theme.Role.Base))
            painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
        paint_sign(painter, box, MEANINGS[finding.certainty], option.widget)
        return area.adjusted(side + side // 2, 0, 0, 0)


class FindingsView(PlainTable):
    """A table in which several rows can be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(FindingDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize(row_height(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def amount_area(self, index: QModelIndex) -> QRect:
        """The part of a cell that the first of its two lines takes."""
        letters = self.fontMetrics()
        pad, area = max(6, letters.height() // 2), self.visualRect(index)
        up = letters.height() + letters.height() // 10 if index.data(BELOW) else 0
        return area.adjusted(pad, 0, -pad, -up)

    def selected_rows(self) -> list[range]:
        """The chosen rows, as stretches in their order."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.size()))
        found = [range(one.top(), one.bottom() + 1) for one in parts]
        return sorted(found, key=lambda stretch: stretch.start)


def row_height(widget: QWidget) -> int:
    """The height of two lines with air."""
    return round(widget.fontMetrics().height() * _LINES)


def _short(metrics: QFontMetrics, text: str, width: int) -> str:
    """A text that fits."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
