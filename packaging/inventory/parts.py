"""The parts that a built program is made of, found from its files: every file belongs to one."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath

import identity
from inventory import known_parts

BINARY_ENDINGS = (".dll", ".pyd", ".dylib", ".exe")
INSIDE = "_internal"
PYTHON = "Python"
QT = "Qt"
# Qt says its binding's version: they are released together.
QT_DISTRIBUTION = "PySide6_Essentials"
BOOTLOADER = "pyinstaller"
PYTHON_FILES = ("base_library.zip", "lib-dynload", "python3", "libpython3", "Python")
MICROSOFT_RUNTIME = "Microsoft Visual C++ runtime"
MICROSOFT = ("vcruntime", "msvcp", "ucrtbase", "api-ms-win", "concrt")


class UnknownPartError(Exception):
    """A file of the program that belongs to no known part: it would travel without a licence."""


@dataclass
class Part:
    """One part: what it is called, whose version it has, under which licence, and its files."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]
    files: list[PurePosixPath] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)
    within: list[tuple[str, str, str, str]] = field(default_factory=list)


def parts_of(program: Path) -> list[Part]:
    """Find the parts; raises UnknownPartError when a file belongs to none."""
    found: dict[str, Part] = {}
    for path in sorted(program.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        inside = PurePosixPath(path.relative_to(program).as_posix())
        part = _owner(inside)
        found.setdefault(part.name, part).files.append(inside)
    for module in modules_in(program):
        part = _of_module(module)
        found.setdefault(part.name, part).modules.append(module)
    found.setdefault(BOOTLOADER, distribution(BOOTLOADER))
    for part in found.values():
        part.version = part.version or _version_in(program, part)
    return sorted(found.values(), key=lambda part: part.name.lower())


def modules_in(program: Path) -> list[str]:
    """List the packages and modules that the executable itself holds, but those of Python."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 - to build with

    ending = ".exe" if sys.platform == "win32" else ""
    archive = CArchiveReader(str(program / f"{identity.PROGRAM}{ending}"))
    name = next(name for name in archive.toc if name.endswith(".pyz"))
    names = {module.partition(".")[0] for module in archive.open_embedded_archive(name).toc}
    return sorted(names - set(sys.stdlib_module_names))


def is_binary(path: Path) -> bool:
    """True for programs and libraries, by their names."""
    ending = path.name.lower().endswith(BINARY_ENDINGS)
    return ending or ".so" in path.suffixes or path.name in {identity.PROGRAM, identity.CONSOLE}


def _owner(inside: PurePosixPath) -> Part:
    below = inside.relative_to(INSIDE) if inside.parts[0] == INSIDE else inside
    if known_parts.FONTS in f"{below}":
        return Part(*known_parts.ROBOTO, (known_parts.ROBOTO_TEXT,))
    if below.parts[0] == "seatdesk" or below.name.startswith((identity.PROGRAM, "portable.txt")):
        return own()
    if below.parts[0].endswith(".dist-info"):
        return distribution(below.parts[0].partition("-")[0])
    if below.parts[0].startswith(PYTHON_FILES) and "abi" not in below.name:
        return python()
    return _library(below)


def _library(below: PurePosixPath) -> Part:
    vendored = known_parts.of_library(below)
    name = _distributions().get(below.as_posix())
    if vendored is not None and (name is not None or sys.platform != "linux"):
        return _known(*vendored)
    if name is not None:
        return distribution(name)
    if below.name.lower().startswith(MICROSOFT):
        texts = known_parts.texts_of(MICROSOFT_RUNTIME)
        return Part(MICROSOFT_RUNTIME, "14", "LicenseRef-Microsoft", "", texts)
    if len(below.parts) == 1 or below.parts[0] == "lib-dynload":
        return _of_the_system(below)
    message = f"{below} belongs to no known part of the program"
    raise UnknownPartError(message)


def _of_the_system(below: PurePosixPath) -> Part:
    """A library that came from the system that builds, or from Python where that brings all."""
    if sys.platform != "linux":
        return python()
    owner = _debian_owner(below.name)
    if owner is None:
        message = f"{below} belongs to no installed package"
        raise UnknownPartError(message)
    package, source, version = owner
    text = Path("/usr/share/doc", package, "copyright")
    licence = known_parts.DEBIAN_LICENCES.get(source, f"LicenseRef-Debian-{source}")
    purl = f"pkg:deb/debian/{source}@{version}"
    return Part(f"{source} (Debian)", version, licence, purl, (text,))


@cache
def _debian_owner(library: str) -> tuple[str, str, str] | None:
    """Name the package, its source and its version; the library may have been copied here."""
    package = _debian_libraries().get(library)
    if package is None:
        return None
    told = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${source:Package} ${source:Version}", package],
        capture_output=True,
        text=True,
        check=True,
    )
    source, _, version = told.stdout.partition(" ")
    return package.partition(":")[0], source, version


@cache
def _debian_libraries() -> Mapping[str, str]:
    """The installed package of every library of the system, by the library's name."""
    found = subprocess.run(
        ["dpkg-query", "--search", "*/lib*.so.*"], capture_output=True, text=True, check=False
    )
    owners: dict[str, str] = {}
    for line in sorted(found.stdout.splitlines()):
        package, _, path = line.partition(": ")
        if path.startswith(("/lib", "/usr/lib")) and "-dev" not in package:
            owners.setdefault(PurePosixPath(path).name, package)
    return owners


def own() -> Part:
    """SeatDesk itself."""
    text = (identity.ROOT / "LICENSE",)
    purl = f"pkg:generic/{identity.PROGRAM}@{identity.VERSION}"
    return Part(identity.NAME, identity.VERSION, identity.LICENCE, purl, text)


def python() -> Part:
    """The Python that runs it, with its own copies of other libraries."""
    version = ".".join(map(str, sys.version_info[:3]))
    text = next(path for path in _python_texts() if path.is_file())
    return Part(PYTHON, version, "PSF-2.0", f"pkg:generic/python@{version}", (text,))


def _python_texts() -> Iterator[Path]:
    library = Path(sys.modules["os"].__file__ or "").parent
    yield library / "LICENSE.txt"
    yield Path(sys.base_prefix) / "LICENSE.txt"
    yield library.parent.parent / "LICENSE.txt"
    yield Path("/usr/share/doc", f"libpython3.{sys.version_info.minor}-minimal", "copyright")


def distribution(name: str) -> Part:
    """A Python package that pip installed, with the licence texts that it brings."""
    part = _installed(name)
    return replace(part, files=[], modules=[])


@cache
def _installed(name: str) -> Part:
    there = metadata.distribution(name)
    told = there.metadata
    named = [told[key] for key in ("License-Expression", "License") if key in told]
    licence = known_parts.LICENCES.get(told["Name"], named[0] if named else "")
    texts = [
        Path(str(there.locate_file(path)))
        for path in there.files or ()
        if ".dist-info" in path.parts[0] and path.name.upper().startswith(("LICEN", "COPYING"))
    ]
    return Part(
        told["Name"],
        there.version,
        licence,
        f"pkg:pypi/{name.lower().replace('_', '-')}@{there.version}",
        (*texts, *known_parts.texts_of(told["Name"])),
        within=list(_brought_along(there)),
    )


def _brought_along(there: metadata.Distribution) -> Iterator[tuple[str, str, str, str]]:
    """The parts a package was compiled from: name, version, licence and package URL of each."""
    for path in there.files or ():
        if path.parent.name != "sboms" or path.suffix != ".json":
            continue
        told = json.loads(Path(str(there.locate_file(path))).read_text(encoding="utf-8"))
        for component in told.get("components", ()):
            licences = [one.get("expression", "") for one in component.get("licenses", ())]
            licence = licences[0] if licences else ""
            if component["name"] != there.metadata["Name"] and licence:
                purl = component.get("purl", "")
                yield component["name"], component.get("version", ""), licence, purl


def _known(name: str, licence: str, purl: str) -> Part:
    """A part that others bring along; Qt has the version of its binding."""
    version = metadata.version(QT_DISTRIBUTION) if name == QT else ""
    purl = f"{purl}@{version}" if version else purl
    return Part(name, version, licence, purl, known_parts.texts_of(name))


def _version_in(program: Path, part: Part) -> str:
    """Read the version of a part that no record names out of its libraries, where it is there."""
    pattern = known_parts.VERSIONS.get(part.name)
    for inside in part.files if pattern else ():
        found = re.search(pattern or b"", (program / inside).read_bytes())
        if found:
            return found[1].decode()
    return ""


def _of_module(module: str) -> Part:
    if module.startswith(("_pyi_rth", "pyi_rth", "pyimod")):
        return distribution(BOOTLOADER)
    if module.startswith("_sysconfigdata"):
        return python()
    if module == identity.PROGRAM:
        return own()
    names = _by_module().get(module)
    if not names:
        message = f"the module {module} belongs to no installed distribution"
        raise UnknownPartError(message)
    return distribution(names)


@cache
def _by_module() -> Mapping[str, str]:
    """The distribution of each module; of those that share a folder the one with its `__init__`."""
    return {
        module: _distributions().get(f"{module}/__init__.py", names[0])
        for module, names in metadata.packages_distributions().items()
    }


@cache
def _distributions() -> Mapping[str, str]:
    """The distribution of every installed file, by its path beside the others."""
    return {
        path.as_posix(): name
        for there in metadata.distributions()
        for name in (there.metadata["Name"],)
        for path in there.files or ()
    }
