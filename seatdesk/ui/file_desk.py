"""Workspaces as files: new, open, recent, copies, the sample company, and closing them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.jobs import Progress
from seatdesk.ui.jobs import PatienceDialog
from seatdesk.ui.main_window import IMPORTABLE
from seatdesk.ui.panels.message_bar import Message
from seatdesk.ui.tones import Tone
from seatdesk.ui.wording import sentence
from seatdesk.ui.workbench import Workbench

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk

SUFFIX = ".seatdesk"
SAMPLE_USERS = 60


class FileDesk(QObject):
    """What the File menu and the welcome page ask for."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._window = bench, bench.window
        self._connect()
        self.fill_recent()

    @Slot()
    def open(self) -> None:
        """Choose a workspace."""
        dialog = QFileDialog(self._window, self.tr("Open a workspace"), self._folder())
        dialog.setNameFilters([self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX), "*"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_location)
        dialog.open()

    @Slot(str)
    def open_location(self, location: str) -> None:
        """Open a workspace that was named."""
        self._bench.open(location)
        self.fill_recent()

    @Slot()
    def sample(self) -> None:
        """Make the sample company, or open the one that was made before."""
        path = self._bench.folders.state / f"sample{SUFFIX}"
        if path.exists():
            self.open_location(str(path))
            return
        today = self._bench.openers.today("UTC")

        def make(progress: Progress) -> str:
            from seatdesk.controllers import demo  # noqa: PLC0415 - rarely asked for

            path.parent.mkdir(parents=True, exist_ok=True)
            demo.make(path, users=SAMPLE_USERS, today=today, progress=progress)
            return str(path)

        job = self._bench.runner.start(make, done=self.open_location, failed=self._failed)
        PatienceDialog(self.tr("Making the sample company…"), job, self._bench.runner, self._window)

    @Slot()
    def copy_to(self) -> None:
        """Save a copy of the workspace elsewhere (H3)."""
        dialog = QFileDialog(self._window, self.tr("Save a copy"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._copy_to)
        dialog.open()

    @Slot(str)
    def _copy_to(self, target: str) -> None:
        def copy(desk: "Desk", _progress: Progress) -> Path:
            from seatdesk.controllers import workspaces  # noqa: PLC0415 - rarely asked for

            return workspaces.backup(desk, Path(target))

        self._bench.session.ask(copy, self._copied, self._failed)

    def _copied(self, path: object) -> None:
        text = self.tr("A copy was saved as {path}.").format(path=path)
        self._window.messages.say(Message(text, Tone.DONE))

    @Slot()
    def close(self) -> None:
        """Close the workspace and show the welcome page."""
        self._bench.close_workspace()
        self._bench.show_welcome("")

    def fill_recent(self) -> None:
        """The recent workspaces in the menu."""
        menu = self._window.submenus["recent"]
        menu.clear()
        for location in self._bench.settings.recent:
            action = QAction(location.replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, where=location: self.open_location(where))
            menu.addAction(action)
        menu.setEnabled(bool(self._bench.settings.recent))

    @Slot(str)
    def forget(self, location: str) -> None:
        """Take a missing workspace out of the list."""
        self._bench.settings.forget(location)
        self._bench.save_settings()
        self._bench.welcome.show_recent(self._bench.settings.recent)
        self.fill_recent()

    @Slot(list)
    def _dropped(self, files: list[str]) -> None:
        for file in files:
            if file.lower().endswith(SUFFIX):
                self.open_location(file)
                return
        tables = [file for file in files if file.lower().endswith(IMPORTABLE)]
        if tables:
            self.import_files(tables)
        elif files:
            text = self.tr("{file} is neither a workspace nor a CSV or Excel file.")
            self._window.messages.say(Message(text.format(file=Path(files[0]).name), Tone.REFUSAL))

    def import_files(self, files: list[str]) -> None:
        """Bring people in from files."""

    def _failed(self, error: Exception) -> None:
        self._window.messages.say(Message(sentence(error), Tone.REFUSAL))

    def _folder(self) -> str:
        location = self._bench.location
        return str(Path(location).parent) if location and "://" not in location else ""

    def _connect(self) -> None:
        bench, window = self._bench, self._window
        window.actions_of.connect_to(
            {
                "open": self.open,
                "copy-to": self.copy_to,
                "close": self.close,
                "quit": window.close,
            }
        )
        window.files_dropped.connect(self._dropped)
        bench.welcome.sample_requested.connect(self.sample)
        bench.welcome.open_requested.connect(self.open)
        bench.welcome.recent_requested.connect(self.open_location)
        bench.welcome.forget_requested.connect(self.forget)
        bench.opened.connect(self.fill_recent)
