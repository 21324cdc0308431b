"""What the system must bring besides Python: tried, installed where we may, else said exactly."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


class MissingError(Exception):
    """Something must be installed by hand; the message says what, and the line that does it."""


@dataclass(frozen=True)
class Need:
    """One thing the system must have: its Debian package, and how to see whether it is there."""

    name: str
    package: str
    there: Callable[[str], bool]

    @property
    def missing(self) -> bool:
        """Whether the system does not have it."""
        return not self.there(self.name)


def has_library(name: str) -> bool:
    """Try to load a shared library the way Qt will."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Look for a program on PATH."""
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    """Look for a module of this Python without importing it."""
    return importlib.util.find_spec(name) is not None


def has_server(name: str) -> bool:
    """Look for a program of the PostgreSQL server, which Debian keeps off PATH."""
    return has_program(name) or any(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))


PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"

# What Qt opens without a screen, and what a window on an X11 screen needs on top.
WINDOWLESS = (
    Need("libglib-2.0.so.0", "libglib2.0-0", has_library),
    Need("libGL.so.1", "libgl1", has_library),
    Need("libEGL.so.1", "libegl1", has_library),
    Need("libfontconfig.so.1", "libfontconfig1", has_library),
    Need("libdbus-1.so.3", "libdbus-1-3", has_library),
    Need("libxkbcommon.so.0", "libxkbcommon0", has_library),
)
SCREEN = (
    *WINDOWLESS,
    Need("libxcb-cursor.so.0", "libxcb-cursor0", has_library),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", has_library),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", has_library),
    Need("libxcb-shape.so.0", "libxcb-shape0", has_library),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", has_library),
)
DATABASE_SERVER = (Need("initdb", "postgresql", has_server),)
OFFICE = (Need("soffice", "libreoffice-calc-nogui", has_program),)
ENVIRONMENT = (Need("ensurepip", f"{PYTHON}-venv", has_module),)
FREEZING = (
    *SCREEN,
    Need("libwayland-cursor.so.0", "libwayland-cursor0", has_library),
    Need("libwayland-egl.so.1", "libwayland-egl1", has_library),
    Need("objdump", "binutils", has_program),
    Need(f"lib{PYTHON}.so.1.0", f"lib{PYTHON}", has_library),
)
VIRTUAL_SCREEN = (
    Need("Xvfb", "xvfb", has_program),
    Need("xauth", "xauth", has_program),
)


def provide(needs: Iterable[Need]) -> None:
    """Make sure that everything is there, installing Debian packages where we are root.

    Windows and macOS bring what Qt needs with them. Raises MissingError with the line to type.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [need for need in needs if need.missing]
    if missing and is_root() and has_program("apt-get"):
        install([need.package for need in missing])
        missing = [need for need in missing if need.missing]
    if missing:
        names = ", ".join(need.name for need in missing)
        message = f"This system lacks: {names}\nInstall it and try again:\n    {remedy(missing)}"
        raise MissingError(message)


def install(packages: Sequence[str]) -> None:
    """Install Debian packages as root; raises MissingError when apt does not succeed."""
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    print("Installing Debian packages:", *packages, flush=True)
    # An image that is a few weeks old lists versions that the mirror no longer has: update first.
    _apt(["apt-get", "update"])
    done = _apt(line)
    if done.returncode != 0:
        said = "\n".join(done.stdout.splitlines()[-5:])
        message = f"apt-get could not install the packages:\n{said}\nTry:\n    {' '.join(line)}"
        raise MissingError(message)


def _apt(line: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        line,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def is_root() -> bool:
    """Whether we may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def remedy(missing: Sequence[Need]) -> str:
    """Write the line that installs what is missing, for the package tool of this system."""
    sudo = "" if is_root() else "sudo "
    if has_program("apt-get"):
        return f"{sudo}apt-get install " + " ".join(need.package for need in missing)
    # These two find the package by the file in it, whatever the distribution calls it.
    for tool in ("dnf", "zypper"):
        if has_program(tool):
            return f"{sudo}{tool} install " + " ".join(_provided_name(need) for need in missing)
    return "(the packages of your distribution that contain these files)"


def _provided_name(need: Need) -> str:
    return f"'{need.name}()(64bit)'" if ".so" in need.name else f"/usr/bin/{need.name}"
