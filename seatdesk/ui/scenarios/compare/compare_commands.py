"""The tab Compare is filled from the worker, when it is looked at and what it shows has changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.ui.scenarios.compare.compare_tab import CompareTab
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.planning.comparison import ComparedScenarios
    from seatdesk.controllers.workspace import Workspace


class CompareCommands(QObject):
    """Makes the tab, and asks for comparisons; only the last one asked for is shown."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._session = context.window, requests.session
        self.tab: CompareTab | None = None
        self._tabs: QTabWidget | None = None
        self._job: Progress | None = None
        self._stale = True

    def serve(self, tabs: QTabWidget) -> None:
        """Add the tab to those of the page."""
        self.tab, self._tabs = CompareTab(tabs), tabs
        tabs.addTab(self.tab, self.tr("Compare"))
        tabs.currentChanged.connect(self._look)
        self.tab.wanted.connect(self._ask)

    def show_names(self, names: Sequence[str], wanted: str) -> None:
        """The scenarios there are by now, and the one that is looked at; what is shown is old."""
        if self.tab is None:
            return
        self._stale = True
        self.tab.offer(names, wanted)
        self._look()

    def follow(self, name: str) -> None:
        """Another scenario is looked at: it is compared, unless somebody chose which are."""
        if self.tab is not None and self.tab.menu.follow(name):
            self._stale = True
            self._look()

    @Slot()
    def _look(self) -> None:
        """Ask anew when the tab is looked at and shows something old."""
        if self._stale and self._tabs is not None and self._tabs.currentWidget() is self.tab:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        tab = self.tab
        if tab is None or not tab.names:
            return
        if self._job is not None:
            self._job.cancel()
        names, months = tab.names, tab.months
        self._stale = False

        def compare(workspace: "Workspace", progress: "Progress") -> "Outcome[ComparedScenarios]":
            return workspace.comparison.compare(names, months, progress=progress)

        job = self._session.ask(compare, self._show)
        if job is not None:
            text = self.tr("Comparing %n scenario(s)…", "", len(names))
            ProgressDialog(text, job, self._session.runner, self._window)
        self._job = job

    def _show(self, outcome: "Outcome[ComparedScenarios]") -> None:
        if self.tab is None:
            return
        if isinstance(outcome, Done):
            self.tab.show_comparison(outcome.value)
        else:
            self.tab.show_trouble(sentence(outcome))
