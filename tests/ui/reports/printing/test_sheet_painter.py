"""A drawing of the screen stays in its frame, however fine the paper is that it is played on."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from seatdesk.ui.reports.printing.sheet import PictureMark, Sheet
from seatdesk.ui.reports.printing.sheet_painter import paint_sheet
from seatdesk.ui.reports.printing.typeface import report_typeface

PAPER, PAINTED = QColor("white"), QColor("black")
FRAME = (100, 150, 400, 200)
"""Left, top, width and height of the mark."""


def drawn():
    picture = QPicture()
    painter = QPainter(picture)
    painter.fillRect(QRectF(0, 0, 800, 400), PAINTED)
    painter.end()
    return picture


def seen(image):
    """Left, top, right and bottom of what is painted."""
    found = [
        (x, y)
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
        if image.pixelColor(x, y) != PAPER
    ]
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("dots", [96, 300, 1200])
def test_a_picture_fills_its_frame_and_no_more_on_paper_of_any_fineness(qapp, dots):
    image = QImage(700, 500, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))
    image.fill(PAPER)
    painter = QPainter(image)
    paint_sheet(painter, Sheet([PictureMark(*FRAME, drawn(), 800)]), report_typeface())
    painter.end()
    left, top, right, bottom = seen(image)
    assert (left, top) == FRAME[:2]
    assert right == pytest.approx(FRAME[0] + FRAME[2], abs=5)
    assert bottom == pytest.approx(FRAME[1] + FRAME[3], abs=5)
