"""The chart of the need by month: seats owned as columns, the need as a line over each."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from seatdesk.domain.evaluation.headcount_outlook import MonthNeed
from seatdesk.override import override
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.text.number_format import number
from seatdesk.ui.widgets.charts.axis import Look, MonthAxes, ticks
from seatdesk.ui.widgets.charts.month_chart import MonthChart
from seatdesk.ui.widgets.charts.series_style import series_colour


class NeedChart(MonthChart):
    """Missing seats are painted in the colour of warnings, above the seats owned."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._months: Sequence[MonthNeed] = ()
        self.setAccessibleName(self.tr("Need against owned"))

    def show_months(self, months: Sequence[MonthNeed]) -> None:
        """Paint other numbers."""
        self._months = months
        self.show_anew()

    @override
    def month_count(self) -> int:
        return len(self._months)

    @override
    def summary(self) -> str:
        if not self._months:
            return self.tr("No product has seats or people planned.")
        return " ".join(self.values(n) for n in range(len(self._months)))

    @override
    def values(self, month: int) -> str:
        said = self._months[month]
        text = self.tr("{month}: {needed} needed, {owned} owned, {short} short.")
        return text.format(
            month=month_name(said.days.start),
            needed=number(said.needed),
            owned=number(said.owned),
            short=number(said.short),
        )

    @override
    def month_at(self, at: QPointF) -> int | None:
        return self._axes().month_at(at)

    @override
    def paint_chart(self, painter: QPainter, chosen: int | None = None) -> None:
        look, axes = Look(self.palette(), self.font()), self._axes()
        axes.paint_marks(painter, look, number)
        if chosen is not None:
            axes.paint_chosen(painter, look, chosen)
        owned, short = series_colour(self.palette(), 0), tone(self.palette(), Severity.REFUSAL)
        ink = self.palette().color(QPalette.ColorRole.Text)
        for place, said in enumerate(self._months):
            painter.fillRect(self._column(axes, place, 0, said.owned), owned)
            if said.needed > said.owned:
                missing = self._column(axes, place, said.owned, said.needed)
                painter.fillRect(missing, short)
            line = self._column(axes, place, said.needed, said.needed)
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine))
            painter.drawLine(line.topLeft(), line.topRight())
        axes.paint_months(painter, look)

    def _axes(self) -> MonthAxes:
        metrics = QFontMetricsF(self.font())
        most = max((max(one.needed, one.owned) for one in self._months), default=0)
        marks, line = ticks(most, 0), metrics.height()
        left = max(metrics.horizontalAdvance(number(mark)) for mark in marks) + line
        plot = QRectF(self.rect()).adjusted(left, line, -line, -line * 2.6)
        return MonthAxes(plot, [one.days.start for one in self._months], marks)

    def _column(self, axes: MonthAxes, place: int, low: int, high: int) -> QRectF:
        bottom, gap = axes.plot.bottom(), axes.width * 0.15
        top = bottom - axes.height(high)
        return QRectF(
            axes.left(place) + gap, top, axes.width - 2 * gap, bottom - axes.height(low) - top
        )
