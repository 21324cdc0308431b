"""A server that lets nobody in without a password: it is asked for, and the server asked again."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from seatdesk.controllers.read_models import StoreError, is_server, shown
from seatdesk.redaction import kept, with_password

LOGIN = "login"
"""The store's word for a server that does not take a user's name or password."""


def offer(
    window: QWidget, location: str, error: StoreError, open_again: Callable[[str], object]
) -> None:
    """Ask for the password, when that is why a workspace was not opened."""
    if not is_server(location) or LOGIN not in error.params.values():
        return
    from seatdesk.ui.text.wording import sentence  # noqa: PLC0415 - only in trouble
    from seatdesk.ui.workspaces.password_dialog import PasswordDialog  # noqa: PLC0415 - rarely

    def again(password: str) -> None:
        open_again(with_password(location, password))

    dialog = PasswordDialog(shown(kept(location)), sentence(error), window)
    dialog.password_given.connect(again)
    dialog.open()
