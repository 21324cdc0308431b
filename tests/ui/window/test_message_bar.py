"""Messages stay until they are closed."""

from PySide6.QtWidgets import QPushButton

from seatdesk.ui.window.message_bar import KEPT, Message, MessageBar


def test_messages_stay_until_closed_and_the_oldest_goes_first(frame, qtbot):
    bar, undone = MessageBar(frame), []
    for number in range(KEPT + 2):
        bar.show_message(Message(f"message {number}", offers=(("Undo", lambda: undone.append(1)),)))
    assert bar.texts == ["message 4", "message 3", "message 2"]
    newest = bar._shown[0].notice.findChildren(QPushButton)[0]
    newest.click()
    assert undone == [1]
    assert bar.texts == ["message 3", "message 2"]
    bar.clear()
    assert not bar.isVisible()
