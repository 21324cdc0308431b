"""Colours made out of a palette can be read on it, whatever it is."""

import pytest
from PySide6.QtGui import QColor, QPalette

from seatdesk.ui import theme
from seatdesk.ui.charts.looks import series_colour
from seatdesk.ui.tones import READABLE, Tone, contrast, tint, tone


def high_contrast():
    palette = QPalette(QColor("black"))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("yellow"))
    return palette


PALETTES = {
    "light": lambda app: app.style().standardPalette(),
    "dark": lambda app: theme.darkened(app.style().standardPalette()),
    "high contrast": lambda _app: high_contrast(),
}


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("meaning", Tone)
def test_words_of_every_tone_are_readable(qapp, name, meaning):
    palette = PALETTES[name](qapp)
    colour = tone(palette, meaning)
    for ground in (palette.color(QPalette.ColorRole.Window), tint(palette, meaning)):
        assert contrast(colour, ground) >= READABLE


@pytest.mark.parametrize("name", PALETTES)
def test_columns_of_a_chart_stand_out(qapp, name):
    palette = PALETTES[name](qapp)
    for index in range(4):
        assert contrast(series_colour(palette, index), palette.color(palette.ColorRole.Base)) >= 3
