"""The chart of a comparison: cash, service or seats by month, a small chart for each side."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui.scenarios.compare.side_panels import SidePanels
from seatdesk.ui.scenarios.compare.side_series import SeriesKind, SideSeries
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.widgets.charts.axis import Look
from seatdesk.ui.widgets.charts.month_chart import MonthChart


class SideChart(MonthChart):
    """All sides share one scale; a month that is chosen is marked in each of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._series = SideSeries(SeriesKind.CASH)
        self._panels: SidePanels | None = None
        self.setAccessibleName(self.series_name(SeriesKind.CASH))

    def series_name(self, kind: SeriesKind) -> str:
        """The name of the chart of a kind."""
        match kind:
            case SeriesKind.CASH:
                return self.tr("Cash by month")
            case SeriesKind.SERVICE:
                return self.tr("Service by month")
            case SeriesKind.SEATS:
                return self.tr("Seats by month")

    def show_series(self, series: SideSeries) -> None:
        """Paint other numbers."""
        self._series = series
        self.setAccessibleName(self.series_name(series.kind))
        self.show_anew()

    @override
    def month_count(self) -> int:
        return len(self._series.months)

    @override
    def summary(self) -> str:
        series = self._series
        if not series.months:
            return self.tr("Nothing is compared yet.")
        first, last = month_name(series.months[0]), month_name(series.months[-1])
        said = [self.tr("{first} to {last}.").format(first=first, last=last)]
        for place, side in enumerate(series.sides):
            if series.currency:
                said.append(f"{side}: {series.text(series.total(place))}.")
            else:
                ends = (series.text(series.values[place][n]) for n in (0, -1))
                text = self.tr("{side}: {first} seats at first, {last} at last.")
                said.append(text.format(side=side, first=next(ends), last=next(ends)))
        return " ".join(said)

    @override
    def values(self, month: int) -> str:
        series = self._series
        lines = [month_name(series.months[month])]
        for place, side in enumerate(series.sides):
            text = f"{side}: {series.text(series.values[place][month])}"
            if series.lines:
                text = self.tr("{side}: {owned} owned, {assigned} assigned").format(
                    side=side,
                    owned=series.text(series.values[place][month]),
                    assigned=series.text(series.lines[place][month]),
                )
            lines.append(text)
        return "\n".join(lines)

    @override
    def paint_chart(self, painter: QPainter, chosen: int | None = None) -> None:
        self._laid_out().paint(painter, chosen)

    @override
    def month_at(self, at: QPointF) -> int | None:
        return self._laid_out().month_at(at)

    @override
    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.averageCharWidth() * 36, letters.height() * 11)

    def _laid_out(self) -> SidePanels:
        return SidePanels(self._series, QRectF(self.rect()), Look(self.palette(), self.font()))
