"""The comparison's table: titles that stay in place, amounts and differences in columns of ink."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.scenarios.compare.compare_cells import Drift
from seatdesk.ui.scenarios.compare.compare_model import DRIFT, MOVED, SECTION, CompareTable
from seatdesk.ui.scenarios.compare.side_header import SideHeader
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_ROW = 1.6
"""Height of a row, in heights of a line."""
_LONGEST_TITLE = 44
"""Letters of a title; longer ones end in dots and are whole in the tool tip."""
_TITLES = 0.36
"""The part of the width that titles take at most where columns would be cut by more."""
_LONGEST_NAME = 17
"""Letters of a side's name; longer ones end in dots where the amounts are not as wide."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class CompareView(QTableView):
    """Cells are walked through by keys; Enter asks for the reason of an amount."""

    why_requested = Signal(QModelIndex)
    copy_requested = Signal()

    def __init__(self, model: CompareTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._rooms: list[int] = []
        self.setModel(model)
        self.setAccessibleName(self.tr("Compare"))
        self.setFont(theme.tabular(self.font()))
        self.setHorizontalHeader(SideHeader(self))
        self.setVerticalHeader(_TitleHeader(self))
        self.setItemDelegate(_SideCells(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.installEventFilter(self)
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(line * _ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.row_menu = RowMenu(self, copy=lambda _headers: self.copy_requested.emit())
        self.doubleClicked.connect(self.why_requested)

    @property
    def pad(self) -> int:
        """The air on either side of a cell's words."""
        return max(6, self.fontMetrics().height() // 2)

    def moved_room(self, column: int) -> int:
        """The room that differences take at the right of a column."""
        return self._rooms[column] if column < len(self._rooms) else 0

    def amount_area(self, index: QModelIndex) -> QRect:
        """The part of a cell that the amount takes, left of the difference."""
        room = self.moved_room(index.column())
        return self.visualRect(index).adjusted(self.pad, 0, -self.pad - room, 0)

    def fit(self) -> None:
        """Give every column the width of its widest cell, and share what is left over."""
        letters, rows = self.fontMetrics(), [row for row in self._model.rows if row.cells]
        bold = QFontMetrics(theme.scaled(self.font(), 1, bold=True))
        self._rooms, widths = [], []
        for column, side in enumerate(self._model.sides):
            moved = _widest(letters, (row.cells[column].moved for row in rows))
            self._rooms.append(moved + round(1.2 * self.pad) if moved else 0)
            named = min(bold.horizontalAdvance(side), letters.averageCharWidth() * _LONGEST_NAME)
            texts = _widest(letters, (row.cells[column].text for row in rows))
            widths.append(max(texts + self._rooms[column], named) + 2 * self.pad + 2)
        # Not the viewport's own width: that is the old one until Qt lays the table out again.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - sum(widths)
        titles = self._title_width(room)
        self.verticalHeader().setFixedWidth(titles)
        spare = room - titles
        share = max(0, spare // len(widths)) if widths else 0
        most = letters.averageCharWidth() * 14
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + min(share, most))

    def _title_width(self, room: int) -> int:
        """As wide as the widest title, as far as there is room; else a part of the whole."""
        letters = self.fontMetrics()
        bold = QFontMetrics(theme.scaled(self.font(), 1, bold=True))
        widest = max(
            (
                (bold if row.is_section else letters).horizontalAdvance(row.title)
                for row in self._model.rows
            ),
            default=0,
        )
        air = 2 * self.pad
        most = max(letters.averageCharWidth() * _LONGEST_TITLE, room - air)
        return min(min(widest, most) + air, max(round(self.width() * _TITLES) + air, room))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner between both headers is no button here: it paints nothing."""
        corner = isinstance(watched, QAbstractButton) and event.type() is QEvent.Type.Paint
        return corner or super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.why_requested.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _TitleHeader(QHeaderView):
    """Titles of rows on the window's ground; headings in bold over a hairline."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette, pad = self.palette(), self._view.pad
        vertical = Qt.Orientation.Vertical
        section = bool(self.model().headerData(logicalIndex, vertical, SECTION))
        title = str(self.model().headerData(logicalIndex, vertical) or "")
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        if section:
            _paint_hairline(painter, rect, palette)
            painter.setFont(theme.scaled(self.font(), 1, bold=True))
            painter.setPen(palette.color(QPalette.ColorRole.Text))
        else:
            painter.setPen(theme.muted(palette))
        area = rect.adjusted(pad, 0, -pad if not section else 0, 0)
        short = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEADING, short)
        painter.restore()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())


class _SideCells(QStyledItemDelegate):
    """Paints an amount and, right of it, how much it differs from doing nothing."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette, rect = self._view.palette(), option.rect
        painter.save()
        if index.data(SECTION):
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
            _paint_hairline(painter, rect, palette)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        pad, room = self._view.pad, self._view.moved_room(index.column())
        area, moved = rect.adjusted(pad, 0, -pad, 0), str(index.data(MOVED) or "")
        ink = palette.color(
            QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        )
        drift = index.data(DRIFT)
        painter.setFont(option.font)
        painter.setPen(ink if chosen or moved else _drift_ink(palette, drift, ink))
        painter.drawText(area.adjusted(0, 0, -room, 0), _RIGHT, str(index.data() or ""))
        if moved:
            painter.setPen(ink if chosen else _drift_ink(palette, drift, theme.muted(palette)))
            painter.drawText(area, _RIGHT, moved)
        painter.restore()


def _widest(letters: QFontMetrics, texts: Iterable[str]) -> int:
    """The width of the longest text: of numbers that are of one width, it is the widest."""
    return letters.horizontalAdvance(max(texts, key=len, default=""))


def _paint_hairline(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    painter.setPen(theme.hairline(palette))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _drift_ink(palette: QPalette, drift: object, otherwise: QColor) -> QColor:
    """Green for less, red for more; the sign says the same."""
    if drift is Drift.LESS:
        return tone(palette, Severity.DONE)
    return tone(palette, Severity.REFUSAL) if drift is Drift.MORE else otherwise
