"""The folder tree that both kinds of Linux packages install, as it will lie below `/`."""

from __future__ import annotations

import datetime as dt
import gzip
import os
import shutil
from pathlib import Path

import identity
from linux import desktop_files

LIBRARY = Path("usr/lib") / identity.PROGRAM
DOCUMENTS = Path("usr/share/doc") / identity.PROGRAM
OWN_FOLDERS = (LIBRARY, DOCUMENTS)
# A file that only the version before has: its upgrade must take it away.
OLDER_FILE = LIBRARY / "_internal" / "of-the-version-before.txt"
# What Debian's check would like otherwise, and why it is so.
OVERRIDES = f"""# The program brings the Qt, the Python and the driver that it was tested with,
# as on other systems: what lies in its own folder is no library for others.
{identity.PROGRAM}: embedded-library *
{identity.PROGRAM}: custom-library-search-path *
{identity.PROGRAM}: unstripped-binary-or-object *
{identity.PROGRAM}: hardening-no-bindnow *
{identity.PROGRAM}: hardening-no-fortify-functions *
{identity.PROGRAM}: hardening-no-pie *
{identity.PROGRAM}: shared-library-lacks-prerequisites *
{identity.PROGRAM}: library-not-linked-against-libc *
{identity.PROGRAM}: shared-library-is-executable *
{identity.PROGRAM}: executable-stack-in-shared-library *
{identity.PROGRAM}: exit-in-shared-library *
{identity.PROGRAM}: binary-with-bad-dynamic-table *
{identity.PROGRAM}: spelling-error-in-binary *
{identity.PROGRAM}: package-installs-python-pycache-dir *
{identity.PROGRAM}: extra-license-file *
# A report is printed in the same font on every system, also where none is installed.
{identity.PROGRAM}: duplicate-font-file *
# No distribution asked for it.
{identity.PROGRAM}: initial-upload-closes-no-bugs
"""


def stage(program: Path, root: Path, date: dt.datetime) -> None:
    """Lay the built program and its desktop files out below ``root``, all with one date."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / LIBRARY, symlinks=True)
    for path, content in files(date).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    commands = root / "usr" / "bin"
    commands.mkdir()
    for name in (identity.PROGRAM, identity.CONSOLE):
        (commands / name).symlink_to(Path("..", "lib", identity.PROGRAM, name))
    _settle(root, date)


def files(date: dt.datetime) -> dict[str, bytes]:
    """List the files besides the program with their contents, below `/`."""
    shared = desktop_files.shared(date.date())
    return {
        **{f"usr/share/{path}": content for path, content in shared.items()},
        str(DOCUMENTS / "copyright"): copyright_notice().encode(),
        str(DOCUMENTS / "changelog.gz"): _packed(_changelog(date)),
        str(DOCUMENTS / "CHANGELOG.md.gz"): _packed(
            (identity.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        ),
        f"usr/share/lintian/overrides/{identity.PROGRAM}": OVERRIDES.encode(),
    }


def copyright_notice() -> str:
    """Write Debian's file of copyrights: ours, and where those of the parts lie."""
    ours = (identity.ROOT / "LICENSE").read_text(encoding="utf-8")
    text = "\n".join(f" {line}" if line.strip() else " ." for line in ours.strip().splitlines())
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {identity.NAME}
Comment: The parts that the program brings along (Python, Qt, PySide6 and others) are listed with
 their versions and licences in /{LIBRARY}/_internal/seatdesk/resources/licences.

Files: *
Copyright: 2026 {identity.PUBLISHER}
License: {identity.LICENCE}

License: {identity.LICENCE}
{text}
"""


def _changelog(date: dt.datetime) -> str:
    return f"""{identity.PROGRAM} ({identity.VERSION}) unstable; urgency=medium

  * The changes of this version are told in CHANGELOG.md beside this file.

 -- {identity.PUBLISHER} <{identity.CONTACT}>  {date:%a, %d %b %Y %H:%M:%S} +0000
"""


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _settle(root: Path, date: dt.datetime) -> None:
    """Give everything its mode and the same date: a build is repeated to the byte."""
    stamp = date.timestamp()
    for path in (root, *sorted(root.rglob("*"))):
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent == root / LIBRARY and path.name != "_internal")
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (stamp, stamp), follow_symlinks=False)
