"""The users table on the screen: the visible block is painted in one go.

Selection, keyboard and headers are Qt's. Painting cell by cell through a delegate costs six to
eight calls a cell; here a page of lines is read once and drawn.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QTableView, QWidget

from seatdesk.override import override
from seatdesk.ui import theme
from seatdesk.ui.models.columns import Column, Kind
from seatdesk.ui.models.users import UserTable
from seatdesk.ui.views.brushes import Brushes, Ground
from seatdesk.ui.views.header import UserHeader
from seatdesk.ui.views.painting import BlockPainter, Cells, Row

_LOOKS = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
}


class _Inert(QStyledItemDelegate):
    """Boxes are ticked by the view, which knows the selection; the delegate keeps out of it."""

    @override
    def editorEvent(self, *_args: object) -> bool:
        return False


class UserTableView(QTableView):
    """Users, painted in one batch. Space and clicks on boxes are requests."""

    box_clicked = Signal(object, str)
    """User id, product: one box was clicked."""
    selection_toggle_requested = Signal(str)
    """Product under the cursor, or empty: Space was pressed."""
    opened = Signal(object)
    """User id: double click or Enter."""
    typed = Signal(str)
    """Letters typed into the table: they belong into the filter field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = UserHeader(self)
        self.setHorizontalHeader(self.header)
        self.setItemDelegate(_Inert(self))
        self.setAccessibleName(self.tr("Users"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it fills its ground
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.placeholder = ""
        self._brushes: Brushes | None = None
        self._hovered = -1
        self._pressed: tuple[int, int] | None = None
        self._least = self.fontMetrics().averageCharWidth() * 10
        self._fit_rows()

    # -- facts ---------------------------------------------------------------------------------

    def table(self) -> UserTable:
        """The model, by its own type."""
        return cast("UserTable", self.model())

    def selected_blocks(self) -> list[tuple[int, int]]:
        """First and last rows of the selected blocks; rows are always selected whole."""
        chosen = self.selectionModel().selection()
        blocks = (chosen.at(number) for number in range(chosen.size()))
        return [(block.top(), block.bottom()) for block in blocks if block.left() == 0]

    def selected_rows(self) -> Iterator[int]:
        """Rows of the selection, in no particular order; each once."""
        for first, last in self.selected_blocks():
            yield from range(first, last + 1)

    def selected_count(self) -> int:
        """How many rows are selected, without visiting them."""
        return sum(last - first + 1 for first, last in self.selected_blocks())

    def current_column(self) -> Column | None:
        """The column the keyboard stands in."""
        index = self.currentIndex()
        return self.table().columns[index.column()] if index.isValid() else None

    def box_rect(self, row: int, column: int) -> QRect:
        """Where a seat box is on the viewport; tests click there."""
        return self._look().box_at(self._cell(row, column))

    def share_width(self) -> None:
        """Give the columns of text what is left of the width, as long as nobody resized them."""
        columns = self.table().columns
        growing = [
            n
            for n, column in enumerate(columns)
            if column.kind in {Kind.NAME, Kind.TEXT} and not self.isColumnHidden(n)
        ]
        if not growing or self.header.touched:
            return
        spare = self.viewport().width() - self.header.length()
        with self.header.unwatched():
            for number in growing:
                wide = self.columnWidth(number) + spare // len(growing)
                self.header.resizeSection(number, max(wide, self._least))

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, model, area = self._look(), self.table(), event.rect()
        painter = QPainter(self.viewport())
        painter.setFont(look.font)
        painter.fillRect(area, look.base)
        first, last = self._rows_in(area)
        if first <= last:
            block = BlockPainter(
                painter, look, model, row_height=self._height, mirrored=self.isRightToLeft()
            )
            top, height = self.rowViewportPosition(first), self._height
            rows = [
                (Row(line, top + place * height), ground)
                for place, (line, ground) in enumerate(
                    zip(model.lines(first, last), self._grounds(first, last), strict=True)
                )
            ]
            block.paint(self._cells_in(area), rows, self.viewport().width())
            self._paint_focus(painter)
        elif not model.rowCount():
            self._paint_placeholder(painter)
        painter.end()

    def _paint_focus(self, painter: QPainter) -> None:
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus():
            return
        cell = self._cell(index.row(), index.column())
        painter.setPen(self._look().focus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(1, 1, -2, -2))

    def _paint_placeholder(self, painter: QPainter) -> None:
        look = self._look()
        painter.setPen(look.plain.muted)
        area = self.viewport().rect().adjusted(look.pad, 8 * look.pad, -look.pad, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), self.placeholder)

    def _grounds(self, first: int, last: int) -> list[Ground]:
        look = self._look()
        grounds = [look.plain] * (last - first + 1)
        if first <= self._hovered <= last:
            grounds[self._hovered - first] = look.hovered
        for start, end in self.selected_blocks():
            for row in range(max(first, start), min(last, end) + 1):
                grounds[row - first] = look.selected
        return grounds

    # -- where things are ----------------------------------------------------------------------

    def _rows_in(self, area: QRect) -> tuple[int, int]:
        count, offset = self.table().rowCount(), self.verticalOffset()
        first = (area.top() + offset) // self._height
        last = min(count - 1, (area.bottom() + offset) // self._height)
        return max(0, first), last

    def _cells_in(self, area: QRect) -> list[Cells]:
        """Every shown column that touches the area."""
        found = []
        for number, column in enumerate(self.table().columns):
            left, wide = self.columnViewportPosition(number), self.columnWidth(number)
            if wide and left <= area.right() and left + wide >= area.left():
                found.append(Cells(number, column, left, wide))
        return found

    def _cell(self, row: int, column: int) -> QRect:
        return QRect(
            self.columnViewportPosition(column),
            self.rowViewportPosition(row),
            self.columnWidth(column),
            self._height,
        )

    def _look(self) -> Brushes:
        if self._brushes is None:
            self._brushes = Brushes(self)
        return self._brushes

    def _fit_rows(self) -> None:
        metrics = self.fontMetrics()
        self._height = round(metrics.height() * 1.75)
        self.verticalHeader().setMinimumSectionSize(self._height)
        self.verticalHeader().setDefaultSectionSize(self._height)

    # -- people --------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._box_under(event.position().toPoint())
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            self._pressed = None
            super().mousePressEvent(event)
            return
        index = self.table().index(*self._pressed)
        self.selectionModel().setCurrentIndex(
            index, self.selectionModel().SelectionFlag.NoUpdate
        )  # a box acts on the selection only if its row is in it, and never changes it

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._box_under(event.position().toPoint()):
            row, column = pressed
            model = self.table()
            self.box_clicked.emit(model.id_at(row), model.columns[column].product)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._box_under(where) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        if (index := self.indexAt(where)).isValid():
            self.opened.emit(self.table().id_at(index.row()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            column = self.current_column()
            self.selection_toggle_requested.emit(column.product if column else "")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(self.table().id_at(index.row()))
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Qt would ask every row; the filter field asks the database."""
        if search.strip():
            self.typed.emit(search)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._brushes = None  # selection colours differ with the focus
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.table().rowCount():
            self.setCurrentIndex(self.table().index(0, self.header.logicalIndex(0)))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._brushes = None
        super().focusOutEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._brushes = None
            self._fit_rows()
            self.viewport().update()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        for index in (previous, current):  # the frame round the cursor, and nothing else
            if index.isValid():
                self.viewport().update(self._cell(index.row(), index.column()))

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for changed in (self._hovered, row):
            if changed >= 0:
                self.viewport().update(
                    0, self.rowViewportPosition(changed), self.viewport().width(), self._height
                )
        self._hovered = row

    def _box_under(self, where: QPoint) -> tuple[int, int] | None:
        index = self.indexAt(where)
        if not index.isValid() or self.table().columns[index.column()].kind is not Kind.SEAT:
            return None
        reach = self._look().box_at(self._cell(index.row(), index.column())).adjusted(-6, -6, 6, 6)
        return (index.row(), index.column()) if reach.contains(where) else None
