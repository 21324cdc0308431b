"""The saved state of the window between two starts, and the draft that was not saved."""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QCryptographicHash, QRect, QSettings
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.late_log import LateLog
from seatdesk.redaction import kept
from seatdesk.settings import is_text, read_whole, set_aside, write_whole

log = LateLog(__name__)
LAYOUT_VERSION = 1
LARGEST_ID = 2**63 - 1
"""What a database counts to."""


def file_key(location: str) -> str:
    """A name for what belongs to one workspace, however its path is written."""
    known = kept(location) if "://" in location else os.path.realpath(location)
    return _digest(known)


def _digest(known: str) -> str:
    digest = QCryptographicHash.hash(known.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()[:24]


class DraftFile:
    """The draft of one workspace on disk, so that a crash loses at most a blink (H3)."""

    def __init__(self, folder: Path, location: str) -> None:
        self.key = file_key(location)
        self._path = folder / f"draft-{self.key}.json"
        self.damaged: Path | None = None
        """The file that could not be read, where it is now."""
        former = folder / f"draft-{_digest(location)}.json"
        if "://" in location and former != self._path and former.exists():
            former.replace(self._path)  # earlier programs named it after the password, too

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
        """The draft that was left, if any. A file that cannot be read is kept aside."""
        try:
            return _edits_in(read_whole(self._path))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError):
            log.info("draft not read")
            self.damaged = set_aside(self._path)
            return ()


def _edits_in(found: object) -> tuple[SeatEdit, ...]:
    """The edits of a draft file; ValueError when it holds anything else."""
    rows = found.get("edits") if isinstance(found, dict) else None
    if not isinstance(rows, list) or not all(map(_is_edit, rows)):
        raise ValueError(found)
    return tuple(SeatEdit(user, product, seated) for user, product, seated in rows)


def _is_edit(row: object) -> bool:
    match row:
        case [int(user), str(product), bool()] if not isinstance(user, bool):
            return 0 < user <= LARGEST_ID and is_text(product)
    return False


class WindowPlace:
    """Where the window stood. Geometry is Qt's own format, so it lives in QSettings."""

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
        """Put the window where it was, on a screen that exists. False: nothing was known."""
        known = self._settings.allKeys()
        if not known and self._settings.status() is QSettings.Status.NoError:
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
