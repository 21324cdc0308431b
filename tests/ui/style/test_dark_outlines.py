"""In the dark, boxes and fields have edges that can be seen, and other looks stay as they are."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStyleFactory,
    QWidget,
)

from seatdesk.ui.seats.table.brushes import Brushes
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import contrast
from seatdesk.ui.style.dark_outlines import FUSION, OutlinedFusion, use_outlines
from seatdesk.ui.widgets.card import Card
from tests.ui.style.palettes import high_contrast

EDGE = 3
"""The contrast that WCAG asks of the edges of a control."""
WIDGETS = (QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)


def painted(qtbot, kind, style, palette):
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette)
    widget = kind(window)
    for one in (window, widget):
        one.setStyle(style)
    widget.setPalette(palette)
    widget.move(10, 10)
    window.resize(200, 200)
    window.show()
    QApplication.processEvents()
    return window.grab().toImage(), widget.geometry()


def edge_contrast(picture, area, ground):
    """The strongest contrast to the ground along the first pixels from the left."""
    y = area.center().y()
    colours = [picture.pixelColor(QPoint(x, y)) for x in range(area.left(), area.left() + 6)]
    return max(contrast(colour, ground) for colour in colours)


def dark():
    return theme.darkened(QStyleFactory.create(FUSION).standardPalette())


@pytest.mark.parametrize("kind", WIDGETS)
@pytest.mark.parametrize(
    "look", [dark, partial(high_contrast, "black"), partial(high_contrast, "white")]
)
def test_in_the_dark_and_in_high_contrast_an_edge_is_seen(qtbot, qapp, kind, look):
    palette, style = look(), OutlinedFusion()
    picture, area = painted(qtbot, kind, style, palette)
    assert edge_contrast(picture, area, palette.color(QPalette.ColorRole.Window)) >= EDGE


@pytest.mark.parametrize("ground", ["black", "white"])
def test_in_high_contrast_a_button_has_an_edge(qtbot, qapp, ground):
    palette = high_contrast(ground)
    picture, area = painted(qtbot, QPushButton, OutlinedFusion(), palette)
    assert edge_contrast(picture, area, palette.color(QPalette.ColorRole.Window)) >= EDGE


def test_a_card_keeps_its_edges_when_the_style_is_another(qtbot, qapp):
    card = Card("Title")
    qtbot.addWidget(card)
    before = card.contentsMargins()
    style = OutlinedFusion()
    card.setStyle(style)
    assert card.contentsMargins() == before


@pytest.mark.parametrize("kind", WIDGETS)
def test_in_the_light_all_is_as_it_was(qtbot, qapp, kind):
    plain, own = QStyleFactory.create(FUSION), OutlinedFusion()
    palette = plain.standardPalette()
    before, _ = painted(qtbot, kind, plain, palette)
    after, _ = painted(qtbot, kind, own, palette)
    assert before == after


def test_it_is_used_once_and_in_place_of_that_style_only(qapp):
    use_outlines(qapp)
    style = qapp.style()
    assert isinstance(style, OutlinedFusion) is (style.objectName() == FUSION)
    use_outlines(qapp)
    assert qapp.style() is style


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_tick_that_cannot_be_taken_away_is_seen_on_a_selected_row(qtbot, qapp, scheme):
    widget = QWidget()
    qtbot.addWidget(widget)
    light = QStyleFactory.create(FUSION).standardPalette()
    widget.setPalette(light if scheme == "light" else theme.darkened(light))
    look = Brushes(widget)
    boxes = look.boxes_over(look.selected)
    assert tick_contrast(boxes[True, False], look.selected.fill) >= 1.5
    assert boxes[True, False].toImage() != boxes[False, False].toImage()


def tick_contrast(box, ground):
    """The contrast between the tick and the box that it stands in, as both lie on a ground."""
    picture = box.toImage()
    colours = []
    for x in range(4, picture.width() - 4):
        for y in range(4, picture.height() - 4):
            colour = picture.pixelColor(x, y)
            colours.append(theme.mixed(colour, ground, colour.alphaF()))
    return max(contrast(one, colours[0]) for one in colours)
