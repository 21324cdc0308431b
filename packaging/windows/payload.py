"""The libraries of the frozen program for Windows: each that is asked for is there, or Windows'."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pefile

BINARIES = frozenset({".exe", ".dll", ".pyd"})
# Names for parts of Windows that are found under other names, which the system knows.
AGREED = ("api-ms-win-", "ext-ms-")
# Microsoft's C++ libraries: there only where some other program brought them.
BROUGHT = ("msvcp140", "vcruntime140", "concrt140")


def problems(program: Path, system: Path, strangers: frozenset[str]) -> Iterator[str]:
    """Find libraries that are missing, and those that must not be among them.

    ``system`` is the folder of Windows' own libraries, ``strangers`` what stands in for some of
    them where there is no Windows.
    """
    files = [path for path in sorted(program.rglob("*")) if path.suffix.lower() in BINARIES]
    ours = {path.name.lower() for path in files}
    own = {path.name.lower() for path in system.iterdir()}
    for name in sorted(ours & strangers):
        yield f"{name} is a stand-in for a part of Windows"
    for path in files:
        for library in sorted(wanted(path) - ours):
            if library.startswith(AGREED):
                continue
            if library not in own or library.startswith(BROUGHT):
                yield f"{path.relative_to(program)} needs {library}"


def wanted(binary: Path) -> set[str]:
    """List the libraries without which a binary does not load."""
    image = pefile.PE(str(binary), fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
    imports = getattr(image, "DIRECTORY_ENTRY_IMPORT", [])
    return {imported.dll.decode().lower() for imported in imports}
