"""Temporary folders with personal data in them, which are always deleted.

Each is locked as long as its program lives; one without an owner is deleted by the next program
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
ABANDONED_AFTER = 2 * 24 * 3600
"""Seconds after which a folder has no owner where nobody can tell whether its program lives."""


class ScratchFolder:
    """A new folder for this user alone, which `close` deletes. Raises OSError."""

    def __init__(self) -> None:
        delete_abandoned()
        self.path, self._lock_file = _create()

    def close(self) -> None:
        """Delete the folder with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock_file is not None:
            os.close(self._lock_file)
            self._lock_file = None


def delete_abandoned() -> None:
    """Delete the folders of programs that were killed."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            with suppress(OSError):
                _delete_if_abandoned(folder)


def _create() -> tuple[Path, int | None]:
    while True:
        path = Path(tempfile.mkdtemp(prefix=PREFIX))
        try:
            lock = _lock(path)
        except (BlockingIOError, FileNotFoundError):
            continue  # another program took it for left behind, before it was locked
        if path.exists():
            return path, lock
        if lock is not None:
            os.close(lock)


def _lock(folder: Path) -> int | None:
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


def _delete_if_abandoned(folder: Path) -> None:
    if folder.is_symlink():
        return
    lock = _lock(folder)
    try:
        newest = max(path.stat().st_mtime for path in (folder, *folder.iterdir()))
        if lock is not None or time.time() - newest > ABANDONED_AFTER:
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        if lock is not None:
            os.close(lock)
