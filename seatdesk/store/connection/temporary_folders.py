"""Temporary folders with people's names in them, which no program leaves behind.

Each is locked as long as its program lives; what has lost its owner is taken away by the next one
that needs such a folder. Standard library only.
"""

import os
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

PREFIX = "seatdesk-import-"
FORGOTTEN = 2 * 24 * 3600
"""Seconds after which a folder has no owner where nobody can tell whether its program lives."""


class ScratchFolder:
    """A new folder for this user alone; `close` takes it away. Raises OSError."""

    def __init__(self) -> None:
        sweep()
        self.path, self._held = _made()

    def close(self) -> None:
        """Take it away with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._held is not None:
            os.close(self._held)
            self._held = None


def sweep() -> None:
    """Take away what is left of programs that were killed."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            with suppress(OSError):
                _sweep(folder)


def _made() -> tuple[Path, int | None]:
    while True:
        path = Path(tempfile.mkdtemp(prefix=PREFIX))
        try:
            held = _hold(path)
        except (BlockingIOError, FileNotFoundError):
            continue  # another program took it for left behind, before it was locked
        if path.exists():
            return path, held
        if held is not None:
            os.close(held)


def _hold(folder: Path) -> int | None:
    """Lock a folder; None where folders cannot be locked. Raises BlockingIOError when it is."""
    if sys.platform == "win32":
        return None
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(opened)
        raise
    except OSError:
        os.close(opened)
        return None
    return opened


def _sweep(folder: Path) -> None:
    if folder.is_symlink():
        return
    held = _hold(folder)
    try:
        newest = max(path.stat().st_mtime for path in (folder, *folder.iterdir()))
        if held is not None or time.time() - newest > FORGOTTEN:
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        if held is not None:
            os.close(held)
