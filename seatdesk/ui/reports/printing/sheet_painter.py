"""Paints a sheet of a report: the same marks on the screen, on a printer and in a PDF."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from seatdesk.ui.reports.printing.sheet import BoxMark, LineMark, Sheet, TextMark
from seatdesk.ui.reports.printing.typeface import Typeface


def paint_sheet(painter: QPainter, sheet: Sheet, typeface: Typeface) -> None:
    """Paint every mark. The painter is scaled so that its unit is a dot of the sheet."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in sheet.marks:
        if isinstance(mark, TextMark):
            painter.setFont(typeface.font(mark.style))
            painter.setPen(QColor(mark.ink.value))
            painter.drawText(QPointF(mark.x, mark.y), mark.text)
        elif isinstance(mark, BoxMark):
            _paint_box(painter, mark)
        else:
            _paint_line(painter, mark)


def _paint_box(painter: QPainter, mark: BoxMark) -> None:
    room = QRectF(mark.x, mark.y, mark.width, mark.height)
    if not mark.radius:
        painter.fillRect(room, QColor(mark.ink.value))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.ink.value))
    painter.drawRoundedRect(room, mark.radius, mark.radius)


def _paint_line(painter: QPainter, mark: LineMark) -> None:
    pen = QPen(QColor(mark.ink.value), mark.weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
