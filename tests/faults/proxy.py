"""Stands between the program and a PostgreSQL server, and loses one COMMIT or the answer to it."""

import select
import socket
import threading
from pathlib import Path

SOCKET = ".s.PGSQL.5432"
COMMIT = b"COMMIT\0"
READY = b"Z\0\0\0\5I"
"""The server's last words after a statement that ended a transaction."""
UNSENT, LOST = "unsent", "lost"
CHUNK = 1 << 16
NEVER = -1


class Proxy:
    """Counts commits; at the n-th the connection ends.

    `unsent`: it never reached the server. `lost`: the server stored it, and its answer is lost.
    """

    def __init__(self, server: Path, place: Path, how: str, at: int) -> None:
        self._server = str(server / SOCKET)
        self.folder = place
        self._how, self._at = how, at
        self.commits = 0
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(place / SOCKET))
        self._listening.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def lose_next(self, how: str) -> None:
        """Do it to the next commit."""
        self._how, self._at = how, self.commits + 1

    def url(self, url: str) -> str:
        """The same database through this."""
        before, _, _ = url.partition("?host=")
        return f"{before}?host={self.folder}"

    def close(self) -> None:
        """Let nobody in any more."""
        self._listening.close()
        (self.folder / SOCKET).unlink()

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._listening.accept()
            except OSError:
                return
            there = socket.socket(socket.AF_UNIX)
            there.connect(self._server)
            threading.Thread(target=self._carry, args=(here, there), daemon=True).start()

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        with here, there:
            while True:
                for side in select.select([here, there], [], [])[0]:
                    data = side.recv(CHUNK)
                    if not data:
                        return
                    if side is here and COMMIT in data:
                        self.commits += 1
                        if self.commits == self._at:
                            self._lose(there, data)
                            return
                    (there if side is here else here).sendall(data)

    def _lose(self, there: socket.socket, data: bytes) -> None:
        if self._how == UNSENT:
            return
        there.sendall(data)
        answer = b""
        while not answer.endswith(READY):
            more = there.recv(CHUNK)
            assert more, answer
            answer += more


def between(url: str, place: Path, how: str = LOST, at: int = NEVER) -> Proxy:
    """A proxy before the server of a URL; `place` is a short path, as sockets need it."""
    place.mkdir(exist_ok=True)
    return Proxy(Path(url.partition("?host=")[2]), place, how, at)
