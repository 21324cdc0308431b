"""The painter of small charts, one for each side, all on one scale and against doing nothing."""

from collections.abc import Iterator
from math import ceil, log

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from seatdesk.ui.scenarios.compare.side_series import SideSeries
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, mix, tone
from seatdesk.ui.widgets.charts.axis import Look, MonthAxes, ticks
from seatdesk.ui.widgets.charts.series_style import series_colour

_GAP = 0.22
_SHAPE = 2.4
"""Width of a panel in heights, where there is a choice."""
_LEAST_WIDE = 20
"""Letters that a panel has room for at least, before another one stands beside it."""
_FEW_MARKS = 3
_TITLE = 1.9
"""Lines above a plot, for the name of its side."""
_NAME = 6
"""Lines that a name is wide at least, before its number goes."""
_ROOMY = 4.5
"""Lines that a plot is high at least, to have more than two numbers beside it."""


class SidePanels:
    """The layout of the panels in a rectangle, and their painting."""

    def __init__(self, series: SideSeries, box: QRectF, look: Look) -> None:
        self._series, self._look = series, look
        self._accent = series_colour(look.palette, 0)
        self._less = tone(look.palette, Severity.DONE)
        self._more = tone(look.palette, Severity.REFUSAL)
        self._metrics = QFontMetricsF(look.font)
        self._marks = ticks(series.highest, series.digits, _FEW_MARKS)
        self._lowest: list[bool] = []
        self._leading: list[bool] = []
        self._panels = list(self._laid_out(box)) if series.sides else []

    def month_at(self, at: QPointF) -> int | None:
        """The month under a point of any panel."""
        for axes in self._panels:
            if axes.plot.adjusted(0, -self._metrics.height(), 0, self._metrics.height()).contains(
                at
            ):
                return axes.month_at(at)
        return None

    def paint(self, painter: QPainter, chosen: int | None = None) -> None:
        """Paint all panels; the chosen month is marked in each."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for side, axes in enumerate(self._panels):
            painter.setFont(self._look.font)
            leading = self._leading[side]
            axes.paint_marks(painter, self._look, self._mark_text if leading else None)
            if chosen is not None:
                axes.paint_chosen(painter, self._look, chosen)
            self._paint_title(painter, axes, side, chosen)
            for month in range(len(self._series.months)):
                self._paint_month(painter, axes, side, month)
            if self._lowest[side]:
                axes.paint_months(painter, self._look)

    def _laid_out(self, box: QRectF) -> Iterator[MonthAxes]:
        """Panels in rows of one height; numbers stand left of a row, months below a column."""
        line, count = self._metrics.height(), len(self._series.sides)
        left = max(self._metrics.horizontalAdvance(self._mark_text(m)) for m in self._marks)
        inner = box.adjusted(left + line * 0.9, 0, -line * 0.5, -line * 2.4)
        columns = self._best_columns(inner, count)
        rows = ceil(count / columns)
        high = inner.height() / rows - line * _TITLE
        if high < line * _ROOMY:  # numbers would stand on each other
            self._marks = (self._marks[0], self._marks[-1])
        gap = line * 1.3
        width = (inner.width() - gap * (columns - 1)) / columns
        for side in range(count):
            row, column = divmod(side, columns)
            top = inner.top() + row * inner.height() / rows
            plot = QRectF(inner.left() + column * (width + gap), top, width, inner.height() / rows)
            self._lowest.append(side + columns >= count)
            self._leading.append(column == 0)
            yield MonthAxes(plot.adjusted(0, line * _TITLE, 0, 0), self._series.months, self._marks)

    def _best_columns(self, inner: QRectF, count: int) -> int:
        """So many panels beside each other that their shape is the most pleasant."""
        line = self._metrics.height()
        least = self._metrics.averageCharWidth() * _LEAST_WIDE

        def ugliness(columns: int) -> float:
            wide = inner.width() / columns
            high = inner.height() / ceil(count / columns) - line * _TITLE
            narrow = columns > 1 and wide < least
            return float("inf") if narrow or high <= 0 else abs(log(wide / high / _SHAPE))

        return min(range(1, count + 1), key=ugliness)

    def _paint_title(
        self, painter: QPainter, axes: MonthAxes, side: int, chosen: int | None
    ) -> None:
        """The name of a side, and its sum or the value of the chosen month."""
        series, line = self._series, self._metrics.height()
        room = QRectF(axes.plot.left(), axes.plot.top() - line * 1.7, axes.plot.width(), line * 1.2)
        if chosen is not None:
            value = series.text(series.values[side][chosen])
        elif series.currency:
            value = series.text(series.total(side))
        else:
            value = ""
        painter.setFont(theme.scaled(self._look.font, 1, bold=True))
        painter.setPen(self._look.palette.color(QPalette.ColorRole.Text))
        letters, wide = painter.fontMetrics(), self._metrics.horizontalAdvance(value) + line
        named = min(letters.horizontalAdvance(series.sides[side]), line * _NAME)
        if named + wide > room.width():  # whose it is says more than how much
            value, wide = "", 0.0
        name = letters.elidedText(
            series.sides[side], Qt.TextElideMode.ElideRight, int(room.width() - wide)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(self._look.font)
        painter.setPen(theme.muted(self._look.palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)

    def _paint_month(self, painter: QPainter, axes: MonthAxes, side: int, month: int) -> None:
        """A column; what it has more than doing nothing is hatched, what it has less an outline."""
        series = self._series
        value = series.values[side][month] or 0
        nothing = series.values[0][month] or 0
        self._fill(painter, axes, month, 0, min(value, nothing) if side else value)
        if value > nothing:
            self._hatch(painter, axes, month, nothing, value)
        elif value < nothing:
            self._outline(painter, axes, month, value, nothing)
        if series.lines and (assigned := series.lines[side][month]):
            self._mark(painter, axes, month, assigned)

    def _column(self, axes: MonthAxes, month: int, low: int, high: int) -> QRectF:
        width = min(axes.width * (1 - _GAP), self._metrics.height() * 2.2)
        centre = axes.left(month) + axes.width / 2
        top, bottom = axes.plot.bottom() - axes.height(high), axes.plot.bottom() - axes.height(low)
        return QRectF(centre - width / 2, top, width, bottom - top)

    def _fill(self, painter: QPainter, axes: MonthAxes, month: int, low: int, high: int) -> None:
        if high > low:
            painter.fillRect(self._column(axes, month, low, high), self._accent)

    def _hatch(self, painter: QPainter, axes: MonthAxes, month: int, low: int, high: int) -> None:
        column, ink = self._column(axes, month, low, high), self._more
        base = self._look.palette.color(QPalette.ColorRole.Base)
        painter.fillRect(column, mix(base, ink, 0.25))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        brush = painter.brush()
        brush.setColor(ink)
        painter.fillRect(column, brush)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(column.adjusted(0.5, 0.5, -0.5, -0.5))

    def _outline(self, painter: QPainter, axes: MonthAxes, month: int, low: int, high: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._less, 1.2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRect(self._column(axes, month, low, high).adjusted(0.5, 0.5, -0.5, -0.5))

    def _mark(self, painter: QPainter, axes: MonthAxes, month: int, value: int) -> None:
        """A line across a column: of the seats owned, those assigned."""
        column = self._column(axes, month, value, value)
        painter.setPen(QPen(self._look.palette.color(QPalette.ColorRole.Text), 2))
        painter.drawLine(column.topLeft(), column.topRight())

    def _mark_text(self, mark: int) -> str:
        return self._series.text(mark, whole=True)
