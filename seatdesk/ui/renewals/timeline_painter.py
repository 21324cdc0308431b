"""The painter of the timeline: fiscal years, months, today, and a row of terms a subscription."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
)

from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.ui.renewals.timeline_scale import TimelineScale, fiscal_year_name
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, mix, tone
from seatdesk.ui.text.language import words

SOON = 30
"""Days before the last day to act from which it is marked as near."""
ROW, TALLEST = 4.6, 8.5
"""The height of a subscription's row in lines of text, at least and where there is room."""
HEAD = 4.2
"""Lines of the axis: fiscal years, months, today."""


@dataclass(frozen=True, slots=True)
class TimelineTexts:
    """The words of the timeline, in the window's language."""

    year: Callable[[str], str]
    today: str
    act: Callable[[RenewalRow], str]
    """Beside the diamond: the last day to act, and the days that are left."""
    renews: Callable[[RenewalRow], str]
    """Below the end of a term: that it renews or ends, and what it costs then."""
    left: Callable[[RenewalRow], tuple[str, str]]
    """At the left: the subscription, and whether it renews."""


@dataclass(frozen=True, slots=True)
class TimelineLook:
    """The fonts and colours of the timeline."""

    palette: QPalette
    font: QFont


def severity_of(row: RenewalRow) -> Severity:
    """The meaning of a last day to act: passed, near, or still far."""
    if row.overdue:
        return Severity.REFUSAL
    return Severity.WARNING if row.days_left <= SOON else Severity.INFO


class TimelinePainter:
    """Paints groups of renewals, a group for each subscription."""

    def __init__(
        self,
        scale: TimelineScale,
        groups: Sequence[Sequence[RenewalRow]],
        look: TimelineLook,
        texts: TimelineTexts,
    ) -> None:
        self._scale, self._groups, self._texts = scale, groups, texts
        self._palette, self._font = look.palette, look.font
        self._metrics = QFontMetricsF(look.font)
        self.line = self._metrics.height()
        self._ground = look.palette.color(QPalette.ColorRole.Base)
        room = scale.plot.height() / max(1, len(groups))
        self._height = min(max(self.line * ROW, room), self.line * TALLEST)

    def row_box(self, index: int) -> QRectF:
        """The whole row of a subscription, from the left edge."""
        plot, height = self._scale.plot, self._height
        return QRectF(0, plot.top() + index * height, plot.right(), height)

    def bar_box(self, index: int, start: date, end: date) -> QRectF:
        """The bar of a term in its row."""
        row = self.row_box(index)
        left, right = self._scale.x(start), self._scale.x(end)
        high = min(max(self.line * 1.35, row.height() * 0.26), self.line * 2)
        return QRectF(left, row.center().y() - high / 2, max(1.0, right - left), high)

    def paint(
        self, painter: QPainter, today: date, first_month: int, chosen: RenewalRow | None
    ) -> None:
        """Paint everything; the chosen renewal is marked."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_years(painter, first_month)
        self._paint_months(painter)
        for index, rows in enumerate(self._groups):
            self._paint_row(painter, index, rows, chosen)
        self._paint_today(painter, today)
        for index, rows in enumerate(self._groups):  # words stand above the line of today
            self._paint_days(painter, index, rows, chosen)

    # -- axis ----------------------------------------------------------------------------------

    def _paint_years(self, painter: QPainter, first_month: int) -> None:
        """Paint bands of fiscal years: every other one a breath darker, each with its name."""
        plot, base = self._scale.plot, self._colour(QPalette.ColorRole.Base)
        text = self._colour(QPalette.ColorRole.Text)
        top = plot.top() - self.line * HEAD
        bold = theme.scaled(self._font, 1.0, bold=True)
        for start, end in self._scale.years(first_month):
            left, right = max(plot.left(), self._scale.x(start)), self._scale.x(end)
            band = QRectF(left, top, min(right, plot.right()) - left, plot.bottom() - top)
            if start.year % 2:
                painter.fillRect(band, mix(base, text, 0.035))
            name = self._texts.year(fiscal_year_name(start))
            painter.setFont(bold)
            wide = QFontMetricsF(bold).horizontalAdvance(name)
            if wide + self.line < band.width():
                painter.setPen(theme.muted(self._palette))
                painter.drawText(QPointF(left + self.line * 0.4, top + self.line), name)
            painter.setFont(self._font)
            if start > self._scale.start:
                painter.setPen(QPen(mix(base, text, 0.3), 1))
                painter.drawLine(QPointF(left, top), QPointF(left, plot.bottom()))

    def _paint_months(self, painter: QPainter) -> None:
        plot, base = self._scale.plot, self._colour(QPalette.ColorRole.Base)
        faint = mix(base, self._colour(QPalette.ColorRole.Text), 0.1)
        months = list(self._scale.months())
        wide = plot.width() / max(1, len(months))
        every = next((n for n in (1, 2, 3, 6, 12) if n * wide > self.line * 2.6), 12)
        for month in months:
            x = self._scale.x(month)
            if not plot.left() <= x < plot.right() or (month.month - 1) % every:
                continue
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, plot.top() - self.line * 1.5), QPointF(x, plot.bottom()))
            self._name_month(painter, month, x, wide * every)

    def _name_month(self, painter: QPainter, month: date, x: float, wide: float) -> None:
        """Write a month above its line; January has its year, or is it where there is no room."""
        name = words().standaloneMonthName(month.month, words().FormatType.ShortFormat).rstrip(".")
        if month.month == 1:
            full = f"{name} {month.year}"
            fits = self._metrics.horizontalAdvance(full) + self.line * 1.6 < wide
            name = full if fits else str(month.year)
        painter.setPen(self._colour(QPalette.ColorRole.Text))
        top = self._scale.plot.top() - self.line * 2.75
        painter.drawText(QPointF(x + self.line * 0.3, top + self._metrics.ascent()), name)

    def _paint_today(self, painter: QPainter, today: date) -> None:
        plot, accent = self._scale.plot, self._colour(QPalette.ColorRole.Accent)
        x = self._scale.x(today)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(x, plot.top() - self.line * 0.4), QPointF(x, plot.bottom()))
        bold = theme.scaled(self._font, 0.9, bold=True)
        metrics = QFontMetricsF(bold)
        width = metrics.horizontalAdvance(self._texts.today) + self.line * 0.8
        pill = QRectF(x - width / 2, plot.top() - self.line * 1.5, width, self.line * 1.2)
        if pill.left() < plot.left():
            pill.moveLeft(plot.left())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(bold)
        painter.setPen(self._colour(QPalette.ColorRole.Base))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._texts.today)
        painter.setFont(self._font)

    # -- rows ----------------------------------------------------------------------------------

    def _paint_row(
        self,
        painter: QPainter,
        index: int,
        rows: Sequence[RenewalRow],
        chosen: RenewalRow | None,
    ) -> None:
        row, plot = self.row_box(index), self._scale.plot
        if chosen is not None and chosen in rows:
            painter.fillRect(row, theme.soft_accent(self._palette, 0.1))
        line = mix(
            self._colour(QPalette.ColorRole.Base), self._colour(QPalette.ColorRole.Text), 0.12
        )
        painter.setPen(QPen(line, 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        self._paint_left(painter, row, rows[0])
        painter.save()
        painter.setClipRect(QRectF(plot.left(), row.top(), plot.width(), row.height()))
        self._paint_bars(painter, index, rows)
        painter.restore()

    def _paint_left(self, painter: QPainter, row: QRectF, first: RenewalRow) -> None:
        name, more = self._texts.left(first)
        room = QRectF(
            self.line * 0.8, row.top(), self._scale.plot.left() - self.line * 1.4, row.height()
        )
        bold = theme.scaled(self._font, 1.0, bold=True)
        top = row.center().y() - self.line * 1.05
        for font, text, colour in (
            (bold, name, self._colour(QPalette.ColorRole.Text)),
            (self._font, more, theme.muted(self._palette)),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            box = QRectF(room.left(), top, room.width(), self.line * 1.1)
            short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
            top += self.line * 1.1
        painter.setFont(self._font)

    def _paint_bars(self, painter: QPainter, index: int, rows: Sequence[RenewalRow]) -> None:
        """Paint the running term full, those that follow hatched: they can still be changed."""
        for place, row in enumerate(rows):
            self._paint_bar(
                painter, self.bar_box(index, row.term.start, row.term.end), running=not place
            )
        last = rows[-1]
        if last.next_end is not None:
            self._paint_bar(
                painter, self.bar_box(index, last.renewal, last.next_end), running=False
            )

    def _paint_bar(self, painter: QPainter, box: QRectF, *, running: bool) -> None:
        accent, base = (
            self._colour(QPalette.ColorRole.Accent),
            self._colour(QPalette.ColorRole.Base),
        )
        box = box.adjusted(1, 0, -1, 0)
        radius = self.line * 0.3
        painter.setPen(QPen(mix(base, accent, 0.75 if running else 0.5), 1))
        painter.setBrush(mix(base, accent, 0.34 if running else 0.06))
        painter.drawRoundedRect(box, radius, radius)
        if not running:
            hatch = QColor(accent)
            hatch.setAlphaF(0.22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hatch)
            brush = painter.brush()
            brush.setStyle(Qt.BrushStyle.BDiagPattern)
            painter.setBrush(brush)
            painter.drawRoundedRect(box, radius, radius)

    def _paint_days(
        self,
        painter: QPainter,
        index: int,
        rows: Sequence[RenewalRow],
        chosen: RenewalRow | None,
    ) -> None:
        """Paint diamonds, ends of terms and their words, where there is room for them."""
        self._ground = self._colour(QPalette.ColorRole.Base)
        if chosen is not None and chosen in rows:
            self._ground = theme.soft_accent(self._palette, 0.1)
        above = below = self._scale.plot.left()
        for row in rows:
            if not self._scale.start <= row.last_day < self._scale.end:
                continue
            bar = self.bar_box(index, row.term.start, row.term.end)
            self._paint_end(painter, bar, row)
            self._paint_diamond(painter, bar, row, marked=row is chosen)
            x = self._scale.x(row.last_day)
            above = self._words(
                painter, self._texts.act(row), x, bar.top() - self.line * 1.3, above
            )
            x = self._scale.x(row.renewal)
            text = self._texts.renews(row)
            below = self._words(painter, text, x, bar.bottom() + self.line * 0.2, below)

    def _paint_diamond(
        self, painter: QPainter, bar: QRectF, row: RenewalRow, *, marked: bool
    ) -> None:
        colour = tone(self._palette, severity_of(row))
        centre = QPointF(self._scale.x(row.last_day), bar.center().y())
        half = self.line * (0.62 if marked else 0.5)
        base = self._colour(QPalette.ColorRole.Base)
        painter.setPen(QPen(base, 2))
        painter.setBrush(colour)
        painter.drawPolygon(_diamond(centre, half))
        if marked:
            painter.setPen(QPen(colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_diamond(centre, half * 1.35))

    def _paint_end(self, painter: QPainter, bar: QRectF, row: RenewalRow) -> None:
        """Paint a line where the term ends; a thick one where nothing follows."""
        text = self._colour(QPalette.ColorRole.Text)
        ends = row.next_term is None
        painter.setPen(QPen(text, self.line * 0.2 if ends else 1))
        x = self._scale.x(row.renewal)
        if x <= self._scale.plot.right():
            painter.drawLine(
                QPointF(x, bar.top() - self.line * 0.1), QPointF(x, bar.bottom() + self.line * 0.35)
            )

    def _words(self, painter: QPainter, text: str, x: float, top: float, taken: float) -> float:
        """Write words centred on a place, inside of the plot; the place up to which they reach."""
        plot, wide = self._scale.plot, self._metrics.horizontalAdvance(text)
        left = min(max(x - wide / 2, plot.left()), plot.right() - wide - self.line * 0.3)
        if left < taken:
            return taken
        self._write(painter, QPointF(left, top + self._metrics.ascent()), text)
        return left + wide + self.line * 0.8

    def _write(self, painter: QPainter, at: QPointF, text: str) -> None:
        """Write words with a rim of the ground, so that lines behind them do not cross them."""
        shape = QPainterPath()
        shape.addText(at, self._font, text)
        ground = QColor(self._ground)
        ground.setAlphaF(0.8)
        rim = QPen(ground, self.line * 0.28)
        rim.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(shape, rim)
        painter.setPen(self._colour(QPalette.ColorRole.Text))
        painter.drawText(at, text)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(role)


def _diamond(centre: QPointF, half: float) -> QPolygonF:
    corners = ((0, -half), (half, 0), (0, half), (-half, 0))
    return QPolygonF([centre + QPointF(x, y) for x, y in corners])


def groups_of(rows: Sequence[RenewalRow]) -> list[list[RenewalRow]]:
    """Renewals of one subscription each, by day; subscriptions by their next one."""
    found: dict[str, list[RenewalRow]] = {}
    for row in sorted(rows, key=lambda row: (row.renewal, row.product)):
        found.setdefault(row.product, []).append(row)
    return list(found.values())
