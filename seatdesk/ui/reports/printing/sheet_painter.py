"""Paints a sheet of a report: the same marks on the screen, on a printer and in a PDF."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from seatdesk.ui.reports.printing.sheet import (
    BoxMark,
    Ink,
    PictureMark,
    Sheet,
    TextMark,
    TypeStyle,
)
from seatdesk.ui.reports.printing.typeface import Typeface


def paint_sheet(painter: QPainter, sheet: Sheet, typeface: Typeface) -> None:
    """Paint every mark. The painter is scaled so that its unit is a dot of the sheet."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style: TypeStyle | None = None
    ink: Ink | None = None
    for mark in sheet.marks:
        if isinstance(mark, TextMark):
            x, y, text, letters, colour = mark
            if letters is not style:  # setting what is set already takes most of the time
                style = letters
                painter.setFont(typeface.font(style))
            if colour is not ink:
                ink = colour
                painter.setPen(_colour(ink))
            painter.drawText(QPointF(x, y), text)
        elif isinstance(mark, BoxMark):
            _paint_box(painter, mark)
            ink = None
        elif isinstance(mark, PictureMark):
            _paint_picture(painter, mark)
            style = ink = None
        else:
            painter.setPen(_pen(mark.ink, mark.weight))
            painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
            ink = None


@cache
def _colour(ink: Ink) -> QColor:
    return QColor(ink.value)


@lru_cache(maxsize=64)
def _pen(ink: Ink, weight: float) -> QPen:
    pen = QPen(_colour(ink), weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_picture(painter: QPainter, mark: PictureMark) -> None:
    painter.save()
    painter.translate(mark.x, mark.y)
    scale = mark.width / max(1, mark.pixels)
    picture, paper = mark.picture, painter.device()
    painter.scale(  # a picture that is played is made as much larger as its paper is finer
        scale * picture.logicalDpiX() / paper.logicalDpiX(),
        scale * picture.logicalDpiY() / paper.logicalDpiY(),
    )
    painter.drawPicture(0, 0, mark.picture)
    painter.restore()


def _paint_box(painter: QPainter, mark: BoxMark) -> None:
    room = QRectF(mark.x, mark.y, mark.width, mark.height)
    if not mark.radius:
        painter.fillRect(room, _colour(mark.ink))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(mark.ink))
    painter.drawRoundedRect(room, mark.radius, mark.radius)
