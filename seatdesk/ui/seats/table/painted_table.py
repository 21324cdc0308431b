"""A table view that paints its visible rows in one go; reacting to people is for its subclass.

Selection, scrolling and headers are Qt's. Painting cell by cell through a delegate costs six to
eight calls a cell; here a page of lines is read once and drawn.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView, QWidget

from seatdesk.override import override
from seatdesk.ui.seats.table.block_painter import BlockPainter, Cells, Row, RowShape
from seatdesk.ui.seats.table.brushes import Brushes, Ground
from seatdesk.ui.seats.table.column_rooms import MEASURED, ColumnRooms, texts_of
from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn, TableLine
from seatdesk.ui.seats.table.header import UserHeader
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.tables.column_widths import ColumnRoom, fill_width

_NARROW = 233
"""Letters of a window below which addresses have no column of their own."""
_MOST_NEEDED = 90
"""Letters of width that the table asks for at most: there may be many columns of seats."""
_ONE_LINE, _TWO_LINES = 1.75, 2.7
_LOOKS = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
}


class PaintedTable(QTableView):
    """A table view of users, painted in one batch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._height = 0
        super().__init__(parent)
        self.setViewport(QWidget())  # one that PySide knows: asked for Qt's own it makes 66 classes
        self.header = UserHeader(self)
        self.header.widths_wanted.connect(self.share_width)
        self.setHorizontalHeader(self.header)
        self.header.sectionHandleDoubleClicked.connect(self.header.fit_width)  # after Qt's own way
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
        self._needed = 0
        """The width in which names can be read and every column is in sight."""
        self._filled = 0
        """The width that the columns fill."""
        self._measured = False
        """True when the widths are those of rows that were read."""
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
        """Give every column the room that it needs, and what is left over to names and addresses.

        In a narrow window the address stands below the name, not in a column of its own. The
        scroll bar's place is kept while there is none: a search that finds few moves nothing.
        """
        width, email = self._room_for_columns(), self.table().set.find("email")
        lines = self.table().lines_here(MEASURED)
        self._filled = width
        self._measured = bool(lines)
        if email is None or not self.header.is_chosen(email):
            self._use_widths(lines, width, folded=False)
            return
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.window().width() < letter * _NARROW
        if narrow or not self._use_widths(lines, width, folded=False):
            self._use_widths(lines, width, folded=True)

    def _room_for_columns(self) -> int:
        bar = self.verticalScrollBar()
        floats = self.style().styleHint(QStyle.StyleHint.SH_ScrollBar_Transient, None, bar)
        return self.maximumViewportSize().width() - (0 if floats else bar.sizeHint().width())

    def measure_rows(self) -> None:
        """Rows are here: share the width by what stands in them, unless that was done."""
        if not self._measured:
            self.share_width()

    def _use_widths(self, lines: Sequence[TableLine], width: int, *, folded: bool) -> bool:
        """Lay the columns out; False, and nothing is done, where addresses have no room."""
        model, header = self.table(), self.header
        email = model.set.find("email")
        apart = [n for n in range(len(model.columns)) if header.is_chosen(n)]
        shown = [n for n in apart if not (folded and n == email)]
        measure = ColumnRooms(self.font(), header.pad)
        rooms = []
        for number in shown:
            column = model.columns[number]
            below = texts_of(lines, email) if folded and column.kind is ColumnKind.NAME else ()
            chosen = header.chosen.get(column.key)
            rooms.append(measure.room_of(column, texts_of(lines, number), below, chosen))
        if email in shown and width < sum(room.wanted for room in rooms):
            return False
        if email is not None:
            header.fold(email, folded=folded)
        self._fit_rows()
        self._need(shown, rooms)
        with header.unwatched():
            for number, wide in zip(shown, fill_width(rooms, width), strict=True):
                header.resizeSection(number, wide)
        return True

    def _need(self, shown: Sequence[int], rooms: Sequence[ColumnRoom]) -> None:
        """Note the width that is needed: what stands beside the table may give way to it."""
        kinds = (self.table().columns[number].kind for number in shown)
        leasts = zip(kinds, rooms, strict=True)
        whole = {ColumnKind.NAME, ColumnKind.SEAT}
        needed = sum(room.least if kind in whole else room.floor for kind, room in leasts)
        most = self.fontMetrics().averageCharWidth() * _MOST_NEEDED
        needed = min(needed, most) + self.verticalScrollBar().sizeHint().width()
        if needed != self._needed:
            self._needed = needed
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), self._needed), hint.height())

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, model, area = self._look(), self.table(), event.rect()
        painter = QPainter(self.viewport())
        painter.setBackground(look.base)  # `fillRect` would have every kind of gradient loaded
        painter.eraseRect(area)
        first, last = self._rows_in(area)
        if first <= last:
            below = self.header.folded if self.header.folded >= 0 else None
            sizes = RowShape(self._height, below, mirrored=self.isRightToLeft())
            block = BlockPainter(painter, look, model, sizes)
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
        """Rows of one line, or of two while addresses stand below names."""
        lines = _TWO_LINES if self.header.folded >= 0 else _ONE_LINE
        height = round(self.fontMetrics().height() * lines)
        rows, bar = self.verticalHeader(), self.verticalScrollBar()
        if height == self._height == rows.defaultSectionSize():
            return
        top = bar.value() // self._height if self._height else 0
        self._height = height
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        bar.setValue(top * height)

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
        if self._room_for_columns() != self._filled:
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
