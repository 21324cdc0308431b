"""A card of facts: its room, and rows that come and go."""

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem

from seatdesk.ui.text.terms import Term
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


def test_rows_that_come_and_go_leave_no_item_of_the_layout_behind(qtbot):
    """PySide would take the next widget at the address of such an item for it."""
    card = FactCard("Now")
    qtbot.addWidget(card)
    before = {id(one) for one in shiboken6.getAllValidWrappers()}

    def items():
        made = [one for one in shiboken6.getAllValidWrappers() if id(one) not in before]
        return [one for one in made if isinstance(one, QLayoutItem)]

    for name in ("Sunk", "Avoidable"):
        card.show_fact(name, "1")
        card.explain_term(name, Term.SUNK)
    assert items() == []
    card.drop("Sunk")
    card.clear()
    assert items() == []
