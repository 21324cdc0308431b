"""Exporting: ask what and where to, write it in the worker, say what was written."""

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import is_server
from seatdesk.paths import home_folder
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text import language
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.dialogs.file_dialog import suggested_name
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.window.message_bar import Message

if TYPE_CHECKING:
    from seatdesk.controllers.exports.controller import ExportResult, ExportSettings
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.ui.exports.export_dialog import ExportDialog, ExportRequest


class ExportCommands(QObject):
    """From what is in the workspace to a file."""

    def __init__(self, context: WindowContext, requests: DialogRequests, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._seats = context.window, requests, seats
        self._jobs: dict[Progress, ExportDialog] = {}
        context.runner.finished.connect(self._end)

    @Slot()
    def choose(self) -> None:
        """Ask what leaves, in which form, and where to."""
        from seatdesk.ui.exports.export_dialog import (  # noqa: PLC0415 - when it is opened
            ExportDialog,
            ExportNeeds,
        )

        location, mark = self._requests.session.location, QLocale().decimalPoint()
        server = is_server(location)
        folder = home_folder() if server else Path(location).parent
        account = self._requests.opened()[1].account.name
        stem = suggested_name(account if server else Path(location).stem)
        needs = ExportNeeds(folder, stem, self._seats.filter_words(), mark)
        dialog = ExportDialog(needs, self._window)
        dialog.export_requested.connect(lambda asked: self._export(dialog, asked))
        dialog.open()

    def _export(self, dialog: "ExportDialog", asked: "ExportRequest") -> None:
        order = self._order(asked)

        def write(workspace: "Workspace", progress: "Progress") -> "ExportResult":
            from seatdesk.controllers.exports.controller import ExportingController  # noqa: PLC0415

            return ExportingController(workspace).export(order, progress)

        def written(made: "ExportResult") -> None:
            dialog.show_outcome(Done(made))
            self._show_written(made)

        session = self._requests.session
        job = session.ask(write, written, dialog.show_outcome)
        if job is not None:
            text = self.tr("Writing {file}…").format(file=asked.path.name)
            ProgressDialog(text, job, session.runner, self._window)
            self._jobs[job] = dialog

    @Slot(object)
    def _end(self, job: "Progress") -> None:
        """A job that was cancelled hands nothing back: its dialog can be used again."""
        dialog = self._jobs.pop(job, None)
        if dialog is not None and shiboken6.isValid(dialog):
            dialog.stop_waiting()

    def _order(self, asked: "ExportRequest") -> "ExportSettings":
        from seatdesk.controllers.exports.controller import ExportSettings  # noqa: PLC0415 - when one exports
        from seatdesk.exchange.writing.document import NumberRegion  # noqa: PLC0415 - when one exports

        locale = QLocale()
        return ExportSettings(
            asked.subject,
            asked.path,
            asked.form,
            self._seats.filter_words() if asked.shown else "",
            # Files are of the account, so who is in them does not follow a scenario either.
            users=self._seats.query()._replace(plan=None) if asked.shown else None,
            months=asked.months,
            headers=asked.headers,
            region=NumberRegion(locale.decimalPoint(), locale.groupSeparator()),
            translate=translated,
            language=language.code(),
        )

    def _show_written(self, made: "ExportResult") -> None:
        first = made.files[0]
        text = self.tr("{file} was written. Rows: {rows}.")
        if len(made.files) > 1:
            text = self.tr("{count} files were written, the first is {file}. Rows: {rows}.")
        rows, files = number(made.rows), number(len(made.files))
        text = text.format(file=first, rows=rows, count=files)
        folder = QUrl.fromLocalFile(str(first.parent))
        show = (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))
        self._window.messages.show_message(Message(text, Severity.DONE, (show,)))
