"""The painter of stacked columns: axis, columns, months, legend, in a rectangle."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.currency import digits_of
from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.text.number_format import money
from seatdesk.ui.widgets.charts.axis import Look, MonthAxes, ticks
from seatdesk.ui.widgets.charts.legend import Legend
from seatdesk.ui.widgets.charts.series_style import series_brush, series_colour, series_ground

_GAP = 0.28


class Columns:
    """The layout of one stack in one rectangle, and its painting."""

    def __init__(self, stack: Stack, box: QRectF, look: Look) -> None:
        self._stack, self._look = stack, look
        self._metrics = QFontMetricsF(look.font)
        marks = ticks(stack.highest, digits_of(stack.currency))
        line = self._metrics.height()
        left = max(self._metrics.horizontalAdvance(self._tick_text(mark)) for mark in marks)
        self.plot = box.adjusted(left + line * 0.7, line * 0.8, -line * 0.4, -line * 3.6)
        self._legend = Legend(stack.products, self._metrics, self.plot.width())
        self.plot.setBottom(self.plot.bottom() - self._legend.more)
        self._axes = MonthAxes(self.plot, stack.months, marks)

    def month_at(self, at: QPointF) -> int | None:
        """The month under a point."""
        return self._axes.month_at(at)

    def paint(self, painter: QPainter, chosen: int | None = None) -> None:
        """Paint everything; the chosen month is marked."""
        painter.setFont(self._look.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._axes.paint_marks(painter, self._look, self._tick_text)
        if chosen is not None:
            self._axes.paint_chosen(painter, self._look, chosen)
        for month in range(len(self._stack.months)):
            self._paint_column(painter, month)
        self._axes.paint_months(painter, self._look)
        corner = QPointF(self.plot.left(), self.plot.bottom() + self._metrics.height() * 2.5)
        colour = self._look.palette.color(QPalette.ColorRole.Text)
        self._legend.paint(painter, corner, colour, self._fill)

    def _column(self, month: int) -> QRectF:
        width = min(self._axes.width * (1 - _GAP), self._metrics.height() * 3)
        centre = self._axes.left(month) + self._axes.width / 2
        return QRectF(centre - width / 2, self.plot.top(), width, self.plot.height())

    def _paint_column(self, painter: QPainter, month: int) -> None:
        column, bottom = self._column(month), self.plot.bottom()
        for index in range(len(self._stack.products)):
            height = self._axes.height(self._stack.minors[index][month])
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

    def _tick_text(self, minor: int) -> str:
        return money(amount_of(minor, self._stack.currency), self._stack.currency, whole=True)
