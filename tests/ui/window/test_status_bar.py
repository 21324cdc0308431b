"""No fact of the status bar is cut while there is room beside it."""

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.ui.window.status_bar import StatusBar


@pytest.mark.parametrize("selected", ["", "3 rows selected"])
def test_the_acting_user_is_whole_where_there_is_room(qtbot, selected):
    window = QWidget()
    qtbot.addWidget(window)
    bar = StatusBar(window)
    bar.selection.setText(selected)
    bar.found.setText("48 users")
    bar.acting.setText("Working as maximiliane.von.hohenstein@subsidiary.nordlicht.example")
    bar.saved.setText("All changes saved 09:41")
    window.show()
    wanted = sum(label.sizeHint().width() for label in (bar.selection, bar.found, bar.acting))
    bar.resize(wanted + bar.saved.sizeHint().width() + 120, bar.sizeHint().height())
    bar.show()
    qtbot.waitUntil(lambda: bar.acting.width() >= bar.acting.sizeHint().width())
    assert bar.found.width() >= bar.found.sizeHint().width()
    assert bar.selection.width() >= bar.selection.sizeHint().width()
