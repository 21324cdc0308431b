"""Freeze SeatDesk into `dist/seatdesk`, a folder that runs without Python, and check it.

Run by `python3 packaging/dev.py build` in an environment that has PyInstaller. The same source
gives the same bytes: the hash seed and the date inside the archives are fixed.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from pathlib import Path

import check
import translations
from inventory import bill_of_materials, licence_files
from inventory.parts import parts_of
from linux import icu_data
from macos import icon_file as macos_icon
from windows import icon_file as windows_icon

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "seatdesk"
# The start of 2024, where the project's history gives no date.
SOME_DATE = "1704067200"
OPTIONS = ("--noconfirm", "--clean", "--log-level", "ERROR")
# These came from a compiler with all their symbols; libraries from wheels break when stripped.
STRIPPED = (
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "sqlalchemy/**/*.so",
    "python_calamine/*.so",
)


def freeze() -> None:
    """Run PyInstaller on the spec; raises subprocess.CalledProcessError when it fails."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    paint_icon(sys.platform)
    work = ROOT / "build" / "freeze"
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", *OPTIONS),
            *("--distpath", PROGRAM.parent, "--workpath", work),
            ROOT / "packaging" / "seatdesk.spec",
        ],
        env={**os.environ, **repeatable()},
        cwd=ROOT,
        check=True,
    )


def paint_icon(platform: str) -> None:
    """Write the icon in the form of the system that the program is frozen for, if it has one."""
    folder = ROOT / "build" / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    if platform == "win32":
        (folder / "seatdesk.ico").write_bytes(windows_icon.icon_file())
    elif platform == "darwin":
        (folder / "seatdesk.icns").write_bytes(macos_icon.icon_file())


def repeatable() -> dict[str, str]:
    """Give the variables with which PyInstaller makes the same bytes of the same source."""
    return {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": source_date()}


def source_date() -> str:
    """Give the day of the last commit as seconds since 1970, so that a build can be repeated."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return os.environ["SOURCE_DATE_EPOCH"]
    git = shutil.which("git")
    if git is None:
        return SOME_DATE
    asked = subprocess.run(
        [git, "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or SOME_DATE


def strip() -> None:
    """Take the symbols out of the binaries that bear it; only Linux has them inside."""
    tool = shutil.which("strip")
    if not sys.platform.startswith("linux") or tool is None:
        return
    inside = PROGRAM / "_internal"
    binaries = [path for pattern in STRIPPED for path in sorted(inside.glob(pattern))]
    subprocess.run([tool, "--strip-unneeded", *binaries], check=True)


def share() -> None:
    """Keep one program under both names on Linux, where a console makes no difference."""
    if sys.platform.startswith("linux"):
        console = PROGRAM / "seatdesk-cli"
        console.unlink()
        console.symlink_to("seatdesk")


def take_inventory(program: Path = PROGRAM) -> None:
    """Write the licence texts and the bill of materials of what is in the folder into it."""
    parts = parts_of(program)
    licence_files.write(program, parts)
    made = dt.datetime.fromtimestamp(int(source_date()), tz=dt.UTC)
    bill_of_materials.write(program, parts, made)


def finish() -> None:
    """Make of what PyInstaller left the program that is handed out."""
    strip()
    if sys.platform.startswith("linux"):
        icu_data.shrink(PROGRAM)
    share()
    take_inventory()


def main() -> int:
    """Compile words, freeze, strip, take the inventory, check; 0 when every check passed."""
    if translations.release() != 0:
        return 1
    freeze()
    finish()
    return check.main([str(PROGRAM), *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
