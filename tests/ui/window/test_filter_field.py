"""The field of the filter."""

from PySide6.QtCore import Qt

from seatdesk.ui.window.filter_field import FilterField


def test_escape_clears_the_filter_and_then_leaves_it(frame, qtbot):
    field = FilterField(frame)
    field.setText("berg")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
