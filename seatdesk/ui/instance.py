"""One window per workspace: a second start hands its file over to the first and ends.

The lock lies with the person's own data, not beside the workspace: folders may be read-only, and
what protects the data is the database. Qt's lock file tells a crashed holder from a living one.
"""

from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

from seatdesk.ui.state import file_key

WAIT_MS = 800


class Instance(QObject):
    """Holds the lock of the workspace that this window shows."""

    raise_requested = Signal()
    """Somebody started the program again on this workspace."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QObject | None = None
        self._name = ""

    def claim(self, location: str) -> bool:
        """Be the one window of this workspace. False: another one is, and was asked to rise."""
        self.release()
        self._name = f"seatdesk-{file_key(location)}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            folder = self._folder
        except OSError:
            folder = Path(QDir.tempPath())
        lock = QLockFile(str(folder / f"{self._name}.lock"))
        lock.setStaleLockTime(0)  # as long as its process lives, however long that is
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError or not self._hand_over()

    def listen(self) -> None:
        """Hear of later starts; after the first paint, the network library takes its time."""
        if self._lock is None or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first paint

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server

    def release(self) -> None:
        """Let another window have it."""
        if self._server is not None:
            self._server.close()  # type: ignore[attr-defined]  # a QLocalServer
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _hand_over(self) -> bool:
        """Ask the other window to rise. False: there is none that answers."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only in the second program

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _answer(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections():  # type: ignore[attr-defined]
            server.nextPendingConnection().deleteLater()  # type: ignore[attr-defined]
        self.raise_requested.emit()
