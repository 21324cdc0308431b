"""Needs of the system besides Python: tried, installed where we may, else said exactly."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from seatdesk import qt_libraries


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
        """True when the system does not have it."""
        return not self.there(self.name)


def has_program(name: str) -> bool:
    """Look for a program on PATH."""
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    """Look for a module of this Python without importing it."""
    return importlib.util.find_spec(name) is not None


def has_server(name: str) -> bool:
    """Look for a program of the PostgreSQL server, which Debian keeps off PATH."""
    return has_program(name) or any(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))


def has_header(name: str) -> bool:
    """Look for a header of the C library."""
    return Path("/usr/include", name).is_file()


PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"


def libraries(needed: Mapping[str, str]) -> tuple[Need, ...]:
    """Make needs of libraries that are given with their Debian packages."""
    return tuple(
        Need(name, package, qt_libraries.can_be_loaded) for name, package in needed.items()
    )


WINDOWLESS = libraries(qt_libraries.WINDOWLESS)
PRINTING = libraries(qt_libraries.PRINTING)
SCREEN = (*WINDOWLESS, *libraries(qt_libraries.X11), *PRINTING)
COMPILING = libraries(
    {
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
        "libbrotlidec.so.1": "libbrotli1",
        "libbrotlicommon.so.1": "libbrotli1",
    }
)
"""Libraries of Qt's tools for translations on top of `WINDOWLESS`; the program needs none."""
DATABASE_SERVER = (Need("initdb", "postgresql", has_server),)
OFFICE = (
    Need("soffice", "libreoffice-calc", has_program),
    Need("pdftohtml", "poppler-utils", has_program),
)
ENVIRONMENT = (Need("ensurepip", f"{PYTHON}-venv", has_module),)
FREEZING = (
    *SCREEN,
    *libraries(qt_libraries.WAYLAND),
    *libraries({"libwayland-egl.so.1": "libwayland-egl1"}),
    Need("objdump", "binutils", has_program),
    *libraries({f"lib{PYTHON}.so.1.0": f"lib{PYTHON}"}),
)
VIRTUAL_SCREEN = (
    Need("Xvfb", "xvfb", has_program),
    Need("xauth", "xauth", has_program),
)
PROVING = (
    *VIRTUAL_SCREEN,
    *(
        Need(name, package, has_program)
        for name, package in {
            "mmdebstrap": "mmdebstrap",
            "unshare": "util-linux",
            "lintian": "lintian",
            "desktop-file-validate": "desktop-file-utils",
            "appstreamcli": "appstream",
            "rpm": "rpm",
        }.items()
    ),
)
"""Programs that make a bare Debian, and that judge a package."""
REHEARSING = (
    *VIRTUAL_SCREEN,
    *(
        Need(name, package, has_program)
        for name, package in {
            "wine": "wine",
            "wineserver": "wine",
            "makensis": "nsis",
            "x86_64-w64-mingw32-ld": "binutils-mingw-w64-x86-64",
        }.items()
    ),
)
"""Programs that stand in for Windows, and that make its setup."""
WITNESSES = (
    *DATABASE_SERVER,
    *OFFICE,
    *VIRTUAL_SCREEN,
    Need("sqlite3", "sqlite3", has_program),
    Need("makensis", "nsis", has_program),
    Need("cc", "gcc", has_program),
    Need("stdio.h", "libc6-dev", has_header),
)
"""Other programs that some tests compare with; where one is missing those tests are skipped."""


def provide(needs: Iterable[Need]) -> None:
    """Make sure that everything is there, installing Debian packages where we are root.

    Windows and macOS bring what Qt needs with them. Raises MissingError with the line to type.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [need for need in needs if need.missing]
    if missing and is_root() and has_program("apt-get"):
        install(list(dict.fromkeys(need.package for need in missing)))
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
    """True when we may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def remedy(missing: Iterable[Need]) -> str:
    """Write the line that installs what is missing, for the package tool of this system."""
    files = {need.name: need.package for need in missing}
    return qt_libraries.install_line(files, as_root=is_root())
