"""A legend takes as many rows as its names need, and cuts a name only where it is alone."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from seatdesk.ui.widgets.charts.legend import Legend

NAMES = ("Sales Japan", "Sales Nordics", "Sales UK & Ireland", "Unassigned seats")


@pytest.mark.parametrize(("width", "rows"), [(2000, 1), (10, 4)])
def test_a_narrow_one_has_more_rows(qapp, width, rows):
    metrics = QFontMetricsF(QFont())
    legend = Legend(NAMES, metrics, width)
    assert round(legend.more / metrics.height() / 1.25) == rows - 1
    image, samples = QImage(50, 50, QImage.Format.Format_RGB32), []

    def fill(_painter: QPainter, square: QRectF, place: int) -> None:
        samples.append((place, square))

    painter = QPainter(image)
    legend.paint(painter, QPointF(0, 0), QColor("black"), fill)
    painter.end()
    assert [place for place, _ in samples] == [0, 1, 2, 3]
    assert len({square.top() for _, square in samples}) == rows
    assert all(square.left() < width for _, square in samples)
