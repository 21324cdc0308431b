"""The legend of a chart: its series by name, in as many rows as they need."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

_ROW = 1.25
"""The height of a row in lines."""


class _Entry(NamedTuple):
    row: int
    left: float
    text: str


class Legend:
    """Names that stand one after the other; what has no room in a row begins the next."""

    def __init__(self, names: Sequence[str], metrics: QFontMetricsF, width: float) -> None:
        self._metrics = metrics
        self._entries: list[_Entry] = []
        line, row, left = metrics.height(), 0, 0.0
        for name in names:
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - line * 1.1)
            wide = metrics.horizontalAdvance(text)
            if left and left + line * 1.1 + wide > width:
                row, left = row + 1, 0.0
            self._entries.append(_Entry(row, left, text))
            left += wide + line * 2.2

    @property
    def more(self) -> float:
        """The height that its rows take beyond the first."""
        rows = self._entries[-1].row if self._entries else 0
        return rows * self._metrics.height() * _ROW

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        colour: QColor,
        fill: Callable[[QPainter, QRectF, int], None],
    ) -> None:
        """Paint it from a corner on; `fill` paints the sample of a series into a square."""
        line = self._metrics.height()
        for place, (row, left, text) in enumerate(self._entries):
            x, y = at.x() + left, at.y() + row * line * _ROW
            fill(painter, QRectF(x, y + line * 0.15, line * 0.8, line * 0.8), place)
            painter.setPen(colour)
            painter.drawText(QPointF(x + line * 1.1, y + self._metrics.ascent()), text)
