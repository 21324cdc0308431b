"""The system's libraries that Qt opens on Linux, and the line that installs the missing ones.

Nothing here needs Qt: this is asked when Qt cannot be loaded. Windows and macOS bring them all.
"""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

WINDOWLESS: Final = {
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Libraries that the program's modules of Qt need, with the Debian package of each."""
X11: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Libraries that a window on an X11 screen needs on top."""
WAYLAND: Final = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Libraries that a window of a Wayland session needs on top."""
PRINTING: Final = {"libcups.so.2": "libcups2"}
"""Libraries that printing needs on top: the system's own print service. All else works without."""


BY_PLATFORM: Final[Mapping[str, Mapping[str, str]]] = {"xcb": X11, "wayland": WAYLAND}
LIBRARY: Final = r"lib[\w.+-]+\.so\b"
"""The name of a library in what the system's loader says of one that it cannot load."""


def fault(name: str) -> str:
    """Load a shared library the way Qt will; what the system's loader says when it cannot.

    The built program brings some: of those its own copy is loaded, which the loader would not find.
    """
    import ctypes  # noqa: PLC0415 - not at every start

    try:
        ctypes.CDLL(str(brought(name) or name))
    except OSError as error:
        return str(error)
    return ""


def brought(name: str) -> Path | None:
    """The built program's own copy of a library, if it brings one."""
    folder = getattr(sys, "_MEIPASS", None)
    path = Path(folder, name) if folder else None
    return path if path is not None and path.exists() else None


def can_be_loaded(name: str) -> bool:
    """True if this system has a library, and all that the library needs itself."""
    return not fault(name)


def platforms() -> list[str]:
    """The platforms on which Qt tries to show its windows here, in its order."""
    asked = os.environ.get("QT_QPA_PLATFORM")
    if asked:
        return [name.partition(":")[0] for name in asked.split(";")]
    wayland = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if wayland else ["xcb"]


def missing(needed: Mapping[str, str]) -> dict[str, str]:
    """Find the libraries that this system does not have, with their Debian packages ("": unknown).

    A library that is there, but not all that it needs itself, is not missing: the loader names the
    one that is. The built program brings some, which need others of the system.
    """
    culprits = {name: fault(name).partition(":")[0] for name in needed}
    lacking: dict[str, str] = {}
    for name, package in needed.items():
        culprit = culprits[name]
        if brought(name) is not None:  # not that one, but what it needs of the system
            if culprit and culprit not in needed:
                lacking[culprit.rpartition("/")[2]] = ""
        elif culprit and (culprit == name or culprit not in needed):
            lacking[name] = package
    return lacking


def sentence(said: str, platform: str | None = None) -> str:
    """Say which libraries are missing for a window, and the line that installs them.

    `said` is what the loader said of the first one; empty when it did not speak of a library.
    """
    import re  # noqa: PLC0415 - not at every start

    named = re.search(LIBRARY, said)
    if named is None:
        return ""
    platform = platforms()[0] if platform is None else platform
    lacking = missing(WINDOWLESS | dict(BY_PLATFORM.get(platform, {})))
    if not lacking:
        return f"The window cannot be shown: a library of Qt cannot be loaded ({said}).\n"
    line = install_line(lacking, as_root=hasattr(os, "geteuid") and os.geteuid() == 0)
    return (
        f"The window cannot be shown: this system lacks {', '.join(lacking)}. The command line "
        f"works without (seatdesk --help); for the window install what is missing:\n    {line}\n"
    )


def missing_for_printing() -> tuple[str, str]:
    """Find what a printer dialog lacks here, and the line that installs it; empty if nothing."""
    lacking = missing(PRINTING) if sys.platform.startswith("linux") else {}
    if not lacking:
        return "", ""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ", ".join(lacking), install_line(lacking, as_root=as_root)


def install_line(files: Mapping[str, str], *, as_root: bool) -> str:
    """Write the line that installs files, given with their Debian packages, on this system."""
    sudo = "" if as_root else "sudo "
    packages = [package for package in dict.fromkeys(files.values()) if package]
    if packages and shutil.which("apt-get"):
        return f"{sudo}apt-get install " + " ".join(packages)
    # These two find the package by the file in it, whatever the distribution calls it.
    for tool in ("dnf", "zypper"):
        if shutil.which(tool):
            return f"{sudo}{tool} install " + " ".join(map(_provided_name, files))
    return "(the packages of your distribution that contain these files)"


def _provided_name(name: str) -> str:
    return f"'{name}()(64bit)'" if ".so" in name else f"/usr/bin/{name}"
