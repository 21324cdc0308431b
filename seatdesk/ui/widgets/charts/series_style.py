"""Colours and patterns of series: told apart by lightness and hatching, not by hue alone."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPalette

from seatdesk.ui.style.colours import contrast, mix

_PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.FDiagPattern,
)
_TURN: Final = 0.38
_SEEN: Final = 3.0
"""Contrast that WCAG asks of graphics."""


def series_colour(palette: QPalette, index: int) -> QColor:
    """The colour of a series: the accent, turned a little further for each."""
    accent = palette.color(QPalette.ColorRole.Highlight)
    base = palette.color(QPalette.ColorRole.Base)
    hue = (max(accent.hslHueF(), 0.0) + index * _TURN) % 1.0
    dark = base.lightnessF() < 0.5  # noqa: PLR2004 - the middle
    lightness = 0.62 if dark else 0.42
    colour = QColor.fromHslF(hue, 0.55, lightness)
    while contrast(colour, base) < _SEEN and 0.05 < lightness < 0.95:  # noqa: PLR2004 - the ends
        lightness += 0.03 if dark else -0.03
        colour = QColor.fromHslF(hue, 0.55, lightness)
    return colour


def series_ground(palette: QPalette, index: int) -> QColor:
    """The ground under a pattern: the colour of the series, pale."""
    return mix(palette.color(QPalette.ColorRole.Base), series_colour(palette, index), 0.35)


def series_brush(palette: QPalette, index: int) -> QBrush:
    """The pattern of a series in its colour."""
    return QBrush(series_colour(palette, index), _PATTERNS[index % len(_PATTERNS)])
