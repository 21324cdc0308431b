"""Workspaces as files: new, open, recent, copies, the sample company, and closing them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import is_server
from seatdesk.paths import home_folder
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text import language
from seatdesk.ui.text.wording import sentence, translated
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.window.main_window import IMPORTABLE
from seatdesk.ui.window.message_bar import Message
from seatdesk.ui.workspaces.welcome_page import WelcomePage

if TYPE_CHECKING:
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.controllers.workspace_files import RestorePreview
    from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspace

SUFFIX = ".seatdesk"
SOURCE = "window"
SAMPLE_USERS = 60
SOURCES = "en"
"""The language that the texts of the program are written in."""


class WorkspaceCommands(QObject):
    """Does what the File menu and the welcome page ask for."""

    open_requested = Signal(str)
    """Path or URL of a workspace, to be shown in place of the one that is open."""
    close_requested = Signal()
    """Nothing of the workspace that is open may be in use any more."""
    welcome_requested = Signal()
    """Nothing is open, nor on its way."""
    import_requested = Signal(list)
    """Files of people, usage or subscriptions, as paths."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._context, self._window, self._requests = context, context.window, requests
        self._session = requests.session
        self._connect()

    @Slot()
    def open(self) -> None:
        """Choose a workspace."""
        dialog = FileDialog(self._window, self.tr("Open a workspace"), self._folder())
        dialog.setNameFilters([self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX), "*"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_location)
        dialog.open()

    @Slot(str)
    def open_location(self, location: str) -> None:
        """Open a workspace that was named."""
        self.open_requested.emit(location)

    @Slot()
    def sample(self) -> None:
        """Make the sample company in this language, or open the one that was made before."""
        spoken = language.code()
        name = "sample" if spoken == SOURCES else f"sample-{spoken}"
        path = self._context.folders.state / f"{name}{SUFFIX}"
        if path.exists():
            self.open_location(str(path))
            return
        today = self._context.openers.today("UTC")

        def make(progress: Progress) -> str:
            from seatdesk.controllers.demo import demo_workspace  # noqa: PLC0415 - rarely asked for

            path.parent.mkdir(parents=True, exist_ok=True)
            demo_workspace.make(
                path,
                users=SAMPLE_USERS,
                today=today,
                progress=progress,
                translate=translated,
            )
            return str(path)

        runner = self._context.runner
        job = runner.start(make, done=self.open_location, failed=self._failed)
        ProgressDialog(self.tr("Making the sample company…"), job, runner, self._window)

    def serve(self, welcome: WelcomePage) -> None:
        """Do what the welcome page asks for."""
        welcome.sample_requested.connect(self.sample)
        welcome.new_requested.connect(self.new)
        welcome.open_requested.connect(self.open)

    @Slot()
    def new(self) -> None:
        """Make an empty workspace."""
        from seatdesk.ui.workspaces.new_workspace_dialog import (  # noqa: PLC0415 - when it is opened
            NewWorkspaceDialog,
            NewWorkspaceNeeds,
        )

        needs = NewWorkspaceNeeds(Path(self._folder() or home_folder()))
        dialog = NewWorkspaceDialog(needs, self._window)
        dialog.create_requested.connect(lambda asked: self._make(dialog, asked))
        dialog.open()

    def _make(self, dialog: Dialog, asked: "NewWorkspace") -> None:
        def make(_progress: Progress) -> str:
            from seatdesk.controllers import workspace_files  # noqa: PLC0415 - SQLAlchemy behind it

            day = self._context.openers.today
            workspace_files.new(
                asked.location,
                asked.account,
                asked.currency,
                asked.time_zone,
                clock=day,
                source=SOURCE,
            )
            return asked.location

        def made(location: str) -> None:
            dialog.show_outcome(Done(location))
            self.open_location(location)

        self._context.runner.start(make, done=made, failed=dialog.show_outcome)

    @Slot()
    def copy_to(self) -> None:
        """Save a copy of the workspace elsewhere (H3)."""
        from seatdesk.ui.workspaces.backup_dialog import BackupDialog, BackupNeeds  # noqa: PLC0415

        location, day = self._session.location, self._requests.opened()[1].today
        stem = "workspace" if is_server(location) else Path(location).stem
        suggestion = Path(self._folder() or home_folder()) / f"{stem} {day.isoformat()}{SUFFIX}"
        dialog = BackupDialog(BackupNeeds(suggestion), self._window)
        dialog.backup_requested.connect(lambda target: self._copy(dialog, target))
        dialog.open()

    def _copy(self, dialog: Dialog, target: str) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return

        def copy(progress: Progress) -> Path:
            from seatdesk.controllers import workspace_files  # noqa: PLC0415 - SQLAlchemy behind it

            return workspace_files.save_copy(workspace, target, progress)

        def copied(path: Path) -> None:
            dialog.show_outcome(Done(path))
            self._copied(path)

        runner = self._context.runner
        job = runner.start(copy, done=copied, failed=dialog.show_outcome)
        ProgressDialog(self.tr("Saving a copy…"), job, runner, self._window)

    @Slot()
    def restore(self) -> None:
        """Put a copy in the place of the workspace that is open, after looking at both (H3)."""
        dialog = FileDialog(self._window, self.tr("Restore a copy"), self._folder())
        dialog.setNameFilters([self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX), "*"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.restore_from)
        dialog.open()

    @Slot(str)
    def restore_from(self, file: str) -> None:
        """Show what comes and what goes."""
        location = self._session.location

        def look(_progress: Progress) -> "RestorePreview":
            from seatdesk.controllers import workspace_files  # noqa: PLC0415 - SQLAlchemy behind it

            return workspace_files.preview_restore(file, location)

        def show(preview: "RestorePreview") -> None:
            from seatdesk.ui.workspaces.restore_dialog import RestoreDialog, RestoreNeeds  # noqa: PLC0415

            dialog = RestoreDialog(RestoreNeeds(file, location, preview), self._window)
            dialog.restore_requested.connect(lambda _file: self._restore(dialog, file))
            dialog.open()

        self._context.runner.start(look, done=show, failed=self._failed)

    def _restore(self, dialog: Dialog, file: str) -> None:
        """The workspace is closed meanwhile: nobody may hold what is replaced."""
        location = self._session.location
        actor = self._session.workspace.actor if self._session.workspace is not None else None

        def put_back(progress: Progress) -> "Outcome[Path | None]":
            from seatdesk.controllers import workspace_files  # noqa: PLC0415 - SQLAlchemy behind it

            return workspace_files.restore(file, location, actor=actor, progress=progress)

        def failed(error: Exception) -> None:
            dialog.show_outcome(error)
            self.open_location(location)

        def done(outcome: "Outcome[Path | None]") -> None:
            dialog.show_outcome(outcome)
            self.open_location(location)
            if isinstance(outcome, Done):
                self._restored(outcome.value)

        self.close_requested.emit()
        self._context.runner.start(put_back, done=done, failed=failed)

    def _restored(self, earlier: "Path | None") -> None:
        text = self.tr("The copy was restored. What was there is kept as {path}.")
        if earlier is None:  # nothing was there any more
            text = self.tr("The copy was restored.")
        self._window.messages.show_message(Message(text.format(path=earlier), Severity.DONE))

    def _copied(self, path: Path) -> None:
        text = self.tr("A copy was saved as {path}.").format(path=path)
        self._window.messages.show_message(Message(text, Severity.DONE))

    @Slot()
    def close(self) -> None:
        """Close the workspace and show the welcome page."""
        self.close_requested.emit()
        self.welcome_requested.emit()

    @Slot(list)
    def _dropped(self, files: list[str]) -> None:
        for file in files:
            if file.lower().endswith(SUFFIX):
                self.open_location(file)
                return
        tables = [file for file in files if file.lower().endswith(IMPORTABLE)]
        if tables:
            self.import_requested.emit(tables)
        elif files:
            text = self.tr("{file} is neither a workspace nor a CSV or Excel file.")
            self._window.messages.show_message(
                Message(text.format(file=Path(files[0]).name), Severity.REFUSAL)
            )

    def _failed(self, error: Exception) -> None:
        self._window.messages.show_message(Message(sentence(error), Severity.REFUSAL))

    def _folder(self) -> str:
        location = self._session.location
        return str(Path(location).parent) if location and "://" not in location else ""

    def _connect(self) -> None:
        window = self._window
        window.actions_of.connect_to(
            {
                "new": self.new,
                "open": self.open,
                "restore": self.restore,
                "copy-to": self.copy_to,
                "close": self.close,
                "quit": window.close,
            }
        )
        window.files_dropped.connect(self._dropped)
