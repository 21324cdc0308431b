"""Opens the report of a problem, and saves it where the person wants it."""

import platform
import sqlite3
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import PySide6
from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from seatdesk import __version__
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import StoreError, is_server, schema
from seatdesk.ui.preferences import problem_report
from seatdesk.ui.preferences.problem_dialog import ProblemDialog
from seatdesk.ui.preferences.problem_report import ReportPart, Withheld
from seatdesk.ui.session.session import Session
from seatdesk.ui.window.context import WindowContext


class ProblemCommands(QObject):
    """Gathers the report in the worker, where all names of a workspace can be read."""

    def __init__(self, context: WindowContext, session: Session) -> None:
        super().__init__(context.window)
        self._context, self._session = context, session

    @Slot()
    def report(self) -> None:
        """Show what the report says."""
        folder, facts = self._context.folders.state / "faults", self._facts()
        workspace, location = self._session.workspace, self._session.location

        def gather(_progress: Progress) -> tuple[ReportPart, ...]:
            names: frozenset[str] = frozenset()
            if workspace is not None:
                with suppress(StoreError):  # perhaps that is the problem
                    names = workspace.views.names()
            return problem_report.gather(folder, facts, Withheld(names, location))

        self._context.runner.start(gather, done=self._show, failed=_fail)

    def _show(self, parts: tuple[ReportPart, ...]) -> None:
        name = f"seatdesk-problem-{datetime.now().astimezone():%Y%m%d-%H%M}.zip"
        dialog = ProblemDialog(parts, name, self._context.window)
        dialog.save_requested.connect(lambda path: self._save(dialog, Path(path)))
        dialog.open()

    def _save(self, dialog: ProblemDialog, path: Path) -> None:
        def write(_progress: Progress) -> Done[Path]:
            problem_report.save(dialog.parts, path)
            return Done(path)

        show = dialog.show_outcome
        self._context.runner.start(write, done=show, failed=show)

    def _facts(self) -> str:
        """Facts of the system and the program, and of the workspace no more than its size."""
        settings, app = self._context.settings, QGuiApplication
        facts = [
            ("SeatDesk", f"{__version__}, schema {schema()}, {_form()}"),
            ("Python", platform.python_version()),
            ("Qt", f"{qVersion()}, PySide6 {PySide6.__version__}, {app.platformName()}"),
            ("SQLite", sqlite3.sqlite_version),
            ("System", platform.platform()),
            ("Language", f"{settings.language or 'system'}, region {settings.region or 'system'}"),
            ("Look", settings.theme or "system"),
            *(
                ("Screen", f"{s.size().width()} x {s.size().height()}, {s.devicePixelRatio()}")
                for s in app.screens()
            ),
            ("Workspace", self._workspace()),
        ]
        return "".join(f"{name}: {value}\n" for name, value in facts)

    def _workspace(self) -> str:
        snapshot, location = self._session.snapshot, self._session.location
        if not location:
            return "none"
        kind = "on a server" if is_server(location) else "a file"
        if snapshot is None:
            return f"{kind}, not open yet"
        sealed = ", read-only" if snapshot.sealed is not None else ""
        subscriptions = len(snapshot.account.subscriptions)
        return f"{kind}{sealed}, subscriptions: {subscriptions}, revision {snapshot.revision}"


def _form() -> str:
    return "built" if getattr(sys, "frozen", False) else "from sources"


def _fail(error: Exception) -> None:
    raise error
