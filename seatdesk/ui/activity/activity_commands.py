"""The Activity page: its lines are read in the worker, taken back, and proved.

Verifying the history is asked for on the page and in a menu.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seatdesk.ui.activity.page import ActivityPage
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.window.context import ACTIVITY, WindowContext, file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from seatdesk.controllers.history import HistoryLine
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.messages.verification_report import VerifyReport
    from seatdesk.controllers.workspace import Workspace

LINES = 200
"""Read at a time."""


class ActivityCommands(QObject):
    """Makes the page when it is first looked at, and does what it asks for."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._requests = context.window, requests
        self.page: ActivityPage | None = None
        self._why_not = ""
        context.window.make_page_later(ACTIVITY, self._make_page)

    def allow(self, why_not: str) -> None:
        """Show why nothing can be taken back now; empty: it can."""
        self._why_not = why_not
        if self.page is not None:
            self.page.allow(why_not)

    def reload(self) -> None:
        """Read the newest lines again, where they are looked at."""
        if self.page is not None and self._window.page == ACTIVITY:
            self.page.reload()

    def find(self) -> None:
        """Put the keyboard where one types what to look for."""
        if self.page is not None:
            self.page.filter.setFocus()

    def _make_page(self) -> ActivityPage:
        self.page = page = ActivityPage(self._window)
        page.lines_requested.connect(self._read_lines)
        page.reverse_requested.connect(self._reverse)
        page.verify_requested.connect(self.verify)
        page.allow(self._why_not)
        return page

    @Slot(str, object)
    def _read_lines(self, text: str, before: int | None) -> None:
        def show(lines: "tuple[HistoryLine, ...]") -> None:
            if self.page is not None:
                self.page.show_lines(lines, before)

        self._requests.session.ask(
            lambda workspace, _progress: workspace.history.page(before, LINES, text), show
        )

    def read_all(self, most: int, then: "Callable[[], object]") -> None:
        """Read lines until all that the page looks for are here, at most so many.

        What was asked for before is answered before.
        """
        self._requests.session.ask(
            lambda _workspace, _progress: None, lambda _: self._read_older(most, then)
        )

    def _read_older(self, most: int, then: "Callable[[], object]") -> None:
        page = self.page
        if page is None:
            return
        text, last = page.filter.text(), page.model.last_number

        def read(workspace: "Workspace", progress: "Progress") -> "list[HistoryLine]":
            found: list[HistoryLine] = []
            before = last
            while before is not None and len(found) < most:
                lines = workspace.history.page(before, LINES, text)
                found += lines
                progress.step(len(found), most)
                before = lines[-1].seq if len(lines) == LINES else None
            return found

        def show(lines: "list[HistoryLine]") -> None:
            if lines and page.model.last_number == last and page.filter.text() == text:
                page.show_lines(lines, last)
            then()

        self._requests.session.ask(read, show)

    @Slot(int, str)
    def _reverse(self, batch: int, what: str) -> None:
        self._requests.run(
            Step(self.tr("take back “{what}”"), self.tr("“{what}” taken back")).about(what=what),
            lambda workspace: workspace.history.reverse(batch),
        )

    # -- the proof -----------------------------------------------------------------------------

    @Slot()
    def verify(self) -> None:
        """Prove the history (H1)."""
        self._verify("")

    @Slot(str)
    def _verify(self, expect: str) -> None:
        session = self._requests.session
        job = session.ask(
            lambda workspace, progress: workspace.history.verify(progress, expect),
            self._show_report,
        )
        if job is not None:
            text = self.tr("Verifying the history…")
            ProgressDialog(text, job, session.runner, self._window)

    def _show_report(self, report: "VerifyReport") -> None:
        from seatdesk.ui.activity.verify_dialog import VerifyDialog  # noqa: PLC0415 - when it is opened

        dialog = VerifyDialog(report, file_name(self._requests.session.location), self._window)
        dialog.compare_requested.connect(self._verify)
        dialog.open()
