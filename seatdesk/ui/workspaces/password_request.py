"""A server that lets nobody in without a password: the keyring is asked for it, then the person."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk import saved_passwords
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import StoreError, is_server, shown
from seatdesk.redaction import kept, with_password
from seatdesk.ui.window.context import WindowContext

LOGIN = "login"
"""The store's word for a server that does not take a user's name or password."""


@dataclass(frozen=True, slots=True)
class SavedPassword:
    """The answer of the system's keyring: whether there is one, and what it keeps."""

    has_keyring: bool
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GivenPassword:
    """The password that somebody typed for a workspace, and whether the keyring shall have it."""

    location: str
    password: str = field(repr=False)
    remember: bool

    def keep(self) -> None:
        """Put it into the keyring."""
        saved_passwords.save(self.location, self.password)

    def forget(self) -> None:
        """Take an earlier one out of the keyring."""
        saved_passwords.forget(self.location)


class PasswordRequest(QObject):
    """Opens a workspace again with a password; one that was right may go into the keyring."""

    password_found = Signal(str)
    """URL of the workspace, with the password in it."""

    def __init__(self, context: WindowContext, fail: Callable[[Exception], object]) -> None:
        super().__init__(context.window)
        self._context, self._show_failure = context, fail
        self._given: GivenPassword | None = None
        """The password that was typed last; what becomes of it depends on whether it is right."""

    def offer(self, location: str, error: StoreError) -> None:
        """Say why a workspace was not opened; where that is the password, look and ask for it."""
        self._given = None
        if not is_server(location) or LOGIN not in error.params.values():
            self._show_failure(error)
            return

        def find(_progress: Progress) -> SavedPassword:
            return SavedPassword(saved_passwords.is_there(), saved_passwords.find(location))

        self._context.runner.start(find, done=partial(self._use, location, error), failed=_fail)

    @Slot()
    def settle(self) -> None:
        """A workspace was opened: what was typed for it is right, so it is kept, or no longer."""
        given, self._given = self._given, None
        if given is not None:
            work = given.keep if given.remember else given.forget
            self._context.runner.start(lambda _progress: work(), done=_nothing, failed=_fail)

    def _use(self, location: str, error: StoreError, found: SavedPassword) -> None:
        without = kept(location)
        if found.password and location == without:
            self.password_found.emit(with_password(location, found.password))
            return
        self._show_failure(error)
        from seatdesk.ui.text.wording import sentence  # noqa: PLC0415 - only in trouble
        from seatdesk.ui.workspaces.password_dialog import PasswordDialog  # noqa: PLC0415 - rarely

        dialog = PasswordDialog(
            shown(without), sentence(error), self._context.window, can_keep=found.has_keyring
        )
        dialog.remember.setChecked(bool(found.password))
        dialog.password_given.connect(partial(self._again, without))
        dialog.open()

    def _again(self, location: str, password: str, remember: bool) -> None:  # noqa: FBT001 - a signal's
        self._given = GivenPassword(location, password, remember)
        self.password_found.emit(with_password(location, password))


def _fail(error: Exception) -> None:
    raise error


def _nothing(_answer: object) -> None:
    """Nobody waits for this."""
