"""Logging to a file of this machine, without anybody's e-mail address or password (H6)."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from seatdesk.override import override
from seatdesk.redaction import without_secrets

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
MOST_BYTES, KEPT = 1_000_000, 3


class RedactingFormatter(logging.Formatter):
    """Redacts the whole line, its traceback included."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


def start(folder: Path, *, level: int = logging.INFO) -> Path | None:
    """Write the program's log into a folder; None where it cannot be written: work goes on."""
    path = folder / "seatdesk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(RedactingFormatter(FORMAT))
    root = logging.getLogger("seatdesk")
    root.addHandler(handler)
    root.setLevel(level)
    return path
