"""The chart of costs: stacked columns by month, a pattern for each of the dearest groups."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.currency import digits_of
from seatdesk.override import override
from seatdesk.ui.reports.costs.cost_names import row_name
from seatdesk.ui.reports.costs.cost_series import CostSeries
from seatdesk.ui.text.number_format import money
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.widgets.charts.axis import Look, MonthAxes, ticks
from seatdesk.ui.widgets.charts.legend import Legend
from seatdesk.ui.widgets.charts.month_chart import MonthChart
from seatdesk.ui.widgets.charts.series_style import series_brush, series_colour, series_ground

_GAP = 0.28


class CostChart(MonthChart):
    """The same numbers as the table beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._series = CostSeries()
        self.setAccessibleName(self.tr("Costs by month"))

    def show_series(self, series: CostSeries) -> None:
        """Paint other numbers."""
        self._series = series
        self.show_anew()

    @override
    def month_count(self) -> int:
        return len(self._series.months)

    @override
    def summary(self) -> str:
        series = self._series
        if not series.months:
            return self.tr("Nothing is charged for these days.")
        first, last = month_name(series.months[0]), month_name(series.months[-1])
        said = [self.tr("{first} to {last}.").format(first=first, last=last)]
        for group, row in zip(series.groups, series.minors, strict=True):
            said.append(f"{row_name(group)}: {self._money(sum(row))}.")
        return " ".join(said)

    @override
    def values(self, month: int) -> str:
        series = self._series
        lines = [f"{month_name(series.months[month])}: {self._money(series.total(month))}"]
        for group, row in zip(series.groups, series.minors, strict=True):
            lines.append(f"{row_name(group)}: {self._money(row[month])}")
        return "\n".join(lines)

    @override
    def month_at(self, at: QPointF) -> int | None:
        return self._axes(Look(self.palette(), self.font())).month_at(at)

    @override
    def paint_chart(self, painter: QPainter, chosen: int | None = None) -> None:
        look = Look(self.palette(), self.font())
        axes = self._axes(look)
        painter.setFont(look.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axes.paint_marks(painter, look, lambda minor: self._money(minor, whole=True))
        if chosen is not None:
            axes.paint_chosen(painter, look, chosen)
        for month in range(len(self._series.months)):
            self._paint_column(painter, axes, month)
        axes.paint_months(painter, look)
        metrics, plot = QFontMetricsF(look.font), axes.plot
        corner = QPointF(plot.left(), plot.bottom() + metrics.height() * 2.5)
        colour = look.palette.color(QPalette.ColorRole.Text)
        self._legend(metrics, plot.width()).paint(painter, corner, colour, self._fill)

    @override
    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.averageCharWidth() * 36, letters.height() * 11)

    def _axes(self, look: Look) -> MonthAxes:
        series, metrics = self._series, QFontMetricsF(look.font)
        marks = ticks(max(1, series.highest), digits_of(series.currency) if series.currency else 2)
        line = metrics.height()
        left = max(metrics.horizontalAdvance(self._money(mark, whole=True)) for mark in marks)
        box = QRectF(self.rect())
        plot = box.adjusted(left + line * 0.7, line * 0.8, -line * 0.4, -line * 3.6)
        plot.setBottom(plot.bottom() - self._legend(metrics, plot.width()).more)
        return MonthAxes(plot, series.months, marks)

    def _paint_column(self, painter: QPainter, axes: MonthAxes, month: int) -> None:
        width = min(axes.width * (1 - _GAP), self.fontMetrics().height() * 3)
        left = axes.left(month) + (axes.width - width) / 2
        bottom = axes.plot.bottom()
        for place, row in enumerate(self._series.minors):
            height = axes.height(row[month])
            if height > 0:
                self._fill(painter, QRectF(left, bottom - height, width, height), place)
                bottom -= height

    def _fill(self, painter: QPainter, part: QRectF, place: int) -> None:
        palette = self.palette()
        painter.fillRect(part, series_ground(palette, place))
        painter.fillRect(part, series_brush(palette, place))
        painter.setPen(QPen(series_colour(palette, place), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))

    def _legend(self, metrics: QFontMetricsF, width: float) -> Legend:
        return Legend([row_name(group) for group in self._series.groups], metrics, width)

    def _money(self, minor: int, *, whole: bool = False) -> str:
        currency = self._series.currency
        return money(amount_of(minor, currency), currency, whole=whole) if currency else ""
