"""The Activity page: its lines are read in the worker, and what it lists can be taken back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seatdesk.ui.activity.page import ActivityPage
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.startup.workspace_window import ACTIVITY, WorkspaceWindow

if TYPE_CHECKING:
    from seatdesk.controllers.history import HistoryLine

LINES = 200
"""Read at a time."""


class ActivityCommands(QObject):
    """Makes the page when it is first looked at, and does what it asks for."""

    def __init__(
        self, bench: WorkspaceWindow, requests: DialogRequests, verify: Callable[[], object]
    ) -> None:
        super().__init__(bench)
        self._window, self._requests, self._verify = bench.window, requests, verify
        self.page: ActivityPage | None = None
        self._why_not = ""
        bench.window.make_page_later(ACTIVITY, self._make_page)

    def allow(self, why_not: str) -> None:
        """Why nothing can be taken back now; empty: it can."""
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
        page.verify_requested.connect(self._verify)
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
