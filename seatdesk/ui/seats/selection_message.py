"""Messages about the selection of the users table, which hold until another one is made."""

from functools import partial

from PySide6.QtCore import Qt

from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.window.message_bar import Message, MessageBar


def show_of_selection(message: Message, page: SeatsPage, messages: MessageBar) -> None:
    """Show a message; with another selection it is not so any more."""
    messages.show_message(message)
    drop = partial(messages.drop, message.text)
    page.selection_changed.connect(drop, Qt.ConnectionType.SingleShotConnection)
