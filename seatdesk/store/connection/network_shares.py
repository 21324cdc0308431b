"""Detects files that lie on another machine, as far as the system tells.

SQLite's log of writes needs memory shared by all who have the file open; over a network there is
none, and two writers would destroy the file.
"""

import os
import sys
from pathlib import Path

REMOTE = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "ncpfs", "afs", "afpfs", "davfs", "webdav"}
    | {"fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.smbnetfs", "fuse.gvfsd-fuse", "gpfs"}
    | {"lustre", "ceph", "fuse.glusterfs"}
)
MOUNTS = Path("/proc/self/mountinfo")
DRIVE_REMOTE = 4


def share_kind(path: Path) -> str | None:
    """The kind of share (`nfs4`, `cifs`, …), or None for a disk of this machine."""
    if sys.platform == "win32":
        return _windows(path)
    kind = _kind_of_mount(path.absolute(), _mounts())
    return kind if kind in REMOTE else None


def parse_mountinfo(text: str) -> dict[str, str]:
    """Mount points and the kinds of their file systems, as Linux lists them."""
    mounts = {}
    for line in text.splitlines():
        place, _, system = line.partition(" - ")
        fields = place.split()
        if len(fields) > 4 and system:  # noqa: PLR2004 - the fifth field is the mount point
            mounts[_unescape(fields[4])] = system.split()[0]
    return mounts


def parse_mount(text: str) -> dict[str, str]:
    """Mount points as macOS's `mount` lists them: `//me@host/x on /Volumes/x (smbfs, nodev)`."""
    mounts = {}
    for line in text.splitlines():
        _, _, place = line.partition(" on ")
        point, _, options = place.rpartition(" (")
        if point:
            mounts[point] = options.split(",")[0].rstrip(")").strip()
    return mounts


def _mounts() -> dict[str, str]:
    if sys.platform == "darwin":
        import subprocess  # noqa: PLC0415 - slow to import, needed on macOS only

        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return parse_mount(listed.stdout)
    try:
        return parse_mountinfo(MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return {}


def _kind_of_mount(path: Path, mounts: dict[str, str]) -> str | None:
    real = Path(os.path.realpath(path))
    return next((mounts[str(p)] for p in (real, *real.parents) if str(p) in mounts), None)


def _unescape(text: str) -> str:
    """A mount point without its octal numbers, which stand for blanks."""
    return text.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def _windows(path: Path) -> str | None:
    import ctypes  # noqa: PLC0415 - needed on Windows only

    drive = os.path.splitdrive(os.path.realpath(path))[0]
    if drive.startswith("\\\\") and not drive.startswith("\\\\?\\"):
        return "cifs"
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to type checkers elsewhere
    return "cifs" if kernel.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE else None
