"""A card of facts is never so narrow that its title is cut."""

import pytest
from PySide6.QtCore import QSize

from seatdesk.ui.widgets.fact_card import FactCard


@pytest.mark.parametrize("pixels", range(11, 20))
def test_its_title_is_whole_where_there_is_no_more_room_than_it_needs(qtbot, pixels):
    card = FactCard("From the renewal, with this change")
    qtbot.addWidget(card)
    font = card.font()
    font.setPixelSize(pixels)
    card.setFont(font)
    card.resize(QSize(card.minimumSizeHint().width(), 100))
    card.grab()
    assert card.toolTip() == ""
