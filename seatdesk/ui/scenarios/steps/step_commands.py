"""Steps of the scenario that is looked at: added, edited, moved, taken out, and recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.controllers.outcome import Outcome
from seatdesk.ui.scenarios.steps.steps_tab import StepsTab
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.dialogs.confirm import Confirmation, ask
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.scenario_views import ScenarioView
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.account.pricing import PriceBook
    from seatdesk.domain.scenario.scenario import Scenario
    from seatdesk.domain.scenario.steps import ScenarioStep

MONTHS = 12
"""The span over which a step is tried out."""


class StepCommands(QObject):
    """Does what the tab *Steps* asks for."""

    def __init__(
        self,
        context: WindowContext,
        requests: DialogRequests,
        looked_at: "Callable[[], ScenarioView | None]",
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests = context.window, requests
        self._looked_at = looked_at

    def serve(self, tab: StepsTab) -> None:
        """Do what a tab asks for."""
        tab.add_requested.connect(self.add)
        tab.edit_requested.connect(self._edit)
        tab.remove_requested.connect(self._remove)
        tab.move_requested.connect(self._move)
        tab.record_requested.connect(self._record)

    @property
    def _scenario(self) -> "Scenario | None":
        view = self._looked_at()
        return view.scenario if view is not None else None

    @Slot()
    def add(self) -> None:
        """Add a step to the scenario that is looked at."""
        self._open(0)

    @Slot(int)
    def _edit(self, number: int) -> None:
        self._open(number)

    def _open(self, number: int) -> None:
        """Read what a step can be about, then ask for one."""
        scenario = self._scenario
        if scenario is not None:
            self._requests.session.ask(
                _known_books, lambda books: self._open_dialog(scenario, number, books)
            )

    def _open_dialog(
        self, scenario: "Scenario", number: int, books: "tuple[PriceBook, ...]"
    ) -> None:
        from seatdesk.ui.scenarios.steps.step_dialog import (  # noqa: PLC0415 - when it is opened
            StepDialog,
            StepDialogNeeds,
        )
        from seatdesk.ui.scenarios.steps.step_form import StepNeeds  # noqa: PLC0415 - as the last

        _, snapshot = self._requests.opened()
        account = snapshot.account
        sold = dict.fromkeys(price.product for book in books for price in book.prices)
        mine = [s.product for s in account.subscriptions]
        needs = StepDialogNeeds(
            scenario=scenario,
            fields=StepNeeds(
                products=[*mine, *(product for product in sold if product not in mine)],
                today=snapshot.today,
                currency=account.currency,
                books=tuple((book.key, book.name) for book in books),
            ),
            try_out=self._requests.asks(
                lambda workspace, tried: workspace.scenarios.try_out(tried, MONTHS)
            ),
            tiers=_Tiers(books).of,
            number=number,
            sealed=self._requests.sealed(),
        )
        dialog = StepDialog(needs, self._window)

        def request(step: "ScenarioStep") -> None:
            words = Step(self.tr("add a step to {name}"), self.tr("Step added to {name}"))
            if number:
                words = Step(self.tr("edit a step of {name}"), self.tr("Step of {name} saved"))
            self._requests.run(
                words.about(name=scenario.name), _kept(scenario, number, step), dialog
            )

        dialog.step_requested.connect(request)
        dialog.open_soon()

    @Slot(int)
    def _remove(self, number: int) -> None:
        scenario = self._scenario
        if scenario is not None:
            self._requests.run(
                Step(self.tr("remove a step of {name}"), self.tr("Step of {name} removed")).about(
                    name=scenario.name
                ),
                lambda workspace: workspace.scenarios.remove_step(scenario.name, number, scenario),
            )

    @Slot(int, int)
    def _move(self, number: int, to: int) -> None:
        scenario = self._scenario
        if scenario is not None:
            self._requests.run(
                Step(self.tr("move a step of {name}"), self.tr("Step of {name} moved")).about(
                    name=scenario.name
                ),
                lambda workspace: workspace.scenarios.move_step(
                    scenario.name, number, to, scenario
                ),
            )

    @Slot(int)
    def _record(self, number: int) -> None:
        """Ask first: this is the one button of the page that changes the account."""
        scenario = self._scenario
        if scenario is None:
            return
        what = step_text(scenario.steps[number - 1], translated)
        question = Confirmation(
            title=self.tr("Record in the account"),
            text=self.tr("{step}: record this in the account, today?").format(step=what),
            verb=self.tr("Record in the account"),
            more=self.tr(
                "Until now this was a plan. Recording carries it out on today's rules and prices; "
                "Undo takes it back."
            ),
        )
        words = Step(self.tr("record: {step}"), self.tr("Recorded in the account: {step}"))
        ask(
            self._window,
            question,
            lambda: self._requests.run(
                words.about(step=what),
                lambda workspace: workspace.scenarios.record(scenario.name, number, seen=scenario),
            ),
        )


@dataclass(frozen=True, slots=True)
class _Tiers:
    """The tiers that price books sell."""

    books: "tuple[PriceBook, ...]"

    def of(self, product: str) -> tuple[str, ...]:
        """The tiers of a product, each once, in the order of the books."""
        return tuple(
            dict.fromkeys(
                price.tier
                for book in self.books
                for price in book.prices
                if price.product == product
            )
        )


def _known_books(workspace: "Workspace", _progress: "Progress") -> "tuple[PriceBook, ...]":
    return workspace.billing.price_books()


def _kept(
    scenario: "Scenario", number: int, step: "ScenarioStep"
) -> "Callable[[Workspace], Outcome[Scenario]]":
    """The use case that keeps a step: in the place of one, or behind all."""
    if number:
        return lambda workspace: workspace.scenarios.edit_step(
            scenario.name, number, step, scenario
        )
    return lambda workspace: workspace.scenarios.add(scenario.name, [step], seen=scenario)
