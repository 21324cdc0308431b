"""A table view that paints its visible rows in one go; reacting to people is for its subclass.

Selection, scrolling and headers are Qt's. Painting cell by cell through a delegate costs six to
eight calls a cell; here a page of lines is read once and drawn.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from seatdesk.override import override
from seatdesk.ui.seats.table.block_painter import BlockPainter, Cells, Row
from seatdesk.ui.seats.table.brushes import Brushes, Ground
from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn
from seatdesk.ui.seats.table.header import UserHeader
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.style import theme

_LOOKS = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
}


class PaintedTable(QTableView):
    """A table view of users, painted in one batch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one that PySide knows: asked for Qt's own it makes 66 classes
        self.header = UserHeader(self)
        self.header.columns_reset.connect(self.share_width)
        self.setHorizontalHeader(self.header)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it fills its ground
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setAutoFillBackground(True)  # nothing behind it is painted then
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.placeholder = ""
        self._brushes: Brushes | None = None
        self._hovered = -1
        self._least = self.fontMetrics().averageCharWidth() * 10
        self._fit_rows()

    def table(self) -> UserTable:
        """The model, by its own type."""
        return cast("UserTable", self.model())

    def selected_blocks(self) -> list[tuple[int, int]]:
        """The first and last rows of the selected blocks; rows are always selected whole."""
        chosen = self.selectionModel().selection()
        blocks = (chosen.at(number) for number in range(chosen.size()))
        return [(block.top(), block.bottom()) for block in blocks if block.left() == 0]

    def selected_rows(self) -> Iterator[int]:
        """The selected rows, in no particular order; each once."""
        for first, last in self.selected_blocks():
            yield from range(first, last + 1)

    def selected_count(self) -> int:
        """The number of selected rows, counted without visiting them."""
        return sum(last - first + 1 for first, last in self.selected_blocks())

    def current_column(self) -> TableColumn | None:
        """The column the keyboard stands in."""
        index = self.currentIndex()
        return self.table().columns[index.column()] if index.isValid() else None

    def box_rect(self, row: int, column: int) -> QRect:
        """The place of a seat box on the viewport; tests click there."""
        return self._look().box_at(self._cell(row, column))

    @Slot()
    def share_width(self) -> None:
        """Give the columns of text what is left of the width, as long as nobody resized them."""
        columns = self.table().columns
        growing = [
            n
            for n, column in enumerate(columns)
            if column.kind in {ColumnKind.NAME, ColumnKind.TEXT} and not self.isColumnHidden(n)
        ]
        if not growing or self.header.touched:
            return
        spare = self.viewport().width() - self.header.length()
        with self.header.unwatched():
            for number in growing:
                wide = self.columnWidth(number) + spare // len(growing)
                is_name = columns[number].kind is ColumnKind.NAME
                least = self._least if is_name else self._least // 2  # seats are to be seen, too
                self.header.resizeSection(number, max(wide, least))

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, model, area = self._look(), self.table(), event.rect()
        painter = QPainter(self.viewport())
        painter.setBackground(look.base)  # `fillRect` would have every kind of gradient loaded
        painter.eraseRect(area)
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
        look, row = self._look(), index.row()
        chosen = any(first <= row <= last for first, last in self.selected_blocks())
        painter.setPen((look.selected if chosen else look.plain).frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._cell(row, index.column()).adjusted(1, 1, -2, -2))

    def _paint_placeholder(self, painter: QPainter) -> None:
        look = self._look()
        painter.setFont(look.numbers.font)
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
        """The shown columns that touch an area."""
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

    # -- what changes its look -----------------------------------------------------------------

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._brushes = None  # selection colours differ with the focus
        super().focusInEvent(event)

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

    def hover(self, row: int) -> None:
        """Mark the row that the mouse is over; -1: none."""
        if row == self._hovered:
            return
        for changed in (self._hovered, row):
            if changed >= 0:
                self.viewport().update(
                    0, self.rowViewportPosition(changed), self.viewport().width(), self._height
                )
        self._hovered = row
