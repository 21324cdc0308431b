"""The saved state of the window between two starts, and the key of what belongs to a workspace."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QCryptographicHash, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow, QStyle

from seatdesk.redaction import kept
from seatdesk.settings import set_aside

LAYOUT_VERSION = 1


def file_key(location: str) -> str:
    """A name for what belongs to one workspace, however its path is written."""
    return digest(kept(location) if "://" in location else os.path.realpath(location))


def digest(text: str) -> str:
    """A text as letters and figures that a file may be named by."""
    hashed = QCryptographicHash.hash(text.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(hashed.toHex().data()).decode()[:24]


class WindowPlace:
    """The window's place. Geometry is Qt's own format, so it lives in QSettings."""

    def __init__(self, path: Path) -> None:
        self.damaged: Path | None = None
        """The file that could not be read, where it is now."""
        if path.exists() and not path.is_file():  # Qt would wait for what a pipe says
            self.damaged = set_aside(path)
        self._path = path
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def save(self, window: QMainWindow, *, docks: bool = True) -> None:
        """Remember size and place, and the docks unless the welcome page hides them."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        if docks:
            self._settings.setValue("window/state", window.saveState(LAYOUT_VERSION))
        self._settings.sync()

    def restore(self, window: QMainWindow) -> bool:
        """Put the window where it was, on a screen that exists. False: nothing was saved.

        A first window is as large as its screen has room for, if that is less than it would be.
        """
        keys = self._settings.allKeys()
        if not keys and self._settings.status() is QSettings.Status.NoError:
            room = window.screen().availableGeometry().size()
            window.resize(first_size(window.size(), room, title_height(window)))
            return False
        geometry = self._settings.value("window/geometry")
        state = self._settings.value("window/state")
        placed = isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
        arranged = isinstance(state, QByteArray) and window.restoreState(state, LAYOUT_VERSION)
        if not placed or not (arranged or state is None):
            self.damaged = set_aside(self._path)
            self._settings.clear()
        clamp(window)
        return placed

    def forget(self) -> None:
        """Reset window layout."""
        self._settings.remove("window")


def title_height(window: QMainWindow) -> int:
    """The height of a title bar, which a window that was not shown yet does not know of itself."""
    return window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)


def first_size(wanted: QSize, room: QSize, title: int) -> QSize:
    """The size of a window that was never placed: what is wanted, or the room below a title bar."""
    return wanted.boundedTo(room - QSize(0, title))


def clamp(window: QMainWindow) -> None:
    """Move and shrink a window onto a screen that is there."""
    frame = window.frameGeometry()
    screen = screen_of(frame)
    if window.isMaximized() or window.isFullScreen():
        return
    fitted = fit(frame, screen.availableGeometry())
    if fitted != frame:
        window.resize(window.size() - (frame.size() - fitted.size()))
        window.move(fitted.topLeft())


def screen_of(frame: QRect) -> QScreen:
    """The screen a window is on; the first one when it is on none that is there any more."""
    found: QScreen | None = QGuiApplication.screenAt(frame.center())
    return QGuiApplication.primaryScreen() if found is None else found


def fit(frame: QRect, available: QRect) -> QRect:
    """The frame, made no larger than the screen and moved inside it."""
    fitted = QRect(frame.topLeft(), frame.size().boundedTo(available.size()))
    fitted.moveLeft(
        max(available.left(), min(fitted.left(), available.right() - fitted.width() + 1))
    )
    fitted.moveTop(
        max(available.top(), min(fitted.top(), available.bottom() - fitted.height() + 1))
    )
    return fitted
