"""Importing: choose files, talk about them in the wizard, store all of it in one step."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.read_models import StoreError
from seatdesk.domain.changes.kinds.change_needs import BILLING, BOTH, USERS
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.ui.imports.import_messages import ImportMessages
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.window.main_window import IMPORTABLE
from seatdesk.ui.window.message_bar import Message

if TYPE_CHECKING:
    from seatdesk.controllers.imports.apply import ImportResult
    from seatdesk.controllers.imports.preview import ImportPreview
    from seatdesk.controllers.imports.preview_files import FilesPreview
    from seatdesk.controllers.imports.reading.import_options import ImportOptions
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.controllers.subscriptions.checkout import Reclaimable
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.forecast.quote import Quote
    from seatdesk.ui.imports.wizard.dialog import ImportDialog
    from seatdesk.ui.imports.wizard.review_step.page import ImportOrder


class ImportCommands(QObject):
    """Runs what the wizard asks for; there is one wizard at a time."""

    workspace_needed = Signal()
    """Files were chosen, and there is no workspace to bring them into."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._requests = context.window, requests
        self._waiting: tuple[str, ...] = ()
        self._dialog: ImportDialog | None = None
        self._job: Progress | None = None
        self._words = ImportMessages(self)
        context.runner.progressed.connect(self._advance)
        context.runner.finished.connect(self._end)

    @property
    def waiting(self) -> bool:
        """True if files were chosen before there was a workspace to import them into."""
        return bool(self._waiting)

    @Slot()
    def choose(self) -> None:
        """Ask for one or several files."""
        dialog = file_dialog(self._window)
        dialog.filesSelected.connect(self.import_files)
        dialog.open()

    @Slot(list)
    def import_files(self, files: Sequence[str]) -> None:
        """Show what files of people, usage or subscriptions would change here.

        Without a workspace they wait until there is one; a wizard that is open takes them in.
        """
        paths = tuple(Path(file) for file in files)
        session = self._requests.session
        if session.workspace is None:
            self._waiting = tuple(files)
            if not session.location:  # else one is on its way
                self.workspace_needed.emit()
        elif self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.add_files(paths)
        elif why_not := self._requests.why_not(USERS):
            self._window.messages.show_message(Message(why_not, Severity.REFUSAL))
        else:
            self._open(paths)

    def resume(self) -> None:
        """There is a workspace: bring in the files that waited for it."""
        files, self._waiting = self._waiting, ()
        if files:
            self.import_files(files)

    # -- the wizard --------------------------------------------------------------------------------

    def _open(self, paths: tuple[Path, ...]) -> None:
        from seatdesk.ui.imports.wizard.dialog import ImportDialog  # noqa: PLC0415 - when it is opened
        from seatdesk.ui.imports.wizard.model.import_state import ImportNeeds  # noqa: PLC0415 - when it is opened

        _, snapshot = self._requests.opened()
        needs = ImportNeeds(
            files=paths,
            today=snapshot.today,
            in_worker=self._in_worker,
            quote=self._quote,
            reclaim=self._reclaim,
            products=tuple(s.product for s in snapshot.account.subscriptions),
            missing_permission=self._requests.why_not(USERS),
            missing_seat_permission=self._requests.why_not(BOTH),
            missing_billing_permission=self._requests.why_not(BILLING),
        )
        dialog = ImportDialog(needs, self._window)
        dialog.preview_requested.connect(self._preview)
        dialog.import_requested.connect(self._import)
        dialog.stop_requested.connect(self._stop)
        dialog.add_requested.connect(self._choose_more)
        dialog.finished.connect(self._close_preview)
        self._dialog = dialog
        dialog.open()
        dialog.start()

    @Slot()
    def _choose_more(self) -> None:
        chooser = file_dialog(self._dialog or self._window)
        chooser.filesSelected.connect(self.import_files)
        chooser.open()

    def _in_worker(
        self, work: "Callable[[Progress], Any]", done: Callable[[Any], None]
    ) -> "Progress | None":
        """Run something that a list of the wizard needs; what it speaks of may be gone by then."""
        return self._requests.session.ask(
            lambda _workspace, progress: work(progress), done, _nothing
        )

    def _quote(
        self,
        seats: Mapping[str, int],
        done: "Callable[[Outcome[tuple[Quote, ...]] | Exception], None]",
    ) -> None:
        self._requests.session.ask(lambda workspace, _: workspace.checkout.quote(seats), done, done)

    def _reclaim(self, wants: Mapping[str, int], done: "Callable[[Reclaimable], None]") -> None:
        self._requests.session.ask(
            lambda workspace, _: workspace.checkout.reclaimable(wants), done, _nothing
        )

    # -- looking -----------------------------------------------------------------------------------

    @Slot(object, object)
    def _preview(self, files: tuple[Path, ...], options: "ImportOptions") -> None:
        """Find out what the files would do; what was under way is not wanted any more."""
        self._stop()

        def look(workspace: "Workspace", progress: "Progress") -> "FilesPreview":
            from seatdesk.controllers.imports import preview_files  # noqa: PLC0415 - only for imports

            names = workspace.presets.names()
            return preview_files.preview_readable(
                workspace.importing, files, names, options, progress
            )

        job: Progress | None = None

        def done(files_preview: "FilesPreview") -> None:
            if job is self._job and self._dialog is not None:
                self._forget(self._dialog.state.files_preview)
                self._job = None
                self._dialog.show_preview(files_preview)
            else:
                self._forget(files_preview)

        def failed(error: Exception) -> None:
            if job is self._job and self._dialog is not None:
                self._job = None
                _show_trouble(self._dialog, error)

        job = self._job = self._requests.session.ask(look, done, failed)

    def _forget(self, files_preview: "FilesPreview | None") -> None:
        """Free what a preview holds, behind everything that still reads it."""
        preview = files_preview.preview if files_preview is not None else None
        if preview is not None:
            self._requests.session.ask(
                lambda _workspace, _progress: preview.close(), _nothing, _nothing
            )

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot(object, int, int)
    def _advance(self, job: "Progress", done: int, total: int) -> None:
        if job is self._job and self._dialog is not None:
            self._dialog.advance(done, total)

    @Slot(object)
    def _end(self, job: "Progress") -> None:
        """A job that was given up hands nothing back."""
        if job is self._job:
            self._job = None
            if self._dialog is not None:
                self._dialog.stopped()

    @Slot()
    def _close_preview(self) -> None:
        """The wizard is closed."""
        dialog, self._dialog = self._dialog, None
        self._stop()
        self._job = None
        if dialog is not None:
            self._forget(dialog.state.files_preview)

    # -- importing ---------------------------------------------------------------------------------

    @Slot(object)
    def _import(self, order: "ImportOrder") -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def run(workspace: "Workspace", progress: "Progress") -> "Outcome[ImportResult]":
            return carried_out(workspace, order, progress)

        def done(outcome: "Done[ImportResult]") -> None:
            self._job = None
            self._show_imported(outcome.value, order.preview)
            dialog.show_outcome(outcome)

        def not_done(outcome: Refused | Exception) -> None:
            self._job = None
            _show_trouble(dialog, outcome)

        names = ", ".join(read.name for read in order.preview.files)
        step = Step(self.tr("import {file}"), self.tr("{file} imported")).about(file=names)
        work = UseCaseCall(step, run, done, not_done, failed=not_done, is_announced=False)
        self._job = self._requests.session.act(work)

    def _show_imported(self, imported: "ImportResult", preview: "ImportPreview") -> None:
        undo = (self.tr("Undo"), self._requests.session.undo)
        text = self._words.sentence(imported)
        details = self._words.details(imported, preview)
        self._window.messages.show_message(Message(text, Severity.DONE, (undo,), details))


def carried_out(
    workspace: "Workspace", order: "ImportOrder", progress: "Progress"
) -> "Outcome[ImportResult]":
    """Run the import that was reviewed. In the worker."""
    ticks, plan = order.leaving, order.preview.plan
    listed = plan.missing if ticks.every or ticks.exceptions else ()
    leaving = frozenset(absent.user for absent in listed if ticks.has(absent.user))
    return workspace.importing.run(
        order.preview,
        with_seats=order.with_seats,
        buy=order.buy,
        quotes=order.quotes,
        take=order.take,
        leaving=leaving,
        release_leaving=order.release_leaving,
        presets=[
            (name, read, read.options)
            for read in order.preview.files
            if (name := order.presets.get(read.table.source.path))
        ],
        progress=progress,
    )


def file_dialog(parent: QWidget) -> FileDialog:
    """Asks for files that can be imported; answers by `filesSelected`."""
    dialog = FileDialog(parent, QCoreApplication.translate("ImportCommands", "Import"))
    patterns = " ".join(f"*{suffix}" for suffix in IMPORTABLE)
    lists = QCoreApplication.translate("ImportCommands", "Lists of people ({patterns})")
    dialog.setNameFilters([lists.format(patterns=patterns)])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def _show_trouble(dialog: "ImportDialog", trouble: Refused | Exception) -> None:
    """Trouble that is to be expected is told in the wizard; anything else is a fault."""
    from seatdesk.controllers.operations.use_case import Declined  # noqa: PLC0415 - SQLAlchemy behind it

    if isinstance(trouble, Declined):
        dialog.show_outcome(Refused(trouble.refusal))
    elif isinstance(trouble, Refused | StoreError | Unreadable):
        dialog.show_outcome(trouble)
    else:
        dialog.stopped()
        raise trouble


def _nothing(_answer: object) -> None:
    """Nobody waits for this."""
