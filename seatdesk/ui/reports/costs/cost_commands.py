"""The tab Costs is filled from the worker, when it is looked at; only the last answer is shown."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.interpreter import collector_paused
from seatdesk.ui.reports.costs.cost_series import CostSeries
from seatdesk.ui.reports.costs.costs_tab import CostsTab
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.reports.report_commands import ReportCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.planning.costs import AskedCosts, CostWish
    from seatdesk.controllers.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Shown:
    """Costs and their chart, both added up in the worker: there may be a million users."""

    found: "AskedCosts"
    series: CostSeries


_Answer: TypeAlias = Outcome[_Shown]


def _read(wish: "CostWish", workspace: "Workspace", progress: "Progress") -> _Answer:
    """The costs of a wish, read in the worker."""
    with collector_paused():
        outcome = workspace.costs.read(wish, progress)
        if not isinstance(outcome, Done):
            return outcome
        return Done(_Shown(outcome.value, CostSeries.of(outcome.value.costs)))


class CostCommands(QObject):
    """Makes the tab when the page is made, and asks for what it wants to show."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, reports: ReportCommands
    ) -> None:
        super().__init__(context.window)
        self._window, self._session, self._reports = context.window, requests.session, reports
        self._today = context.openers.today
        self.tab: CostsTab | None = None
        self._job: Progress | None = None
        self._asked = 0
        """Counts questions: answers to older ones are not shown."""
        reports.page_made.connect(self._make_tab)
        reports.looked_at.connect(self._look)

    @Slot()
    def _make_tab(self) -> None:
        page = self._reports.page
        if page is None:
            return
        snapshot = self._session.snapshot
        today = self._today("") if snapshot is None else snapshot.today
        self.tab = CostsTab(page, today)
        self.tab.wanted.connect(self._ask)
        self.tab.setProperty(HELP_TOPIC, "costs")
        page.add_tab(ReportTab.COSTS, self.tab)

    @Slot(int)
    def _look(self, tab: int) -> None:
        if tab == ReportTab.COSTS:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        if self.tab is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._asked = asked = self._asked + 1
        wish = self.tab.wish()
        if wish is None:
            return

        wanted = replace(wish, scenario=self._session.active_scenario.name)

        def show(outcome: "_Answer") -> None:
            if asked == self._asked:
                self._show(outcome)

        job = self._session.ask(partial(_read, wanted), show)
        if job is not None:
            ProgressDialog(self.tr("Adding up costs…"), job, self._session.runner, self._window)
        self._job = job

    def _show(self, outcome: "_Answer") -> None:
        page, tab = self._reports.page, self.tab
        if page is None or tab is None:
            return
        if isinstance(outcome, Done):
            tab.show_costs(outcome.value.found, outcome.value.series)
            if page.tab is ReportTab.COSTS:
                page.marks.show_states(outcome.value.found.freshness)
        else:
            tab.show_trouble(sentence(outcome))
