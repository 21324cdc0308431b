"""The application object: named, with its icon, ready before the first window."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from seatdesk import __version__
from seatdesk.override import override

APPLICATION = "org.seatdesk.SeatDesk"
"""The name by which the task bar of Windows, and a Linux desktop, know this program."""


class SeatDeskApplication(QApplication):
    """Also hears of files that macOS hands over."""

    file_opened = Signal(str)

    quiet = False
    """While this is set, other words are no reason for every window to lay itself out anew."""

    @override
    def event(self, event: QEvent) -> bool:
        if self.quiet and event.type() is QEvent.Type.LanguageChange:
            return True
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one application object of this process."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    if sys.platform == "win32":  # its task bar groups windows by this name
        import ctypes  # noqa: PLC0415 - Windows only

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = SeatDeskApplication(list(arguments))
    app.setApplicationName("SeatDesk")
    app.setApplicationDisplayName("")
    app.setOrganizationName("SeatDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION)
    return app
