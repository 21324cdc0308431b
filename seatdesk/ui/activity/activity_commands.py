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
    from seatdesk.controllers.history import HistoryLine
    from seatdesk.controllers.messages.verification_report import VerifyReport

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
