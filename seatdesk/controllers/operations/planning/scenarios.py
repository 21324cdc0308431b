"""Scenarios in an open transaction: put in each other's place, with a line in the history (V5)."""

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.changes.kinds.planning_changes import (
    PutScenario,
)
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import MOST_SCENARIOS, Scenario


def put_scenario(use_case: UseCase, before: Scenario | None, after: Scenario | None) -> None:
    """Make, edit, rename or delete a scenario.

    `before` is what was looked at: if it is something else now, nothing happens.
    """
    change = PutScenario(before, after)
    use_case.allow(change)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    stored = {one.key: one for one in use_case.work.scenarios.all()}
    if before is not None and stored.pop(before.key, None) != before:
        decline(Code.MOVED_ON, what=before.name)
    if after is not None:
        if after.key in stored:
            decline(Code.SCENARIO_EXISTS, scenario=after.name)
        if len(stored) >= MOST_SCENARIOS:
            decline(Code.TOO_MANY, reason="scenarios", most=MOST_SCENARIOS, value=len(stored) + 1)
    use_case.work.scenarios.put(before, after)
    use_case.do(change)
