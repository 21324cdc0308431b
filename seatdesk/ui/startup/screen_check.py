"""Checks that this system can show a window: where it cannot, Qt would abort the process.

On Linux alone: Windows and macOS bring a screen and all that Qt needs for it.
"""

import ctypes
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QPluginLoader

from seatdesk import qt_libraries

NO_ANSWER: Final = (
    "The window cannot be shown: the display {display} does not answer. Use the command line "
    "(seatdesk --help), or set QT_QPA_PLATFORM=offscreen to run without a screen.\n"
)


def reason_against() -> str:
    """Say why Qt could show no window on any platform it would try; empty when it can."""
    reasons = [_reason(platform) for platform in qt_libraries.platforms()]
    return reasons[0] if all(reasons) else ""


def _reason(platform: str) -> str:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    file = plugins / f"libq{platform}.so"
    if not file.exists():  # one that Qt has built in, or that it will complain of itself
        return ""
    plugin = QPluginLoader(str(file))
    if not plugin.load():
        return qt_libraries.sentence(plugin.errorString(), platform)
    answers = ANSWERS.get(platform)
    if answers is None or answers():
        return ""
    variable = "WAYLAND_DISPLAY" if platform == "wayland" else "DISPLAY"
    return NO_ANSWER.format(display=os.environ.get(variable, "(none)"))


def _x11_answers() -> bool:
    """Connect, and stay connected: a server whose last client leaves starts anew, deaf to Qt."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    return not xcb.xcb_connection_has_error(connection)


def _wayland_answers() -> bool:
    client = ctypes.CDLL("libwayland-client.so.0")
    client.wl_display_connect.restype = ctypes.c_void_p
    return client.wl_display_connect(None) is not None


ANSWERS: Final[Mapping[str, Callable[[], bool]]] = {
    "xcb": _x11_answers,
    "wayland": _wayland_answers,
}
