"""The packages of the system that a Linux package of the program asks for, computed from it.

What a binary in the folder names and the folder does not have must come from the system: Debian
gets the packages that own those libraries; an .rpm names the libraries themselves, which every
distribution of that kind understands. Only the C library is asked for by version: a system that has
it has all the others in versions that serve (Ubuntu 22.04 is the oldest), and the versions that
Debian's own tool would name are those of the system that builds.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import bundle
import check

ELF = b"\x7fELF"
# Only the plugin that prints names it: the window works without.
PRINTING = "libcups.so.2"
PLACES = ("/lib/x86_64-linux-gnu/", "/usr/lib/x86_64-linux-gnu/", "/lib64/", "/usr/lib64/")
# The C library and its loader: asked for by version.
C_LIBRARY = re.compile(r"^(lib(c|m|dl|pthread|rt|resolv|util)|ld-linux-x86-64)\.so")


@dataclass(frozen=True)
class Depends:
    """The demands of one kind of package: what it needs, and what it gets where there is more."""

    needed: tuple[str, ...]
    recommended: tuple[str, ...]


def binaries(program: Path) -> list[Path]:
    """List the programs and libraries in the folder, without links."""
    return [
        path
        for path in sorted(program.rglob("*"))
        if path.is_file() and not path.is_symlink() and _head(path) == ELF
    ]


def foreign(program: Path) -> list[str]:
    """List the libraries that the folder needs and does not have."""
    named = {name for path in binaries(program) for name in bundle.needed(path)}
    return sorted(named - {path.name for path in program.rglob("*")})


def of_rpm(program: Path) -> Depends:
    """Name the libraries as an .rpm asks for them."""
    names = foreign(program)
    major, minor = newest_symbols(program)
    needed = [f"{name}()(64bit)" for name in names if name != PRINTING and not _is_c_library(name)]
    return Depends((f"libc.so.6(GLIBC_{major}.{minor})(64bit)", *needed), (f"{PRINTING}()(64bit)",))


def of_deb(program: Path) -> Depends:
    """Name the Debian packages; raises LookupError when none that is installed has a library."""
    names = foreign(program)
    owners = _owners(names)
    missing = [name for name in names if name not in owners]
    if missing:
        raise LookupError(f"No installed Debian package has {', '.join(missing)}")
    major, minor = newest_symbols(program)
    versions = {owners[name]: f" (>= {major}.{minor})" for name in names if _is_c_library(name)}
    needed = {owner for name, owner in owners.items() if name != PRINTING}
    return Depends(
        tuple(owner + versions.get(owner, "") for owner in sorted(needed)),
        (owners[PRINTING],) if PRINTING in owners else (),
    )


def newest_symbols(program: Path) -> tuple[int, int]:
    """Find the oldest C library with which every binary starts."""
    return max(check.glibc(path) for path in binaries(program))


def _owners(libraries: Iterable[str]) -> dict[str, str]:
    """Find the installed Debian packages that libraries of the system are part of."""
    patterns = [f"*/{library}" for library in libraries]
    found = subprocess.run(
        ["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False
    )
    owners: dict[str, str] = {}
    for line in sorted(found.stdout.splitlines()):
        package, _, path = line.partition(": ")
        name = package.partition(":")[0]
        # The packages for developers and for other processors bring links and copies.
        if path.startswith(PLACES) and not name.endswith("-dev"):
            owners.setdefault(PurePosixPath(path).name, name)
    return owners


def _is_c_library(name: str) -> bool:
    return C_LIBRARY.match(name) is not None


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(ELF))
