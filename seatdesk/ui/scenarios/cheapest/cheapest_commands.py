"""The tab Cheapest is filled from the worker, and what was found is kept as a scenario."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.ui.scenarios.cheapest.cheapest_tab import CheapestTab
from seatdesk.ui.scenarios.name_dialog import NameDialog, NameNeeds
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.planning.cheapest_plan import CheapestOptions
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestPlans
    from seatdesk.domain.scenario.scenario import Scenario


class CheapestCommands(QObject):
    """Makes the tab, searches when asked, and saves; `made` opens the scenario that was kept."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, made: Callable[[str], None]
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._made = context.window, requests, made
        self.tab: CheapestTab | None = None
        self._tabs: QTabWidget | None = None
        self._job: Progress | None = None
        self._names: tuple[str, ...] = ()
        self._old = True
        requests.session.ready.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        """Another workspace is open: what was found is of the one before."""
        if self._job is not None:
            self._job.cancel()
        if self.tab is not None:
            self.tab.forget()

    def serve(self, tabs: QTabWidget) -> None:
        """Add the tab to those of the page."""
        self.tab, self._tabs = CheapestTab(tabs), tabs
        self.tab.setProperty(HELP_TOPIC, "cheapest")
        tabs.addTab(self.tab, self.tr("Cheapest"))
        tabs.currentChanged.connect(self._look)
        self.tab.find_requested.connect(self._find)
        self.tab.save_requested.connect(self._save)

    def show_names(self, names: tuple[str, ...]) -> None:
        """The page was read anew: names that are taken by now; what can be asked may be new."""
        self._names, self._old = names, True
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.tab is None or self._tabs is None or self._tabs.currentWidget() is not self.tab:
            return
        if self._old:
            self._old = False
            self._requests.ask(lambda workspace: workspace.cheapest_plan.options(), self._offer)

    def _offer(self, options: "CheapestOptions") -> None:
        if self.tab is not None:
            self.tab.offer(options)

    @Slot()
    def _find(self) -> None:
        if self.tab is None:
            return
        if self._job is not None:
            self._job.cancel()
        question = self.tab.question

        def find(workspace: "Workspace", progress: "Progress") -> "Outcome[CheapestPlans]":
            return workspace.cheapest_plan.find(question, progress)

        job = self._requests.session.ask(find, self._show)
        if job is not None:
            text = self.tr("Finding the cheapest plan…")
            ProgressDialog(text, job, self._requests.session.runner, self._window)
        self._job = job

    def _show(self, outcome: "Outcome[CheapestPlans]") -> None:
        if self.tab is None:
            return
        if isinstance(outcome, Done):
            self.tab.show_found(outcome.value)
        else:
            self.tab.forget()
            self.tab.show_trouble(sentence(outcome))

    @Slot()
    def _save(self) -> None:
        found = self.tab.found if self.tab is not None else None
        if found is None:
            return
        name = self.tr("Cheapest plan")
        taken = {one.casefold() for one in self._names}
        number = 2
        while name.casefold() in taken:
            name = self.tr("Cheapest plan {number}").format(number=number)
            number += 1
        needs = NameNeeds(self.tr("Save as scenario"), self.tr("Save"), self._names, name)
        dialog = NameDialog(needs, self._window)

        def request(name: str, _note: str) -> None:
            step = Step(self.tr("make the scenario {name}"), self.tr("Scenario {name} made"))

            def done(kept: "Done[Scenario]") -> None:
                self._made(kept.value.name)

            self._requests.run(
                step.about(name=name),
                lambda workspace: workspace.cheapest_plan.save(found, name),
                dialog,
                done=done,
            )

        dialog.name_requested.connect(request)
        dialog.open()
