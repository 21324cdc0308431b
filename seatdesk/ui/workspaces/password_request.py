"""A server that lets nobody in without a password: it is asked for, and the server asked again."""

from typing import TYPE_CHECKING

from seatdesk.controllers.read_models import StoreError, is_server, shown
from seatdesk.redaction import kept, with_password

if TYPE_CHECKING:
    from seatdesk.ui.startup.workspace_window import WorkspaceWindow

LOGIN = "login"
"""What the store says of a server that does not take a user's name or password."""


def offer(bench: "WorkspaceWindow", location: str, error: StoreError) -> None:
    """Ask for the password, when that is why a workspace was not opened."""
    if not is_server(location) or LOGIN not in error.params.values():
        return
    from seatdesk.ui.text.wording import sentence  # noqa: PLC0415 - only in trouble
    from seatdesk.ui.workspaces.password_dialog import PasswordDialog  # noqa: PLC0415 - rarely

    def again(password: str) -> None:
        bench.open(with_password(location, password))

    dialog = PasswordDialog(shown(kept(location)), sentence(error), bench.window)
    dialog.password_given.connect(again)
    dialog.open()
