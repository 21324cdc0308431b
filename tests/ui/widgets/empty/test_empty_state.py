"""The words of what is empty are whole, at every size of the letters."""

import pytest
from PySide6.QtWidgets import QPushButton

from seatdesk.ui.widgets.empty.empty_state import EmptyState

LONG = "A scenario is a list of steps beside the account, each on its day. " * 5


@pytest.mark.parametrize("points", [8, 11, 20])
def test_its_text_is_as_high_as_all_its_lines(qtbot, frame, points):
    font = frame.font()
    font.setPointSize(points)
    frame.setFont(font)
    empty = EmptyState("Nothing here", LONG, frame)
    empty.offer((QPushButton("Begin", empty),))
    empty.resize(1200, 700)
    empty.show()
    text = empty.text
    assert text.height() >= text.heightForWidth(text.width())
    assert text.height() > 4 * text.fontMetrics().height()


def test_it_grows_with_the_letters(qtbot, frame):
    empty = EmptyState("Nothing here", LONG, frame)
    before = empty.text.height()
    font = empty.font()
    font.setPointSize(font.pointSize() * 2)
    empty.setFont(font)
    assert empty.text.height() > before
    assert empty.text.height() >= empty.text.heightForWidth(empty.text.width())
