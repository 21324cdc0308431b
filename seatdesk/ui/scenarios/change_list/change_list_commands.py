"""The change list of the scenario that is looked at: ticked, printed, recorded in the account."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.ui.scenarios.change_list.change_list_tab import ChangeListTab
from seatdesk.ui.scenarios.scenario_commands import ScenarioCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.evaluation_words import portal_step_words
from seatdesk.ui.widgets.dialogs.confirm import Ask, Confirmation, ask
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.change_lists import ChangeListView
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.change_list.change_list import PortalStep


class ChangeListCommands(QObject):
    """Adds the tab to the Scenarios page, follows its scenario, and does what the tab asks for."""

    print_requested = Signal()
    """The list is to be printed."""

    def __init__(
        self,
        context: WindowContext,
        requests: DialogRequests,
        scenarios: ScenarioCommands,
        ask: Ask = ask,
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._scenarios = context.window, requests, scenarios
        self._ask = ask
        self.tab: ChangeListTab | None = None
        scenarios.page_made.connect(self._add_tab)
        scenarios.shown.connect(self._follow)

    @Slot()
    def _add_tab(self) -> None:
        page = self._scenarios.page
        if page is None:
            return
        self.tab = tab = ChangeListTab(page)
        tab.setProperty(HELP_TOPIC, "change-list")
        page.tabs.addTab(tab, self.tr("Change list"))
        page.tabs.currentChanged.connect(self._read)
        tab.tick_requested.connect(self._tick)
        tab.record_requested.connect(self._record)
        tab.print_requested.connect(self.print_requested)
        tab.copy_requested.connect(self._copy_messages)

    @Slot(str)
    def _follow(self, _name: str) -> None:
        self._window.messages.drop(self._copied())  # that was of another scenario
        self._read()

    @Slot()
    def _read(self) -> None:
        """Read the list, where it is looked at."""
        page, tab = self._scenarios.page, self.tab
        if page is None or tab is None or page.tabs.currentWidget() is not tab:
            return
        name, sealed = page.name, self._requests.sealed()
        if not name:
            tab.show_view(None, sealed)
            return

        def show(view: "ChangeListView | None") -> None:
            if page.name == name:
                tab.show_view(view, sealed)

        self._requests.session.ask(lambda workspace, _: _shown(workspace, name), show)

    @Slot(int, bool)
    def _tick(self, number: int, done: bool) -> None:  # noqa: FBT001 - a slot
        view = self.tab.view if self.tab is not None else None
        if view is None:
            return
        scenario = view.scenario
        step = Step(self.tr("tick step {number} of {name}"), self.tr("Step {number} is done"))
        if not done:
            step = Step(
                self.tr("open step {number} of {name}"), self.tr("Step {number} is to do again")
            )

        def run(workspace: "Workspace") -> Outcome[object]:
            act = workspace.change_list.tick if done else workspace.change_list.untick
            return act(scenario.name, number, seen=scenario)

        self._requests.run(step.about(name=scenario.name, number=str(number)), run)

    @Slot(int)
    def _record(self, number: int) -> None:
        """Ask first: this is the button of the tab that changes the account."""
        view, listed = self._listed(number)
        if view is None or listed is None:
            return
        what, scenario = portal_step_words(listed), view.scenario
        question = Confirmation(
            title=self.tr("Record in the account"),
            text=self.tr("{step}: record this in the account, today?").format(step=what),
            verb=self.tr("Record in the account"),
            more=self.tr(
                "What the scenario plans with it is carried out in the account, on today's rules "
                "and prices; Undo takes it back."
            ),
        )
        step = Step(self.tr("record: {step}"), self.tr("Recorded in the account: {step}"))
        self._ask(
            self._window,
            question,
            lambda: self._requests.run(
                step.about(step=what),
                lambda workspace: workspace.change_list.record(
                    scenario.name, number, seen=scenario
                ),
            ),
        )

    def _listed(self, number: int) -> "tuple[ChangeListView | None, PortalStep | None]":
        view = self.tab.view if self.tab is not None else None
        steps = view.changes.steps if view is not None else ()
        return view, next((step for step in steps if step.number == number), None)

    @Slot()
    def _copy_messages(self) -> None:
        view = self.tab.view if self.tab is not None else None
        if view is not None:
            QGuiApplication.clipboard().setText("\n".join(one.text for one in view.messages))
            self._window.messages.show_text(self._copied(), Severity.DONE)

    def _copied(self) -> str:
        return self.tr("The message was copied.")


def _shown(workspace: "Workspace", name: str) -> "ChangeListView | None":
    """The change list of a scenario; None where that is gone."""
    outcome = workspace.change_list.read(name)
    return outcome.value if isinstance(outcome, Done) else None
