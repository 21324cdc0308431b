"""Files that appear whole or not at all. Standard library only.

What is written lies beside its place under a name that nobody can guess, made anew and for its
owner alone. It gets its name when it is on disk, and the folder is on disk, too, before anybody
hears of it. What a program that was killed left lying is taken away by the next that writes there.
"""

import os
import re
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from seatdesk.sqlite_file import BESIDE

PRIVATE, USUAL = 0o600, 0o666
LEFT = re.compile(r"\..+\.(?P<token>[0-9a-f]+)\.part(-wal|-shm|-journal)?")
TOKEN = 8
"""Bytes of a part's name that nobody can guess."""
FORGOTTEN = 24 * 3600
"""Seconds after which a part is left behind where nobody can tell whether its program lives."""
PATIENCE = 2.0
"""Seconds to wait for another program that takes away what was left behind."""
LONGEST = 40
"""Letters of a name that its part repeats, so that long names have parts, too."""


@contextmanager
def part_of(place: Path, mode: int = PRIVATE) -> Iterator[Path]:
    """A new, empty file beside a place, gone afterwards unless it was put there.

    `mode` is narrowed by the process's mask, as for any new file. Raises OSError.
    """
    held = _hold(place.parent)
    try:
        part = place.with_name(f".{place.name[:LONGEST]}.{token_hex(TOKEN)}.part")
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        try:
            yield part
        finally:
            for end in ("", *BESIDE):
                with suppress(OSError):
                    part.with_name(part.name + end).unlink(missing_ok=True)
    finally:
        if held is not None:
            os.close(held)


def put_new(part: Path, place: Path) -> None:
    """Give a part its name, on disk when this returns. Raises FileExistsError: never replaces."""
    sync(part)
    _name(part, place)
    try:
        sync_folder(place.parent)
    except OSError:
        place.unlink(missing_ok=True)
        raise


def put_over(part: Path, place: Path) -> None:
    """Put a part in the place of a file, if there is one; on disk when this returns."""
    sync(part)
    former = part.with_name(f".{place.name[:LONGEST]}.{token_hex(TOKEN)}.part")
    try:
        new = not place.exists()
        kept = not new and _link(place, former)
        part.replace(place)
        try:
            sync_folder(place.parent)
        except OSError:
            if not new and not kept:
                return  # the former file cannot come back: the new one is there, and whole
            if kept:
                former.replace(place)
            else:
                place.unlink(missing_ok=True)
            raise
    finally:
        with suppress(OSError):
            former.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Puts what is written to a file on disk. No program may have it open as a database."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """The names in a folder are on disk; where the system keeps no folders open, it sees to it."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in NO_SUCH_THING:
            raise
    finally:
        os.close(opened)


def private_folder(folder: Path, like: int) -> None:
    """Make a folder that is seen by whoever may read a file of the mode `like`."""
    if folder.is_dir():
        return
    readers = (like & 0o444) >> 2
    folder.mkdir(mode=0o700 | (like & 0o444) | readers, parents=True, exist_ok=True)
    sync_folder(folder.parent)


def mode_of(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def _name(part: Path, place: Path) -> None:
    if sys.platform == "win32":
        part.rename(place)  # never replaces there
        return
    try:
        place.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
        part.replace(place)
    else:
        with suppress(OSError):  # it is ours to take away, later if need be
            part.unlink()


def _link(place: Path, former: Path) -> bool:
    with suppress(OSError, NotImplementedError):
        former.hardlink_to(place)
        return True
    return False


if sys.platform == "win32":
    NO_SUCH_THING: frozenset[int] = frozenset()

    def _hold(folder: Path) -> int | None:
        _sweep(folder, alone=False)
        return None

else:
    import errno
    import fcntl

    NO_SUCH_THING = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})

    def _hold(folder: Path) -> int | None:
        """Keep others from taking our parts for left behind, as long as this process lives."""
        try:
            opened = os.open(folder, os.O_RDONLY)
        except OSError:
            return None
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # somebody writes here, or there are no such locks
            _sweep(folder, alone=False)
        else:
            _sweep(folder, alone=True)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                fcntl.flock(opened, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(0.01)
            except OSError:
                break
            else:
                break
        return opened


def _sweep(folder: Path, *, alone: bool) -> None:
    """Take away what is left of programs that were killed; `alone`: nobody else writes here."""
    with suppress(OSError):
        for path in folder.iterdir():
            found = LEFT.fullmatch(path.name)
            if found is None:
                continue
            ours = alone and len(found["token"]) == 2 * TOKEN
            with suppress(OSError):
                status = path.lstat()
                old = time.time() - status.st_mtime > FORGOTTEN
                if stat.S_ISREG(status.st_mode) and (ours or old):
                    path.unlink()
