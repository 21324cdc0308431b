"""Logging to a file of this machine, without anybody's e-mail address or password (H6)."""

import logging
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path

from seatdesk.override import override
from seatdesk.redaction import without_secrets

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
MOST_BYTES, KEPT = 1_000_000, 3
MOST_LINES = 2_000


class RedactingFormatter(logging.Formatter):
    """Redacts the whole line, its traceback included."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


class SessionLog(logging.Handler):
    """The newest lines since the program was started, for the report of a problem."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=MOST_LINES)
        self.setFormatter(RedactingFormatter(FORMAT))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))

    @property
    def text(self) -> str:
        """The lines, the oldest first."""
        return "\n".join(tuple(self._lines))


session_log = SessionLog()


def start(folder: Path, *, level: int = logging.INFO) -> Path | None:
    """Write the program's log into a folder; None where it cannot be written: work goes on."""
    path = folder / "seatdesk.log"
    root = logging.getLogger("seatdesk")
    root.addHandler(session_log)
    root.setLevel(level)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(RedactingFormatter(FORMAT))
    root.addHandler(handler)
    return path
