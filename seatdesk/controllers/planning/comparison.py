"""Scenarios compared with doing nothing, and the age of the data behind that (E2.1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.planned_facts import with_plan
from seatdesk.controllers.evaluation.seat_reasons import seat_reasons
from seatdesk.controllers.evaluation.span_check import check_span
from seatdesk.controllers.evaluation.stored_scenarios import stored_scenario
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.comparison.comparison import (
    DEFAULT_MONTHS,
    MOST_COMPARED,
    Comparison,
    compare,
)
from seatdesk.domain.comparison.day_grid import TOTALS_OVER
from seatdesk.domain.evaluation.freshness import PLANS_REST_ON, Freshness
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedScenarios:
    """A comparison as of a day, and the state of the data it rests on."""

    account: Account
    comparison: Comparison
    freshness: tuple[Freshness, ...]


class ComparisonController:
    """The use case behind *Compare*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def compare(
        self,
        names: Sequence[str] = (),
        months: int = DEFAULT_MONTHS,
        progress: Progress | None = None,
        *,
        plan: HeadcountPlan | None = None,
    ) -> Outcome[ComparedScenarios]:
        """Doing nothing and the scenarios of these names, as asked; without names all there are.

        `plan` is a head-count plan, which lies over every side (E1.13); None: the workspace's own.
        """
        watched = progress or Progress()

        def compared(use_case: UseCase) -> ComparedScenarios:
            check_span(months)
            scenarios = _asked(use_case, names)
            facts = evaluation_facts(use_case, scenarios)
            facts = with_plan(use_case, facts, plan, months=max(months, *TOTALS_OVER))
            return ComparedScenarios(
                account=facts.account,
                comparison=compare(
                    facts,
                    scenarios,
                    months=months,
                    reasons=seat_reasons(use_case, facts, scenarios, watched),
                    report=watched.step,
                ),
                freshness=data_freshness.states(use_case, PLANS_REST_ON, plan=plan),
            )

        return self._runner.ask(compared)


def _asked(use_case: UseCase, names: Sequence[str]) -> tuple[Scenario, ...]:
    """Each scenario once, however often and in whatever case it was named."""
    if names:
        found = {one.key: one for one in (stored_scenario(use_case, name) for name in names)}
        scenarios = tuple(found.values())
    else:
        scenarios = use_case.work.scenarios.all()
    if len(scenarios) > MOST_COMPARED:
        decline(Code.TOO_MANY, reason="compared", value=len(scenarios), most=MOST_COMPARED)
    return scenarios
