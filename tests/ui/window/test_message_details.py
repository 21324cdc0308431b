"""The details of a message: every refused row can be read."""

from seatdesk.ui.window.message_details import DetailsDialog


def test_every_refused_row_can_be_read(frame, qtbot):
    dialog = DetailsDialog("2 refused", ["a: why", "b: why"], frame)
    assert [dialog.rows.item(n).text() for n in range(2)] == ["a: why", "b: why"]
    dialog.reject()
