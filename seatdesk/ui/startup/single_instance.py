"""One window per workspace: a second start hands its file over to the first and ends.

The lock lies in one place for all programs of a person on this machine, whatever their settings
are, and not beside the workspace: folders may be read-only, and what protects the data is the
database. Qt's lock file tells a crashed holder from a living one; a file beside it asks that
holder to rise. (Qt's own sockets would do that, too, with a library that wants Kerberos on Linux.)
"""

import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLockFile, QObject, Signal, Slot

from seatdesk.ui.window.saved_state import file_key

WAIT_MS = 3_000
"""The first window may be busy: its lock says that it lives."""
LOOK_MS = 5


class SingleInstance(QObject):
    """Holds the lock of the workspace that this window shows."""

    raise_requested = Signal()
    """Somebody started the program again on this workspace."""
    file_handed = Signal(str)
    """They came with a list to import into it."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = self._place = folder
        self._lock: QLockFile | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._listens, self._name = False, ""

    def claim(self, location: str, handing: str = "") -> bool:
        """Be the one window of this workspace. False: another one is, and was asked to rise.

        `handing`: a file for that other window to import. What this window held it holds on to
        where the answer is False.
        """
        place, name = self._writable_place(), f"seatdesk-{file_key(location)}"
        lock = QLockFile(str(place / f"{name}.lock"))
        lock.setStaleLockTime(0)  # as long as its process lives, however long that is
        is_held = lock.tryLock(0)
        is_elsewhere = not is_held and lock.error() is QLockFile.LockError.LockFailedError
        if is_elsewhere and _hand_over(_request(place, name), handing):
            return False
        self.release()
        self._place, self._name = place, name
        self._lock = lock if is_held else None
        self._watch()
        return True

    def _writable_place(self) -> Path:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Path(tempfile.gettempdir())
        return self._folder

    def listen(self) -> None:
        """Hear of later starts, also of one that waits already, whatever is claimed from now on."""
        self._listens = True
        self._watch()

    def _watch(self) -> None:
        if not self._listens or self._lock is None or self._watcher is not None:
            return
        self._watcher = QFileSystemWatcher([str(self._place)], self)
        self._watcher.directoryChanged.connect(self._answer)
        self._answer()

    def release(self) -> None:
        """Let another window have it."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
            with suppress(OSError):  # other windows have theirs there, or the drafts are
                self._place.rmdir()

    @Slot()
    def _answer(self) -> None:
        request = _request(self._place, self._name)
        try:
            handed = request.read_text(encoding="utf-8")
        except (OSError, UnicodeError):
            handed = ""
        if _removed(request):
            self.raise_requested.emit()
            if handed:
                self.file_handed.emit(handed)


def _request(place: Path, name: str) -> Path:
    """The file that a later start leaves, and the first window takes away as its answer."""
    return place / f"{name}.raise"


def _hand_over(request: Path, handing: str) -> bool:
    """Ask the other window to rise. False: there is none that answers."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QThread  # noqa: PLC0415 - seldom

    try:
        whole = request.with_suffix(".new")
        whole.write_text(handing, encoding="utf-8")
        whole.replace(request)  # never seen half written
    except OSError:
        return False
    clock = QElapsedTimer()
    clock.start()
    while request.exists() and not clock.hasExpired(WAIT_MS):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QThread.msleep(LOOK_MS)
    return not _removed(request)


def _removed(file: Path) -> bool:
    """Remove a file, and tell whether it was there to be removed."""
    try:
        file.unlink()
    except OSError:
        return False
    return True
