"""Colours made out of a palette can be read on it, whatever it is."""

from datetime import date

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import READABLE, Severity, contrast, tint, tone
from seatdesk.ui.widgets.charts.series_style import series_colour
from seatdesk.ui.widgets.fields import DayEdit
from tests.ui.style.palettes import high_contrast

PALETTES = {
    "light": lambda app: app.style().standardPalette(),
    "dark": lambda app: theme.darkened(app.style().standardPalette()),
    "black": lambda _app: high_contrast("black"),
    "white": lambda _app: high_contrast("white"),
}


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("meaning", Severity)
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


@pytest.mark.parametrize("text", ["no day at all", "2026-11-22"])
def test_what_a_field_says_keeps_its_colour_in_every_look(qapp, qtbot, text):
    field = DayEdit("Start", date(2026, 11, 22))
    qtbot.addWidget(field)
    field.show()
    field.line.setText(text)
    field.line.textEdited.emit(text)
    before = qapp.palette()
    try:
        for name in ("light", "dark"):
            qapp.setPalette(PALETTES[name](qapp))
            QApplication.processEvents()
            wanted = tone(qapp.palette(), Severity.REFUSAL) if field.problem() else None
            wanted = wanted or theme.muted(qapp.palette())
            shown = field.understood.palette().color(field.understood.foregroundRole())
            assert contrast(shown, wanted) < 1.2, (name, shown.name(), wanted.name())
    finally:
        qapp.setPalette(before)
    assert bool(field.problem()) is (text == "no day at all")
