"""The painter of the rows in sight, column by column: few pens, one call a text."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from seatdesk.ui.seats.table.brushes import Brushes, Ground
from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn, TableLine
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.seats.table.text_cache import TextCache

_HAS_BOX = frozenset({"active", "invited"})


class Cells(NamedTuple):
    """One column in sight: its number, its place and its width."""

    number: int
    column: TableColumn
    left: int
    width: int


class Row(NamedTuple):
    """One row in sight: its line and its top."""

    line: TableLine
    top: int

    def moved(self, down: int) -> "Row":
        """The same row, its text further down."""
        return Row(self.line, self.top + down)


class RowShape(NamedTuple):
    """The shape of every row."""

    height: int
    below: int | None = None
    """The column whose text stands below the name; None: each has its own place."""
    mirrored: bool = False


class BlockPainter:
    """Paints the rows of one paint event; everything it needs is looked up once."""

    def __init__(self, painter: QPainter, look: Brushes, model: UserTable, shape: RowShape) -> None:
        self._painter, self._look, self._model = painter, look, model
        self._height, self._below, self._mirrored = shape
        row_height = shape.height
        metrics = look.metrics
        self._ascent = (row_height + metrics.ascent() - metrics.descent()) // 2
        self._two_lines = (-round(metrics.height() * 0.5), round(metrics.height() * 0.55))
        """The places of two lines in a row, from where a single one stands."""
        self._pad = look.pad
        self._paint: dict[ColumnKind, Callable[[Cells, Ground, Sequence[Row]], None]] = {
            ColumnKind.NAME: self._names,
            ColumnKind.TEXT: self._texts,
            ColumnKind.NUMBER: self._numbers,
            ColumnKind.STATUS: self._statuses,
            ColumnKind.SEAT: self._seats,
        }

    def paint(self, cells: Sequence[Cells], rows: Sequence[tuple[Row, Ground]], width: int) -> None:
        """Paint grounds and lines of the rows, then the cells of every column."""
        painter, height = self._painter, self._height
        groups: dict[int, tuple[Ground, list[Row]]] = {}
        for row, ground in rows:
            if ground.fill is not None:
                painter.setBackground(ground.fill)
                painter.eraseRect(0, row.top, width, height)
            groups.setdefault(id(ground), (ground, []))[1].append(row)
        painter.setBackground(self._look.line)
        for row, _ in rows:  # as rectangles: lines of a pen take ten times as long
            painter.eraseRect(0, row.top + height - 1, width, 1)
        for ground, members in groups.values():
            for cell in cells:
                self._paint[cell.column.kind](cell, ground, members)

    def _names(self, cells: Cells, ground: Ground, rows: Sequence[Row]) -> None:
        """Paint names; the words in place of a row that is not read step back."""
        known = [row for row in rows if row.line.is_known]
        if self._below is not None:
            known = self._in_two_lines(cells, ground, known, self._below)
        self._set(self._look.names, cells, ground.text, known)
        if len(known) < len(rows):
            unknown = [row for row in rows if not row.line.is_known]
            self._set(self._look.texts, cells, ground.muted, unknown)

    def _in_two_lines(
        self, cells: Cells, ground: Ground, rows: Sequence[Row], below: int
    ) -> list[Row]:
        """Paint names with the address below; the rest is shown by its address alone."""
        named = [row for row in rows if row.line.row.name]
        up, down = self._two_lines
        self._set(self._look.names, cells, ground.text, [row.moved(up) for row in named])
        under = Cells(below, cells.column, cells.left, cells.width)
        self._set(self._look.small, under, ground.muted, [row.moved(down) for row in named])
        return [row for row in rows if not row.line.row.name]

    def _texts(self, cells: Cells, ground: Ground, rows: Sequence[Row]) -> None:
        """Paint texts; where rows have room for two lines, long ones stand in both."""
        text_cache, room = self._look.texts, cells.width - 2 * self._pad
        texts = _texts_of(cells, rows)
        if self._below is not None:
            lines = [(text_cache.in_two_lines(text, room), top) for text, top in texts]
            texts = [(text[0], top) for text, top in lines if len(text) == 1]
            both = [(text, top) for text, top in lines if len(text) > 1]
            for number, down in enumerate(self._two_lines):
                texts += [(text[number], top + down) for text, top in both]
        self._draw(text_cache, cells, ground.text, texts)

    def _set(self, text_cache: TextCache, cells: Cells, pen: QColor, rows: Sequence[Row]) -> None:
        self._draw(text_cache, cells, pen, _texts_of(cells, rows))

    def _draw(
        self, text_cache: TextCache, cells: Cells, pen: QColor, texts: Sequence[tuple[str, int]]
    ) -> None:
        self._painter.setPen(pen)
        self._painter.setFont(text_cache.font)
        if self._mirrored:
            self._from_right(text_cache, cells, texts)
        else:
            self._from_left(text_cache, cells, texts)

    def _numbers(self, cells: Cells, ground: Ground, rows: Sequence[Row]) -> None:
        """Paint numbers to the right; unknown ones step back."""
        text_cache = self._look.numbers
        self._painter.setFont(text_cache.font)
        for known in (True, False):
            texts = [
                (row.line.texts[cells.number], row.top)
                for row in rows
                if (row.line.row.last_active is not None) is known
            ]
            self._painter.setPen(ground.text if known else ground.muted)
            if self._mirrored:
                self._from_left(text_cache, cells, texts)
            else:
                self._from_right(text_cache, cells, texts)

    def _from_left(
        self, text_cache: TextCache, cells: Cells, texts: Sequence[tuple[str, int]]
    ) -> None:
        x, room, ascent = cells.left + self._pad, cells.width - 2 * self._pad, self._ascent
        rise, laid_out, elided = (
            ascent - text_cache.metrics.ascent(),
            text_cache.laid_out,
            text_cache.elided,
        )
        static, text_at = self._painter.drawStaticText, self._painter.drawText
        for text, top in texts:
            known = laid_out(text, room)
            if known is not None:
                static(x, top + rise, known[0])
            else:
                text_at(x, top + ascent, elided(text, room))

    def _from_right(
        self, text_cache: TextCache, cells: Cells, texts: Sequence[tuple[str, int]]
    ) -> None:
        right, room = cells.left + cells.width - self._pad, cells.width - 2 * self._pad
        ascent = self._ascent
        rise = ascent - text_cache.metrics.ascent()
        for text, top in texts:
            known = text_cache.laid_out(text, room)
            if known is not None:
                self._painter.drawStaticText(right - known[1], top + rise, known[0])
            else:
                short = text_cache.elided(text, room)
                self._painter.drawText(right - text_cache.advance(short), top + ascent, short)

    def _statuses(self, cells: Cells, ground: Ground, rows: Sequence[Row]) -> None:
        look, painter = self._look, self._painter
        side = look.sign_side
        left = cells.left + (cells.width - self._pad - side if self._mirrored else self._pad)
        drop = (self._height - side) // 2
        signs = look.signs_over(ground)
        for row in rows:
            if row.line.is_known:
                painter.drawPixmap(left, row.top + drop, signs[row.line.row.status])
        gap = side + look.unit
        moved = Cells(
            cells.number,
            cells.column,
            cells.left if self._mirrored else cells.left + gap,
            cells.width - gap,
        )
        self._texts(moved, ground, rows)

    def _seats(self, cells: Cells, ground: Ground, rows: Sequence[Row]) -> None:
        look, model, painter = self._look, self._model, self._painter
        product = cells.column.product
        area = QRect(cells.left, 0, cells.width, self._height)
        box = look.box_at(area)
        x, drop, boxes, locked = box.left(), box.top(), look.boxes_over(ground), bool(model.locked)
        painter.setFont(look.numbers.font)
        is_edited = model.is_edited(product)
        for row in rows:
            line = row.line
            user = line.row
            if not user.status:  # nobody knows yet: no box is better than a wrong one
                continue
            seated = model.shows_seat(line, product) if is_edited else product in user.seats
            enabled = user.status in _HAS_BOX and not locked
            painter.drawPixmap(x, row.top + drop, boxes[seated, enabled])
            if is_edited and model.edited(user.id, product):
                self._edited_box(box, area, ground, row.top, seated=seated)
            elif seated and line.mark:
                painter.setPen(ground.text if ground.is_selection else look.warning)
                self._beside(box, area, "!", row.top)

    def _edited_box(
        self, box: QRect, area: QRect, ground: Ground, top: int, *, seated: bool
    ) -> None:
        """Paint a frame and a word at a box that differs from what is stored."""
        painter, look = self._painter, self._look
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(ground.text if ground.is_selection else look.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(box.translated(0, top).adjusted(-3, -3, 2, 2), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        word = (
            QCoreApplication.translate("UserTableView", "new")
            if seated
            else QCoreApplication.translate("UserTableView", "off")
        )
        self._beside(box, area, word, top)

    def _beside(self, box: QRect, area: QRect, word: str, top: int) -> None:
        """Paint a word or a mark after a box, where there is room for it."""
        look = self._look
        gap, advance = look.unit + 2, look.numbers.advance(word)
        if box.right() + gap + advance > area.right():
            return
        x = box.left() - gap - advance if self._mirrored else box.right() + gap
        self._painter.drawText(x, top + self._ascent, word)


def _texts_of(cells: Cells, rows: Sequence[Row]) -> list[tuple[str, int]]:
    """The texts of a column, each with the top of its row."""
    return [(text, row.top) for row in rows if (text := row.line.texts[cells.number])]
