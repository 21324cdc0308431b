"""The axes of a chart by month: round numbers on the left, names of months below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from seatdesk.ui.style.colours import Severity, mix, tone
from seatdesk.ui.text.language import words

_MARKED = 0.14


@dataclass(frozen=True, slots=True)
class Look:
    """The fonts and colours of a chart."""

    palette: QPalette
    font: QFont


def ticks(highest: int, digits: int, most: int = 5) -> tuple[int, ...]:
    """The numbers on the axis: round, from 0 to at least `highest`, few enough to read."""
    unit = 10**digits
    step = unit
    while True:
        for factor in (1, 2, 5):
            if highest <= step * factor * most:
                count = -(-highest // (step * factor))
                return tuple(n * step * factor for n in range(max(count, 1) + 1))
        step *= 10


class MonthAxes:
    """The plot of a chart: where a month and an amount lie in it, and the lines around it."""

    def __init__(self, plot: QRectF, months: Sequence[date], marks: Sequence[int]) -> None:
        self.plot, self.months, self._marks = plot, months, marks

    @property
    def width(self) -> float:
        """The width of one month."""
        return self.plot.width() / max(1, len(self.months))

    def height(self, minor: int) -> float:
        """The height of an amount above the bottom line."""
        return self.plot.height() * minor / (self._marks[-1] or 1)

    def left(self, month: int) -> float:
        """The left edge of a month."""
        return self.plot.left() + month * self.width

    def month_at(self, at: QPointF) -> int | None:
        """The month under a point."""
        count = len(self.months)
        if not count or not self.plot.left() <= at.x() < self.plot.right():
            return None
        return min(count - 1, int((at.x() - self.plot.left()) / self.width))

    def paint_marks(self, painter: QPainter, look: Look, text: Callable[[int], str] | None) -> None:
        """Paint a line at each mark, and what it is worth left of it."""
        palette, metrics = look.palette, QFontMetricsF(look.font)
        base, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        for mark in self._marks:
            y = self.plot.bottom() - self.height(mark)
            painter.setPen(QPen(mix(base, ink, 0.15), 1))
            painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            if text is None:
                continue
            painter.setPen(tone(palette, Severity.QUIET))
            line = metrics.height()
            wide = metrics.horizontalAdvance(text(mark)) + line * 0.35
            painter.drawText(
                QRectF(self.plot.left() - wide, y - line / 2, wide - line * 0.35, line),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                text(mark),
            )

    def paint_chosen(self, painter: QPainter, look: Look, month: int) -> None:
        """Paint the ground of the chosen month."""
        palette = look.palette
        ground = mix(
            palette.color(QPalette.ColorRole.Base),
            palette.color(QPalette.ColorRole.Highlight),
            _MARKED,
        )
        painter.fillRect(
            QRectF(self.left(month), self.plot.top(), self.width, self.plot.height()), ground
        )

    def paint_months(self, painter: QPainter, look: Look) -> None:
        """Paint short names of months where they fit, and years below their first month."""
        metrics = QFontMetricsF(look.font)
        painter.setPen(look.palette.color(QPalette.ColorRole.Text))
        height, every, year = metrics.height(), 1, 0
        while every * self.width < metrics.horizontalAdvance("MMMM"):
            every += 1
        for index, month in enumerate(self.months):
            if index % every:
                continue
            room = QRectF(
                self.left(index), self.plot.bottom() + height * 0.2, self.width * every, height
            )
            half = metrics.horizontalAdvance("MMM") / 2
            if index and room.center().x() + half > self.plot.right():
                break  # it would stand beside the plot
            name = words().standaloneMonthName(month.month, words().FormatType.ShortFormat)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, name.rstrip("."))
            if month.year != year:
                year = month.year
                room.translate(0, height)
                painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, str(year))
