"""Steps of findings: seats that are freed or given up in a scenario, with one click (E3.13)."""

from collections.abc import Sequence

from seatdesk.controllers.evaluation.stored_scenarios import (
    find_scenario,
    keep_scenario,
    stored_scenario,
)
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.findings.finding import Finding
from seatdesk.domain.findings.finding_steps import findings_scenario, with_findings
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import Scenario


class FindingStepsController:
    """The use cases behind *Free seats…* and *Give up seats…* on the Findings page.

    `rows` are the findings that were looked at; `scenario` is the active one, in which the steps
    go. Without one they go in a scenario that is named by the day.
    """

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def free(self, rows: Sequence[Finding], scenario: str = "") -> Outcome[Scenario]:
        """Free the seats of rows: they are unassigned, those of deactivated users released."""
        return self._runner.run(lambda use_case: with_steps(use_case, rows, scenario))

    def give_up(self, rows: Sequence[Finding], scenario: str = "") -> Outcome[Scenario]:
        """Free them, and ask for as many seats less at the renewal as the contract lets go."""
        return self._runner.run(lambda use_case: with_steps(use_case, rows, scenario, give_up=True))


def with_steps(
    use_case: UseCase, rows: Sequence[Finding], scenario: str = "", *, give_up: bool = False
) -> Scenario:
    """The scenario with the steps that rows stand for; declines where they add none."""
    new = findings_scenario(use_case.today)
    before = stored_scenario(use_case, scenario) if scenario else find_scenario(use_case, new.name)
    after = with_findings(before or new, use_case.account, rows, give_up=give_up)
    if after.steps == (before.steps if before else ()):
        decline(Code.NOTHING_TO_SAVE)
    return keep_scenario(use_case, before, after)
