"""Painted status icons: a shape for every meaning, so that colour is never alone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from seatdesk.override import override
from seatdesk.ui.style.colours import Severity, tone


class Sign(QWidget):
    """A status icon, as high as a line of text."""

    def __init__(self, meaning: Severity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = meaning
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_severity(self, meaning: Severity) -> None:
        """Show the icon of another meaning."""
        self._severity = meaning
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        paint_sign(painter, QRectF(0, 0, side, side), self._severity, self)


def paint_sign(painter: QPainter, box: QRectF, meaning: Severity, widget: QWidget) -> None:
    """Paint a status icon into a square: i, tick, triangle, or a barred circle."""
    colour = tone(widget.palette(), meaning)
    width = box.width() * 0.11
    pen = QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(width, width, -width, -width)

    def at(x: float, y: float) -> QPointF:
        return QPointF(inner.left() + inner.width() * x, inner.top() + inner.height() * y)

    match meaning:
        case Severity.WARNING:
            painter.drawPolygon(QPolygonF([at(0.5, 0.04), at(1, 0.94), at(0, 0.94)]))
            painter.drawLine(at(0.5, 0.38), at(0.5, 0.62))
            painter.drawPoint(at(0.5, 0.78))
        case Severity.DONE:
            painter.drawEllipse(inner)
            painter.drawPolyline(QPolygonF([at(0.28, 0.52), at(0.45, 0.68), at(0.74, 0.36)]))
        case Severity.REFUSAL:
            painter.drawEllipse(inner)
            painter.drawLine(at(0.3, 0.5), at(0.7, 0.5))
        case _:
            painter.drawEllipse(inner)
            painter.drawLine(at(0.5, 0.48), at(0.5, 0.74))
            painter.drawPoint(at(0.5, 0.28))
