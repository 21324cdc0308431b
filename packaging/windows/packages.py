"""The files that are handed out for Windows: a setup for one user, and a portable archive.

Both are made of the frozen program by NSIS and by Python's own zip writer; the same program gives
the same bytes.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath

import check
import identity
from windows import signing

SCRIPT = Path(__file__).with_name("setup.nsi")
PORTABLE_MARK = "portable.txt"
PORTABLE_TEXT = (
    f"{identity.NAME} keeps its settings, drafts and logs in the folder `data` beside this file.\n"
    "Delete this file, and it keeps them in the usual folders of Windows.\n"
)
REHEARSAL = "(rehearsal, built without Windows: not to be handed out)"
# What is added to the names of files that were not made on Windows.
REHEARSED = "-rehearsal"
INSTALLED = Path("C:/Program Files (x86)/NSIS/makensis.exe")
BEST, QUICK = "lzma", "zlib"


def make_setup(
    program: Path,
    output: Path,
    *,
    icon: Path,
    rehearsal: bool,
    version: str = identity.VERSION,
    compression: str = BEST,
) -> None:
    """Run NSIS, which has setup and uninstaller signed; a rehearsal is never signed.

    Raises subprocess.CalledProcessError when it fails.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    removal = output.with_suffix(".nsh")
    removal.write_text(removal_list(program), encoding="utf-8")
    words = {
        "NAME": identity.NAME,
        "PROGRAM": identity.PROGRAM,
        "CONSOLE": identity.CONSOLE,
        "APPLICATION": identity.APPLICATION,
        "PUBLISHER": identity.PUBLISHER,
        "LICENCE": identity.LICENCE,
        "ENDING": identity.FILE_ENDING,
        "MIME_TYPE": identity.MIME_TYPE,
        "FILE_NAME": identity.FILE_NAME,
        "VERSION": version,
        "VERSION_IN_FOUR": ".".join(map(str, in_four(version))),
        "REMARK": REHEARSAL if rehearsal else identity.SUMMARY,
        "PAYLOAD": program,
        "SLASH": os.sep,
        "KILOBYTES": check.size(program) // 1024,
        "OUTPUT": output,
        "ICON": icon,
        "FILES": removal,
        "COMPRESSION": compression,
    }
    if not rehearsal:
        words["SIGNER"] = f'"{sys.executable}" "{signing.__file__}"'
    defined = [f"-D{name}={value}" for name, value in words.items()]
    # NSIS takes options with a slash on Windows, and with a dash everywhere.
    subprocess.run([compiler(), "-V2", "-WX", *defined, SCRIPT], check=True)
    removal.unlink()


def removal_list(program: Path) -> str:
    """Write the macro that takes away every file and folder of the program, and no other.

    Folders stay where somebody put a file of his own into them.
    """
    entries = list(_entries(program))
    folders = sorted(
        {parent for entry in entries for parent in entry.parents if parent.parts},
        key=lambda folder: (-len(folder.parts), folder),
    )
    lines = [
        "!macro RemoveFiles",
        *(f'Delete "$INSTDIR\\{PureWindowsPath(entry)}"' for entry in entries),
        *(f'RMDir "$INSTDIR\\{PureWindowsPath(folder)}"' for folder in folders),
        "!macroend",
    ]
    return "\n".join(lines) + "\n"


def make_portable(program: Path, output: Path, moment: int) -> None:
    """Pack the program with the mark that keeps its data beside it; ``moment`` dates every file."""
    output.parent.mkdir(parents=True, exist_ok=True)
    date = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for entry in _entries(program):
            _pack(archive, f"{identity.NAME}/{entry.as_posix()}", program / entry, date)
        _pack(archive, f"{identity.NAME}/{PORTABLE_MARK}", PORTABLE_TEXT, date)


def _pack(archive: zipfile.ZipFile, name: str, content: Path | str, date: tuple[int, ...]) -> None:
    entry = zipfile.ZipInfo(name, (date[0], date[1], date[2], date[3], date[4], date[5]))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # made for Windows, wherever it is made
    entry.external_attr = stat.FILE_ATTRIBUTE_ARCHIVE
    data = content.encode() if isinstance(content, str) else content.read_bytes()
    archive.writestr(entry, data)


def _entries(program: Path) -> Iterator[Path]:
    """Name the files of the program in an order that does not depend on the disk."""
    found = (path.relative_to(program) for path in program.rglob("*") if path.is_file())
    return iter(sorted(found, key=lambda path: path.as_posix()))


def in_four(version: str) -> tuple[int, int, int, int]:
    """Give a version as the four numbers that Windows wants: 1.2.3 is 1.2.3.0."""
    numbers = [int(part) for part in version.split(".")]
    padded = [*numbers, 0, 0, 0, 0][:4]
    return (padded[0], padded[1], padded[2], padded[3])


def compiler() -> str:
    """Name NSIS's compiler, which its own setup on Windows does not put into the path."""
    found = shutil.which("makensis")
    return found or (str(INSTALLED) if INSTALLED.exists() else "makensis")
