"""The lock file of the workspace in this window, and the question where somebody else has it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seatdesk.controllers.read_models import Holder, LockFile, is_server
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.window.main_window import MainWindow

SIGN_MS = 5 * 60 * 1_000
"""Time between two signs of life."""


class WorkspaceHold(QObject):
    """Keeps the lock file from the claim of a workspace until its release.

    Another window of the same person is no reason to ask: it is asked to rise instead.
    """

    wanted = Signal(str)
    """A workspace that somebody else has, to be opened all the same."""
    declined = Signal()
    """It is not to be opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._coming: LockFile | None = None
        """The lock of the workspace that is to be opened next."""
        self._lock: LockFile | None = None
        self._known: Holder | None = None
        """The other one, whom the person knows of."""
        self._shall_only_read = self.only_read = False
        self.asks = True
        """False for a window that nobody sits at: it opens what it was told to."""
        self._timer = QTimer(self)
        self._timer.setInterval(SIGN_MS)
        self._timer.timeout.connect(self._give_sign)

    def claim(self, location: str) -> bool:
        """Claim a workspace for the next opening. False: somebody else has it, so it is asked."""
        self.drop()
        if is_server(location):
            return True
        lock = LockFile(Path(location))
        holder = lock.take()
        if holder is not None and lock.is_wanted and self.asks and not holder.is_self:
            QTimer.singleShot(0, self, lambda: self._ask(location, lock, holder))
            return False
        self._coming, self._known = lock, holder
        return True

    def drop(self) -> None:
        """Give up the workspace that was claimed: it is not opened."""
        if self._coming is not None:
            self._coming.release()
        self._coming, self._known, self._shall_only_read = None, None, False

    def adopt(self) -> None:
        """The workspace that was claimed is on its way; what was open before is released."""
        self._lock, self._coming = self._coming, None
        self.only_read, self._shall_only_read = self._shall_only_read, False
        if self._lock is None:
            return
        if not self._lock.is_wanted and self._known is not None and not self._known.is_self:
            self._tell(self._known)
        if not self.only_read:
            self._timer.start()

    def release(self) -> None:
        """Let go of the workspace that was open."""
        self._timer.stop()
        if self._lock is not None:
            self._lock.release()
        self._lock, self.only_read = None, False

    # -- inside --------------------------------------------------------------------------------

    def _ask(self, location: str, lock: LockFile, holder: Holder) -> None:
        from seatdesk.ui.startup.held_dialog import HeldDialog  # noqa: PLC0415 - seldom

        def go_on(*, only_read: bool) -> None:
            self.drop()
            if not only_read:
                lock.take(anyway=True)
            self._coming, self._known, self._shall_only_read = lock, holder, only_read
            self.wanted.emit(location)

        dialog = HeldDialog(Path(location).name, holder, self._window)
        dialog.open_requested.connect(lambda: go_on(only_read=False))
        dialog.look_requested.connect(lambda: go_on(only_read=True))
        dialog.rejected.connect(self.declined)
        dialog.open()

    @Slot()
    def _give_sign(self) -> None:
        """Say that this program lives, and hear of another machine that took the file over."""
        holder = self._lock.give_sign() if self._lock is not None else None
        if holder is None or holder.is_self:
            return
        before, self._known = self._known, holder
        if before is None or before[:3] != holder[:3]:
            self._tell(holder)

    def _tell(self, holder: Holder) -> None:
        self._window.messages.show_state(self._sentence(holder), Severity.WARNING)

    def _sentence(self, holder: Holder) -> str:
        from seatdesk.ui.startup.held_dialog import moment  # noqa: PLC0415 - seldom

        who = holder.user or self.tr("Somebody")
        machine = holder.machine or self.tr("another computer")
        if holder.is_here:
            machine = self.tr("this computer")
        if holder.since is None:
            text = self.tr("{who} has this workspace open on {machine}.")
            return text.format(who=who, machine=machine)
        text = self.tr("{who} has had this workspace open on {machine} since {moment}.")
        return text.format(who=who, machine=machine, moment=moment(holder.since))
