"""The workspace while a scenario is active: what is done in it becomes steps (E1.11).

Every question and every use case runs as ever, in a transaction in which the scenario has been
carried out as far as it happens today; then all of that is forgotten. What a use case would have
changed is put down in the scenario, so dialogs quote, check and refuse as they do without one.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TypeVar

from seatdesk.controllers.evaluation.scenario_today import apply_today
from seatdesk.controllers.evaluation.stored_scenarios import (
    evaluated_scenario,
    keep_scenario,
    seen_scenario,
    stored_scenario,
)
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import Declined, UseCase
from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.controllers.planning.costs import CostsController
from seatdesk.controllers.planning.finding_steps import FindingStepsController
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.evaluation.planned_steps import StepMaker
from seatdesk.domain.evaluation.steps_of_today import with_steps_of_today
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import ScenarioStep
from seatdesk.override import override

T = TypeVar("T")
MONTHS = 1
"""Nothing that comes later matters here: only what the scenario does today."""


@dataclass(frozen=True, slots=True)
class ScenarioToday:
    """A scenario as a window shows it: the account with its steps of today."""

    scenario: Scenario
    account: Account
    refused: int
    """Steps that do not apply."""
    seats: Mapping[int, Mapping[str, bool]]
    """The products of which the users hold a seat whom it names, by their number; and whether
    the seat comes out of the pool."""


class PlanningWorkspace(Workspace):
    """A workspace whose account is that of a scenario, and whose changes are its steps."""

    def __init__(self, workspace: Workspace, scenario: str) -> None:
        self.scenario = ""
        super().__init__(
            workspace.database,
            clock=workspace.clock,
            actor=workspace.actor,
            source=workspace.source,
        )
        self.scenario = scenario

    def scenario_today(self) -> ScenarioToday:
        """The scenario as of today. Declines where it is no longer there."""
        return UseCaseRunner.look(self, self._today)

    def _today(self, use_case: UseCase) -> ScenarioToday:
        scenario = stored_scenario(use_case, self.scenario)
        evaluated = evaluated_scenario(use_case, scenario, MONTHS)
        seats = {user.id: user.seats for user in evaluated.roster_today.values()}
        return ScenarioToday(scenario, evaluated.today, len(evaluated.refused), seats)

    @property
    @override
    def finding_steps(self) -> FindingStepsController:
        """Findings that become steps: put down as they are, not tried out."""
        workspace = Workspace(self.database, clock=self.clock, actor=self.actor, source=self.source)
        return FindingStepsController(workspace)

    @property
    @override
    def costs(self) -> CostsController:
        """Costs with the scenario: of all its steps, also those of days to come."""
        workspace = Workspace(self.database, clock=self.clock, actor=self.actor, source=self.source)
        return CostsController(workspace, self.scenario)

    def find_today(self) -> ScenarioToday | None:
        """The same; None where it is no longer there."""
        try:
            return self.scenario_today()
        except Declined:
            return None

    @override
    def account(self) -> Account:
        return self.scenario_today().account

    @override
    def look(self, question: Callable[[UseCase], T], progress: Progress | None = None) -> T:
        if not self.scenario:
            return super().look(question, progress)
        if self.database.read_only is not None:  # nothing can be tried out, not even to forget it

            def ask(use_case: UseCase) -> T:
                use_case.account = self._today(use_case).account
                return question(use_case)

            return super().look(ask, progress)
        with self._trial(progress=progress) as trial:
            return question(trial.use_case)

    @override
    def run(
        self,
        perform: Callable[[UseCase], T],
        *,
        note: str = "",
        source: str = "",
        progress: Progress | None = None,
    ) -> Outcome[T]:
        try:
            with self._trial(note, source, progress) as trial:
                value = perform(trial.use_case)
                tried = trial.end()
        except Declined as no:
            return Refused(no.refusal, no.also)
        kept = super().run(tried.keep, note=note, source=source)
        if isinstance(kept, Refused):
            return kept
        return Done(value, kept.changes | tried.touched, kept.batch, tried.outgrown)

    @contextmanager
    def _trial(
        self, note: str = "", source: str = "", progress: Progress | None = None
    ) -> Iterator["_Trial"]:
        """A transaction in which the scenario has happened, and which is forgotten in the end."""
        with self.database.work() as work:
            use_case = UseCase(
                work,
                clock=self.clock,
                actor=self.actor,
                source=source or self.source,
                note=note,
                progress=progress,
                plans=True,
            )
            scenario = stored_scenario(use_case, self.scenario)
            apply_today(use_case, evaluated_scenario(use_case, scenario, MONTHS))
            use_case.forget_made()
            yield _Trial(use_case, scenario, use_case.account)


@dataclass(frozen=True, slots=True)
class _Trial:
    """An open transaction in which a scenario has happened, and the account it led to."""

    use_case: UseCase
    scenario: Scenario
    account: Account

    def end(self) -> "_Tried":
        """The changes that were made, and the addresses of those whom they name."""
        use_case, changes = self.use_case, tuple(self.use_case.made)
        named = sorted({user for change in changes for user in _users_in(change)})
        users = use_case.work.users.by_id(named)
        maker = StepMaker(
            self.account,
            all_books(use_case.work),
            {user.id: user.email for user in users},
            {user.id: user.status for user in users},
        )
        outgrown = tuple(c for c in changes if isinstance(c, RequestCancelled) and c.outgrown)
        return _Tried(self.scenario, maker.steps(changes), outgrown, use_case.touched)


@dataclass(frozen=True, slots=True)
class _Tried:
    """The steps that a use case comes to, to be put down in the scenario."""

    scenario: Scenario
    steps: tuple[ScenarioStep, ...]
    outgrown: tuple[RequestCancelled, ...]
    touched: AccountPart

    def keep(self, use_case: UseCase) -> Scenario:
        """Put them down in the scenario, if it is still the one that they were tried on."""
        before = seen_scenario(use_case, self.scenario.name, self.scenario)
        steps = with_steps_of_today(before.steps, self.steps, use_case.account, self.outgrown)
        return keep_scenario(use_case, before, replace(before, steps=steps))


def _users_in(change: Change) -> tuple[int, ...]:
    match change:
        case Assign(_, users) | Unassign(_, users):
            return users
        case Transfer(_, giver, taker):
            return giver, taker
        case _:
            return ()
