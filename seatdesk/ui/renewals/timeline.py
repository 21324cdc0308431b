"""The timeline of renewals: walked through by keys and the pointer, and read out (E4.3)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.override import override
from seatdesk.ui.renewals.renewal_labels import RenewalLabels
from seatdesk.ui.renewals.timeline_painter import (
    HEAD,
    ROW,
    TimelineLook,
    TimelinePainter,
    groups_of,
)
from seatdesk.ui.renewals.timeline_scale import TimelineScale
from seatdesk.ui.text.evaluation_words import renewal_words
from seatdesk.ui.text.plain_text import plain_tip

LEFT = 26
"""Letters of the names at the left, at most."""
BEFORE = 1
"""Months before this one that are shown."""


class RenewalTimeline(QWidget):
    """Rows of terms; one renewal is chosen."""

    chosen = Signal(object)
    """A `RenewalRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline of renewals"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._labels = RenewalLabels(self)
        self._groups: list[list[RenewalRow]] = []
        self._today, self._months, self._first_month = date.min, 12, 1
        self._chosen: RenewalRow | None = None

    @property
    def row(self) -> RenewalRow | None:
        """The renewal that is chosen."""
        return self._chosen

    def show_rows(
        self, rows: Sequence[RenewalRow], today: date, months: int, first_month: int
    ) -> None:
        """Show other renewals, over so many months from today on."""
        self._groups = groups_of(rows)
        self._today, self._months, self._first_month = today, months, first_month
        self._chosen = None
        self.updateGeometry()
        self.update()

    def choose(self, row: RenewalRow | None) -> None:
        """Mark a renewal."""
        self._chosen = row
        self.setAccessibleDescription("" if row is None else self._labels.name(row))
        self.update()

    def place_of(self, row: RenewalRow) -> QPointF:
        """The middle of a renewal's diamond."""
        painter, scale = self._painter()
        index = next(place for place, group in enumerate(self._groups) if row in group)
        bar = painter.bar_box(index, row.term.start, row.term.end)
        return QPointF(scale.x(row.last_day), bar.center().y())

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        rows = max(1, len(self._groups))
        return QSize(line * 50, round(line * (HEAD + ROW * rows + 0.6)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 30, self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        canvas = QPainter(self)
        canvas.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if not self._groups:
            return
        painter, _ = self._painter()
        painter.paint(canvas, self._today, self._first_month, self._chosen)
        if self.hasFocus():
            canvas.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            canvas.setBrush(Qt.BrushStyle.NoBrush)
            canvas.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if (row := self._row_at(event.position())) is not None:
            self._take(row)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        if row is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(renewal_words(row)), self)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        QToolTip.hideText()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Left: (0, -1),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or not self._groups:
            super().keyPressEvent(event)
            return
        self._take(self._moved(*move))

    def _moved(self, down: int, right: int) -> RenewalRow:
        """The renewal beside the chosen one: of another subscription, or of another term."""
        at = next((place for place, group in enumerate(self._groups) if self._chosen in group), 0)
        group = self._groups[at]
        if self._chosen is None:
            return group[0]
        nth = group.index(self._chosen)
        if down:
            other = self._groups[min(max(at + down, 0), len(self._groups) - 1)]
            return other[min(nth, len(other) - 1)]
        return group[min(max(nth + right, 0), len(group) - 1)]

    def _take(self, row: RenewalRow) -> None:
        if row is not self._chosen:
            self.choose(row)
            self.chosen.emit(row)

    def _row_at(self, at: QPointF) -> RenewalRow | None:
        """The renewal under a point: in a row, the one whose last day is nearest."""
        painter, scale = self._painter()
        for index, group in enumerate(self._groups):
            if painter.row_box(index).contains(at):
                return min(group, key=lambda row: abs(scale.x(row.last_day) - at.x()))
        return None

    def _painter(self) -> tuple[TimelinePainter, TimelineScale]:
        line = self.fontMetrics().height()
        names = [text for group in self._groups for text in self._labels.left(group[0])]
        widest = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        most = max(self.fontMetrics().averageCharWidth() * LEFT, self.width() // 4)
        left = min(widest * 1.15, most) + line * 1.8
        plot = QRectF(self.rect()).adjusted(left, line * HEAD, -line * 0.6, -line * 0.4)
        start = add_months(month_start(self._today), -BEFORE)
        end = add_months(month_start(self._today), self._months + 1)
        scale = TimelineScale(plot, start, end)
        look = TimelineLook(self.palette(), self.font())
        return TimelinePainter(scale, self._groups, look, self._labels.texts()), scale
