"""Charts of the window drawn for paper: as lines, dark on white, whatever the look."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QPicture

from seatdesk.ui.renewals.timeline import RenewalTimeline
from seatdesk.ui.reports.printing.printed_page import PrintedPicture
from seatdesk.ui.reports.printing.sheet import Ink
from seatdesk.ui.widgets.charts.month_chart import MonthChart

_LEAST: Final = QSize(760, 240)
"""The least size that a chart is drawn in."""


def drawing_of(chart: MonthChart | RenewalTimeline) -> Iterator[PrintedPicture]:
    """The chart as lines, in the colours of paper; one in a narrow pane larger than it is seen.

    None where it has nothing to draw.
    """
    if isinstance(chart, MonthChart) and not chart.month_count():
        return
    picture, colours, size = QPicture(), chart.palette(), chart.size()
    chart.setPalette(_paper())
    chart.resize(size.expandedTo(_LEAST))
    painter = QPainter(picture)
    if isinstance(chart, MonthChart):
        chart.paint_chart(painter)
        said = chart.summary()
    else:
        chart.render(painter, QPoint(0, 0))
        said = chart.accessibleDescription()
    painter.end()
    drawn = PrintedPicture(picture, chart.width(), chart.height(), said)
    chart.resize(size)
    chart.setPalette(colours)
    yield drawn


def _paper() -> QPalette:
    """Dark on white, whatever the look of the window."""
    palette = QPalette(QColor(Ink.PAPER.value))
    for role, ink in (
        (QPalette.ColorRole.Base, Ink.PAPER),
        (QPalette.ColorRole.Text, Ink.TEXT),
        (QPalette.ColorRole.WindowText, Ink.TEXT),
        (QPalette.ColorRole.Highlight, Ink.ACCENT),
        (QPalette.ColorRole.Accent, Ink.ACCENT),
    ):
        palette.setColor(role, QColor(ink.value))
    return palette
