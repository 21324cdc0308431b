"""The last line of defence: mistakes are logged, kept in a local report, shown once."""

import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from seatdesk import __version__
from seatdesk.redaction import without_secrets
from seatdesk.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)
KEPT_REPORTS = 10


def redacted(text: str) -> str:
    """The text without e-mail addresses and passwords (H6)."""
    return without_secrets(text, "…@…")


class FaultReporter(QObject):
    """Receives what slots, overridden methods and worker threads let slip.

    PySide calls `sys.excepthook` in whichever thread failed and then carries on, so the hook
    only logs and signals. The dialog opens later, in the GUI thread, one at a time: a model
    that fails in data() fails for every visible cell.
    """

    shown = Signal(object)
    """The report's path, or None when it could not be written; its text follows by `report`."""
    _caught = Signal(str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.report = ""
        self._folder = folder
        self._busy = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over `sys.excepthook`."""
        sys.excepthook = self._hook

    def show_in(self, window: MainWindow) -> None:
        """Say a fault once, in a dialog of this window, with the report that was kept."""

        def tell(kept: Path | None) -> None:
            dialog = FaultDialog(self.report, kept, window)
            dialog.report_requested.connect(window.actions_of["problem-report"].trigger)
            dialog.finished.connect(self.dismissed)
            dialog.open()

        self.shown.connect(tell)

    @Slot()
    def dismissed(self) -> None:
        """Let the next fault through."""
        self._busy = False

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("uncaught exception", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            self._caught.emit(redacted("".join(traceback.format_exception(kind, error, trace))))

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._busy:
            return
        self._busy = True
        self.report = report
        self.shown.emit(self._keep(report))

    def _keep(self, report: str) -> Path | None:
        """Write the report beside the program's own data; it never leaves the machine by itself."""
        now = datetime.now(UTC)
        path = self._folder / f"fault-{now:%Y%m%d-%H%M%S}.txt"
        head = f"SeatDesk {__version__} · {now:%Y-%m-%d %H:%M} UTC · {sys.platform}\n\n"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for old in sorted(self._folder.glob("fault-*.txt"))[: -KEPT_REPORTS + 1]:
                old.unlink(missing_ok=True)
            path.write_text(head + report, encoding="utf-8")
        except OSError:
            log.warning("the fault report could not be written")
            return None
        return path


class FaultDialog(QMessageBox):
    """Says that something went wrong, that nothing was half done, and where the report lies."""

    report_requested = Signal()
    """The report is to be seen, and saved as one that can be sent."""

    def __init__(self, report: str, kept: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(self.tr("SeatDesk made a mistake and could not finish what it was doing."))
        where = (
            self.tr("The report lies in {path}; it stays on this computer.").format(path=kept)
            if kept
            else self.tr("The report could not be written.")
        )
        safe = self.tr("What was saved is safe, and the draft is kept. You can go on working.")
        self.setInformativeText(f"{safe}\n{where}")
        self.setDetailedText(report)
        self.setStandardButtons(QMessageBox.StandardButton.Close)
        self.setDefaultButton(QMessageBox.StandardButton.Close)
        save = self.addButton(self.tr("Save report…"), QMessageBox.ButtonRole.ActionRole)
        save.clicked.connect(self.report_requested)
