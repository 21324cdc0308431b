"""The seats of one subscription as a bar: held, changed by the draft, free, and leaving."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.plain_text import plain_tip


@dataclass(frozen=True, slots=True)
class PoolState:
    """Seats of a pool, as the bar shows them."""

    owned: int = 0
    assigned: int = 0
    draft: int = 0
    """More or fewer seats when the draft is saved."""
    leaving: int = 0
    """Seats that a pending request removes at the renewal."""

    @property
    def wanted(self) -> int:
        """Seats held once the draft is saved."""
        return self.assigned + self.draft

    @property
    def short(self) -> int:
        """Seats that are missing for the draft."""
        return max(0, self.wanted - self.owned) if self.draft > 0 else 0


class PoolBar(QWidget):
    """Painted from the palette; the words beside it say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = PoolState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pool(self, state: PoolState, words: str) -> None:
        """Paint these numbers; `words` says them to assistive technology."""
        self._state = state
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(30 * theme.step(self), max(8, round(self.fontMetrics().height() * 0.62)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, state = QPainter(self), self.palette(), self._state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.fillPath(
            outline,
            theme.mixed(palette.color(theme.Role.Text), palette.color(theme.Role.Window), 0.11),
        )
        painter.setClipPath(outline)
        whole = max(state.owned, state.wanted, 1)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        accent = palette.color(theme.Role.Accent)
        assigned = min(state.assigned, state.wanted)
        self._part(painter, (0, assigned, whole), QBrush(accent))
        if state.draft:
            hatched = QBrush(accent, Qt.BrushStyle.Dense4Pattern)
            self._part(painter, (assigned, max(state.assigned, state.wanted), whole), hatched)
        if state.short:
            self._part(
                painter, (state.owned, state.wanted, whole), QBrush(self._tone(Severity.REFUSAL))
            )
        if state.leaving:
            pattern = QBrush(self._tone(Severity.WARNING), Qt.BrushStyle.BDiagPattern)
            self._part(painter, (state.owned - state.leaving, state.owned, whole), pattern)

    def _part(self, painter: QPainter, share: tuple[int, int, int], brush: QBrush) -> None:
        start, end, whole = share
        width = self.width()
        left = width * start / whole
        painter.fillRect(QRectF(left, 0, width * (end - start) / whole, self.height()), brush)

    def _tone(self, of: Severity) -> QColor:
        return tone(self.palette(), of)
