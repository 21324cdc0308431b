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
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

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
        self._asked = 0
        self._wanted, self._shown = 1, 0
        """Counts of what was to be shown and what is; one that was given up is still wanted."""

    def serve(self, tabs: QTabWidget) -> None:
        """Add the tab to those of the page."""
        self.tab, self._tabs = CompareTab(tabs), tabs
        self.tab.setProperty(HELP_TOPIC, "compare")
        tabs.addTab(self.tab, self.tr("Compare"))
        tabs.currentChanged.connect(self._look)
        self.tab.wanted.connect(self._ask_anew)

    def show_names(self, names: Sequence[str], wanted: str) -> None:
        """The scenarios there are by now, and the one that is looked at; what is shown is old."""
        if self.tab is None:
            return
        self._wanted += 1
        self.tab.offer(names, wanted)
        self._look()

    def follow(self, name: str) -> None:
        """Another scenario is looked at: it is compared, unless somebody chose which are."""
        if self.tab is not None and self.tab.menu.follow(name):
            self._wanted += 1
            self._look()

    @Slot()
    def _look(self) -> None:
        """Ask anew when the tab is looked at and shows something old."""
        if self._tabs is None or self._tabs.currentWidget() is not self.tab:
            return
        if self._wanted not in {self._shown, self._under_way}:
            self._ask()

    @Slot()
    def _ask_anew(self) -> None:
        self._wanted += 1
        self._ask()

    def _ask(self) -> None:
        tab = self.tab
        if tab is None or not tab.names:
            return
        if self._job is not None:
            self._job.cancel()
        names, months, wanted = tab.names, tab.months, self._wanted

        def compare(workspace: "Workspace", progress: "Progress") -> "Outcome[ComparedScenarios]":
            return workspace.comparison.compare(names, months, progress=progress)

        def show(outcome: "Outcome[ComparedScenarios]") -> None:
            self._shown = wanted
            self._show(outcome)

        job = self._session.ask(compare, show)
        if job is not None:
            text = self.tr("Comparing %n scenario(s)…", "", len(names))
            ProgressDialog(text, job, self._session.runner, self._window)
        self._job, self._asked = job, wanted

    @property
    def _under_way(self) -> int:
        """The comparison under way by its count; 0: none, or it was given up."""
        return self._asked if self._job is not None and not self._job.stopped else 0

    def _show(self, outcome: "Outcome[ComparedScenarios]") -> None:
        if self.tab is None:
            return
        if isinstance(outcome, Done):
            self.tab.show_comparison(outcome.value)
        else:
            self.tab.show_trouble(sentence(outcome))
