"""The rules for what belongs in the built program, which PyInstaller's build file applies.

A destination is a path inside the program's folder, as PyInstaller lists it. Qt's plugins are under
`PySide6/Qt/plugins` on Linux and macOS, under `PySide6/plugins` on Windows; the rules look at the
end of the path and so fit all three.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

# The program's languages: without Qt's own translations its buttons would stay English.
LANGUAGES = ("en", "sv", "de")

# Modules that something mentions, and nothing in the program reaches.
EXCLUDED_MODULES = (
    *("tkinter", "lib2to3", "pydoc", "pydoc_data", "doctest", "pdb", "test", "idlelib"),
    *("setuptools", "pip", "ensurepip", "distutils", "pkg_resources"),
    *("pytest", "_pytest", "hypothesis", "mypy", "numpy", "greenlet", "pygments"),
    *("xmlrpc", "ftplib", "smtplib", "netrc", "webbrowser"),
    *("sqlalchemy.testing", "alembic.testing", "sqlalchemy.ext.mypy"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mysql", "oracle", "mssql")),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtNetwork", "PySide6.QtDBus"),
)

# What reaches the keyring of a Linux desktop; Windows and macOS are asked without.
LINUX_ALONE = ("secretstorage", "jeepney", "cryptography", "cffi", "_cffi_backend")

# Chosen by name while the program runs, so that no import statement shows them.
HIDDEN_MODULES = (
    *("psycopg", "psycopg_binary", "sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql"),
    *("alembic.ddl.sqlite", "alembic.ddl.postgresql", "alembic.autogenerate", "alembic.op"),
    *("logging.config", "pypdf", "xlsxwriter", "python_calamine"),
)

# Families of plugins that a desktop program never loads.
DROPPED_FAMILIES = frozenset(
    {
        *("egldeviceintegrations", "generic", "networkinformation", "qmltooling", "sqldrivers"),
        *("tls", "vectorimageformats", "wayland-graphics-integration-server"),
    }
)

# Of these families only the named plugins stay (the names less `lib`, `q` and what follows a dot).
KEPT_PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    # qgtk3 would bring the GTK of the machine that builds.
    "platformthemes": {"xdgdesktopportal"},
    "imageformats": {"svg", "ico", "jpeg", "icns"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
}

# Every Linux desktop has these, with settings and drivers to match: ours would only be older. The
# helpers of X11 that desktops lack (xcb-cursor first of all) are not here and travel along.
HOST_LIBRARIES = frozenset(
    {
        *("libstdc++.so.6", "libgcc_s.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"),
        *("libX11.so.6", "libX11-xcb.so.1", "libfontconfig.so.1", "libfreetype.so.6"),
        *("libexpat.so.1", "libdbus-1.so.3"),
        # Printing is the system's; with ours would come its whole chain of encryption.
        "libcups.so.2",
    }
)

# Software OpenGL and the shader compiler of Windows: only Qt Quick would use them.
DROPPED_LIBRARIES = ("opengl32sw.dll", "d3dcompiler_47.dll")


# Pictures of the program are for those who do not have it yet.
DROPPED_FOLDERS = ("seatdesk/resources/screenshots",)


def excluded(platform: str) -> list[str]:
    """List the modules that stay out of a program for a system, named as `sys.platform` does."""
    elsewhere = () if platform.startswith("linux") else LINUX_ALONE
    return [*EXCLUDED_MODULES, *elsewhere]


def belongs(destination: str) -> bool:
    """True when a file that PyInstaller found goes into the program."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if path.name in HOST_LIBRARIES or path.name.lower() in DROPPED_LIBRARIES:
        return False
    if path.suffix in {".pyc", ".ts"} or any(map(path.is_relative_to, DROPPED_FOLDERS)):
        return False
    if "plugins" in path.parts:
        return _plugin_belongs(path)
    if path.parent.name == "translations" and path.suffix == ".qm" and "PySide6" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    return True


def _plugin_belongs(path: PurePosixPath) -> bool:
    family = path.parts[path.parts.index("plugins") + 1]
    if family in DROPPED_FAMILIES:
        return False
    kept = KEPT_PLUGINS.get(family)
    return kept is None or path.stem.removeprefix("lib").removeprefix("q") in kept


def unneeded(
    libraries: Iterable[str], users: Iterable[str], needs: Callable[[str], Iterable[str]]
) -> set[str]:
    """Find the libraries that nothing in the program needs any more.

    ``users`` are the files that Python or Qt loads by name (extension modules, plugins), ``needs``
    lists the file names that a binary asks the system's loader for.
    """
    by_name = {PurePosixPath(path.replace("\\", "/")).name: path for path in libraries}
    waiting = list(users)
    reached: set[str] = set()
    while waiting:
        for name in needs(waiting.pop()):
            path = by_name.get(name)
            if path is not None and path not in reached:
                reached.add(path)
                waiting.append(path)
    return set(by_name.values()) - reached


def needed(binary: Path) -> list[str]:
    """List the libraries that a Linux binary itself names, not what those need in turn."""
    listed = subprocess.run(
        ["objdump", "--private-headers", binary], capture_output=True, text=True, check=True
    )
    entries = (line.split() for line in listed.stdout.splitlines())
    return [entry[1] for entry in entries if entry[:1] == ["NEEDED"]]


def migration_files(root: Path) -> list[tuple[str, str]]:
    """List the migrations with their folders: Alembic reads them as files, not as modules."""
    folder = root / "seatdesk" / "store" / "migrations"
    return [
        (str(file), str(file.parent.relative_to(root)))
        for pattern in ("*.py", "*.mako")
        for file in sorted(folder.rglob(pattern))
    ]
