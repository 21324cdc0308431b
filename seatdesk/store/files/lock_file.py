"""A lock file beside an open workspace: it tells others on which machine, by whom, since when.

It keeps nobody from anything: the data is protected by the database. It is there for people, who
would rather know before they open a file that somebody else is working in. The system's own lock
on it ends with the process that holds it, so what a crash left behind on this machine is known for
that; of another machine's there are only the signs of life that its program gives.

Standard library only: it is taken before the first paint. Where it cannot be made, there is none.
"""

import json
import os
import stat
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from seatdesk.store.connection.location import check_place
from seatdesk.store.errors import StoreError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PREFIX, ENDING = ".~lock.", "#"
"""Office programs name theirs so; what copies folders between machines knows such names."""
MOST_BYTES, MOST_LETTERS = 4096, 64
ATTEMPTS, PAUSE_SECONDS = 5, 0.01
"""Another program may be in the middle of taking the lock or letting go of it."""
BEHIND_THE_TEXT = 1 << 20
"""The byte that Windows locks: what it locks nobody else can read."""
SILENT_SECONDS = 15 * 60
"""Time after which another machine's program perhaps no longer runs."""


class Holder(NamedTuple):
    """The one who has a workspace open; a text that is empty is not known."""

    user: str
    machine: str
    since: datetime | None
    is_here: bool
    """True: a living program of this machine; False: another machine's, living or not."""
    seen: datetime | None = None
    """The last sign of life."""

    @property
    def is_self(self) -> bool:
        """True for another window of the same person on this machine."""
        return self.is_here and self.user == user_name()

    def is_silent(self, now: datetime) -> bool:
        """True when another machine's program has given no sign for long."""
        if self.is_here or self.seen is None:
            return False
        return (now - self.seen).total_seconds() > SILENT_SECONDS


def user_name() -> str:
    """The name of this process' user, as the system knows it."""
    named = next((os.environ[n] for n in ("LOGNAME", "USER", "USERNAME") if os.environ.get(n)), "")
    if named or sys.platform == "win32":
        return _plain(named)
    import pwd  # noqa: PLC0415 - not on Windows, and rarely needed

    try:
        return _plain(pwd.getpwuid(os.getuid()).pw_name)
    except KeyError:
        return str(os.getuid())


def machine_name() -> str:
    """The name of this machine in its network."""
    if sys.platform == "win32":
        return _plain(os.environ.get("COMPUTERNAME", ""))
    return _plain(os.uname().nodename)


class LockFile:
    """The lock file of one workspace, held or not."""

    def __init__(self, workspace: Path) -> None:
        real = self._workspace = Path(os.path.realpath(workspace))
        self.path = real.parent / f"{PREFIX}{real.name}{ENDING}"
        self._descriptor: int | None = None
        self._written = b""
        self.is_wanted = _can_be_written(real)
        """False for a workspace that can only be read here: nobody need hear of that."""

    def take(self, *, anyway: bool = False) -> Holder | None:
        """Hold it; else the one who does. `anyway`: also in place of another machine's.

        None does not promise that it is held: where it cannot be made, nobody is told.
        """
        if not self.is_wanted:
            return self.look()
        for _attempt in range(ATTEMPTS):
            descriptor = self._open(os.O_RDWR | os.O_CREAT)
            if descriptor is None:  # another user's, perhaps of a program that was killed
                holder = self.look()
                if holder is not None or not self._removed_left():
                    return holder
                continue
            if not _locked(descriptor):
                holder = self._holder(descriptor, is_here=True)
                os.close(descriptor)
                if holder.user:
                    return holder
                time.sleep(PAUSE_SECONDS)
            elif not self._is_there(descriptor):
                os.close(descriptor)
            else:
                return self._taken(descriptor, anyway=anyway)
        return None

    def look(self) -> Holder | None:
        """The one who holds it; nothing is made or changed."""
        descriptor = self._open(os.O_RDONLY)
        if descriptor is None:
            return None
        try:
            is_free = _locked(descriptor, shared=True)
            holder = self._holder(descriptor, is_here=not is_free)
        finally:
            os.close(descriptor)
        return None if is_free and holder.machine in {"", machine_name()} else holder

    def give_sign(self) -> Holder | None:
        """Give a sign of life; the one who has it now, if another machine took it over."""
        if self._descriptor is None:
            return None
        try:
            is_mine = self._is_mine()
            if is_mine:
                os.utime(self.path)
        except OSError:
            is_mine = False  # somebody tidied up, or the folder is gone
        if is_mine:
            return None
        self._close()
        return self.take()

    def release(self) -> None:
        """Let go of it, and leave nothing behind; nothing is done where it is not held."""
        if self._descriptor is None:
            return
        is_mine = False
        with suppress(OSError):
            is_mine = self._is_mine()
        if sys.platform == "win32":  # what is open cannot be removed there
            self._close()
        if is_mine:
            _removed(self.path)
        self._close()

    # -- inside --------------------------------------------------------------------------------

    def _taken(self, descriptor: int, *, anyway: bool) -> Holder | None:
        left = self._holder(descriptor, is_here=False)
        if left.machine not in {"", machine_name()} and not anyway:
            os.close(descriptor)
            return left
        facts = {
            "user": user_name(),
            "machine": machine_name(),
            "process": os.getpid(),
            "since": datetime.now(UTC).isoformat(),
        }
        self._written = json.dumps(facts).encode()
        try:
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, self._written)
            if hasattr(os, "fchmod"):  # who may read the workspace may know who works in it
                os.fchmod(descriptor, stat.S_IMODE(self._workspace.stat().st_mode) & 0o444 | 0o600)
        except OSError:  # the disk is full
            os.close(descriptor)
            _removed(self.path)
            return None
        self._descriptor = descriptor
        _hide(self.path)
        return None

    def _open(self, flags: int) -> int | None:
        """A descriptor of the file; None where there is none, or something else is there."""
        for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_NOINHERIT"):
            flags |= getattr(os, name, 0)
        try:
            descriptor = os.open(self.path, flags, 0o600)
        except (OSError, ValueError):
            return None
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            return descriptor
        os.close(descriptor)
        return None

    def _holder(self, descriptor: int, *, is_here: bool) -> Holder:
        """Whatever the file says, which may be anything."""
        facts: object = None
        with suppress(OSError, ValueError, RecursionError):
            os.lseek(descriptor, 0, os.SEEK_SET)
            facts = json.loads(os.read(descriptor, MOST_BYTES))
        told = facts if isinstance(facts, dict) else {}
        since = None
        with suppress(ValueError, TypeError):
            since = datetime.fromisoformat(str(told.get("since"))).astimezone(UTC)
        seen = datetime.fromtimestamp(os.fstat(descriptor).st_mtime, UTC)
        return Holder(_plain(told.get("user")), _plain(told.get("machine")), since, is_here, seen)

    def _removed_left(self) -> bool:
        """Remove what a program of this machine left; nobody takes it while that is looked at."""
        descriptor = self._open(os.O_RDONLY)
        if descriptor is None:
            return False
        try:
            is_left = _locked(descriptor, shared=True)
            left = self._holder(descriptor, is_here=False)
            return is_left and left.machine == machine_name() and _removed(self.path)
        finally:
            os.close(descriptor)

    def _is_there(self, descriptor: int) -> bool:
        """True unless somebody let go of the file, and removed it, just before it was locked."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.lstat())
        except OSError:
            return False

    def _is_mine(self) -> bool:
        descriptor = self._open(os.O_RDONLY)
        if descriptor is None:
            return False
        try:
            return os.read(descriptor, MOST_BYTES) == self._written
        finally:
            os.close(descriptor)

    def _close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _can_be_written(workspace: Path) -> bool:
    try:
        check_place(workspace)
    except (StoreError, OSError, ValueError):
        return False
    return workspace.is_file()


def _locked(descriptor: int, *, shared: bool = False) -> bool:
    """Lock an open file until it is closed. False: another program has it locked."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, BEHIND_THE_TEXT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _removed(path: Path) -> bool:
    """Remove a file, and tell whether that could be done."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _hide(path: Path) -> None:
    """Windows knows hidden files by an attribute, not by the dot they begin with."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.kernel32.SetFileAttributesW(str(path), 2)


def _plain(told: object) -> str:
    """A name that may be shown: of letters that can be printed, and not endless."""
    text = told if isinstance(told, str) else ""
    return "".join(letter for letter in text if letter.isprintable())[:MOST_LETTERS].strip()
