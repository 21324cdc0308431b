"""The painter of stacked columns: axis, columns, months, legend, in a rectangle."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.currency import digits_of
from seatdesk.ui.billing.charts.series import Stack, ticks
from seatdesk.ui.billing.charts.series_style import series_brush, series_colour, series_ground
from seatdesk.ui.style.colours import Severity, mix, tone
from seatdesk.ui.text.language import words
from seatdesk.ui.text.number_format import money

_GAP = 0.28


@dataclass(frozen=True, slots=True)
class Look:
    """The fonts and colours of the chart."""

    palette: QPalette
    font: QFont


class Columns:
    """The layout of one stack in one rectangle, and its painting."""

    def __init__(self, stack: Stack, box: QRectF, look: Look) -> None:
        self._stack, self._look = stack, look
        self._metrics = QFontMetricsF(look.font)
        self._ticks = ticks(stack.highest, digits_of(stack.currency))
        labels = [self._tick_text(tick) for tick in self._ticks]
        line = self._metrics.height()
        left = max(self._metrics.horizontalAdvance(text) for text in labels) + line * 0.7
        self.plot = box.adjusted(left, line * 0.8, -line * 0.4, -line * 3.6)
        self.box = box

    def month_at(self, at: QPointF) -> int | None:
        """The month under a point."""
        count = len(self._stack.months)
        if not count or not self.plot.left() <= at.x() < self.plot.right():
            return None
        return min(count - 1, int((at.x() - self.plot.left()) / self._width))

    def paint(self, painter: QPainter, chosen: int | None = None) -> None:
        """Paint everything; the chosen month is marked."""
        painter.setFont(self._look.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        if chosen is not None:
            self._mark(painter, chosen)
        for month in range(len(self._stack.months)):
            self._paint_column(painter, month)
        self._paint_months(painter)
        self._paint_legend(painter)

    @property
    def _width(self) -> float:
        return self.plot.width() / max(1, len(self._stack.months))

    def _column(self, month: int) -> QRectF:
        width = min(self._width * (1 - _GAP), self._metrics.height() * 3)
        centre = self.plot.left() + (month + 0.5) * self._width
        return QRectF(centre - width / 2, self.plot.top(), width, self.plot.height())

    def _height(self, minor: int) -> float:
        return self.plot.height() * minor / (self._ticks[-1] or 1)

    def _paint_axis(self, painter: QPainter) -> None:
        palette = self._look.palette
        line = mix(
            palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.15
        )
        for tick in self._ticks:
            y = self.plot.bottom() - self._height(tick)
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            painter.setPen(tone(palette, Severity.QUIET))
            height = self._metrics.height()
            room = QRectF(
                self.box.left(), y - height / 2, self.plot.left() - self.box.left(), height
            )
            room.adjust(0, 0, -height * 0.35, 0)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                self._tick_text(tick),
            )

    def _mark(self, painter: QPainter, month: int) -> None:
        palette = self._look.palette
        ground = mix(
            palette.color(QPalette.ColorRole.Base),
            palette.color(QPalette.ColorRole.Highlight),
            0.14,
        )
        left = self.plot.left() + month * self._width
        painter.fillRect(QRectF(left, self.plot.top(), self._width, self.plot.height()), ground)

    def _paint_column(self, painter: QPainter, month: int) -> None:
        column, bottom = self._column(month), self.plot.bottom()
        for index in range(len(self._stack.products)):
            height = self._height(self._stack.minors[index][month])
            if height <= 0:
                continue
            part = QRectF(column.left(), bottom - height, column.width(), height)
            self._fill(painter, part, index)
            bottom -= height

    def _fill(self, painter: QPainter, part: QRectF, index: int) -> None:
        palette = self._look.palette
        painter.fillRect(part, series_ground(palette, index))
        painter.fillRect(part, series_brush(palette, index))
        painter.setPen(QPen(series_colour(palette, index), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_months(self, painter: QPainter) -> None:
        """Paint short names of months where they fit, and years below their first month."""
        painter.setPen(self._look.palette.color(QPalette.ColorRole.Text))
        height = self._metrics.height()
        every = 1
        while every * self._width < self._metrics.horizontalAdvance("MMMM"):
            every += 1
        year = 0
        for index, month in enumerate(self._stack.months):
            if index % every:
                continue
            left = self.plot.left() + index * self._width
            room = QRectF(left, self.plot.bottom() + height * 0.2, self._width * every, height)
            name = words().standaloneMonthName(month.month, words().FormatType.ShortFormat)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, name.rstrip("."))
            if month.year != year:
                year = month.year
                room.translate(0, height)
                painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, str(year))

    def _paint_legend(self, painter: QPainter) -> None:
        height = self._metrics.height()
        x, y = self.plot.left(), self.plot.bottom() + height * 2.5
        for index, product in enumerate(self._stack.products):
            self._fill(painter, QRectF(x, y + height * 0.15, height * 0.8, height * 0.8), index)
            painter.setPen(self._look.palette.color(QPalette.ColorRole.Text))
            width = self._metrics.horizontalAdvance(product)
            painter.drawText(QPointF(x + height * 1.1, y + self._metrics.ascent()), product)
            x += width + height * 2.2

    def _tick_text(self, minor: int) -> str:
        return money(amount_of(minor, self._stack.currency), self._stack.currency, whole=True)
