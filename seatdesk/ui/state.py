"""What the window remembers between two starts: where it stood, and the draft nobody saved."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QCryptographicHash, QRect, QSettings
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from seatdesk.domain.draft import SeatEdit
from seatdesk.late_log import LateLog
from seatdesk.settings import write_whole

log = LateLog(__name__)
LAYOUT_VERSION = 1


def file_key(location: str) -> str:
    """A name for what belongs to one workspace, however its path is written."""
    known = location if "://" in location else os.path.realpath(location)
    digest = QCryptographicHash.hash(known.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()[:24]


class DraftFile:
    """The draft of one workspace on disk, so that a crash loses at most a blink (H3)."""

    def __init__(self, folder: Path, location: str) -> None:
        self._path = folder / f"draft-{file_key(location)}.json"

    def save(self, edits: Iterable[SeatEdit]) -> None:
        """Write the draft whole; an empty one leaves no file."""
        rows = [[edit.user, edit.product, edit.seated] for edit in edits]
        try:
            if rows:
                write_whole(self._path, json.dumps({"edits": rows}))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            log.info("draft not kept: %s", error.strerror)

    def load(self) -> tuple[SeatEdit, ...]:
        """The draft that was left; nothing when there is none or it cannot be read."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return tuple(
                SeatEdit(int(user), str(product), seated=bool(seated))
                for user, product, seated in found["edits"]
            )
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError):
            log.info("draft not read")
            return ()


class WindowPlace:
    """Where the window stood. Geometry is Qt's own format, so it lives in QSettings."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def save(self, window: QMainWindow, *, docks: bool = True) -> None:
        """Remember size and place, and the docks unless the welcome page hides them."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        if docks:
            self._settings.setValue("window/state", window.saveState(LAYOUT_VERSION))
        self._settings.sync()

    def restore(self, window: QMainWindow) -> bool:
        """Put the window where it was, on a screen that exists. False: nothing was known."""
        geometry = self._settings.value("window/geometry")
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            return False
        state = self._settings.value("window/state")
        if isinstance(state, QByteArray):
            window.restoreState(state, LAYOUT_VERSION)
        clamp(window)
        return True

    def forget(self) -> None:
        """Reset window layout."""
        self._settings.remove("window")


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
