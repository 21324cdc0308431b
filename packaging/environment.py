"""The project's own Python environment in `.venv`, made again when pyproject.toml changes."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterable
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".venv"
STAMP = FOLDER / "seatdesk.json"


def prepare(extras: Iterable[str] = ()) -> Path:
    """Give the interpreter of an environment that has SeatDesk with these extras, editable.

    What earlier commands asked for stays. Raises system.MissingError when Python lacks a part, and
    subprocess.CalledProcessError when pip fails (pip has said why).
    """
    asked, current = _stamped()
    extras = sorted(asked | set(extras))
    if not (current and _answers()):
        _make()
    elif asked.issuperset(extras):
        return interpreter()
    _install(extras)
    STAMP.write_text(json.dumps({"made_from": _made_from(), "extras": extras}), encoding="utf-8")
    return interpreter()


def interpreter() -> Path:
    """Name the environment's Python."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _make() -> None:
    if Path(sys.prefix).resolve() == FOLDER:
        message = f"{FOLDER} must be made again, but runs this script. Type: deactivate"
        raise system.MissingError(message)
    print(f"Making the environment {FOLDER}", flush=True)
    if FOLDER.exists():
        shutil.rmtree(FOLDER)
    if not _pip_reaches_in():
        system.provide(system.ENVIRONMENT)
    venv.create(FOLDER, with_pip=system.has_module("ensurepip"), symlinks=os.name != "nt")


def _install(extras: list[str]) -> None:
    """Install SeatDesk with the environment's own pip, or with ours where it has none."""
    print("Installing SeatDesk and what it needs", flush=True)
    target = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    own = subprocess.run(
        [interpreter(), "-m", "pip", "--version"], capture_output=True, check=False
    )
    pip: list[str | Path] = (
        [interpreter(), "-m", "pip"]
        if own.returncode == 0
        else [sys.executable, "-m", "pip", "--python", interpreter()]
    )
    subprocess.run(
        [*pip, "install", "--quiet", "--disable-pip-version-check", "--editable", target],
        check=True,
    )


def _pip_reaches_in() -> bool:
    """True when an environment can be filled: by a pip of its own, or by ours (from 22.3 on)."""
    if system.has_module("ensurepip"):
        return True
    if not system.has_module("pip"):
        return False
    release = importlib.metadata.version("pip").split(".")
    return (int(release[0]), int(release[1])) >= (22, 3)


def _made_from() -> str:
    """Identify what the environment follows from: the project's needs, this Python, this folder."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # How it is checked is said there, too, and changes nothing of what is installed.
    tools = project.pop("tool", {})
    needs = json.dumps([project, tools.get("hatch")])
    parts = (needs.encode(), sys.version.encode(), str(ROOT).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _stamped() -> tuple[set[str], bool]:
    """Read which extras were asked for, and whether the environment is of today's project."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        return {str(extra) for extra in stamp["extras"]}, stamp["made_from"] == _made_from()
    except (OSError, ValueError, KeyError, TypeError):
        return set(), False


def _answers() -> bool:
    """True when the environment's Python still runs: a system update may have taken it away."""
    try:
        done = subprocess.run([interpreter(), "-c", ""], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0
