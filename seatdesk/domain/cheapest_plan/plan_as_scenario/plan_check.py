"""The check of a plan: its steps, carried out, come to the same, or it is a fault (E6.8).

What is shown as the cheapest plan and what *Compare* says of its steps must not differ.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.cheapest_result import CheapestResult
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.evaluation.evaluation import Evaluated, evaluate
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import service_parts, share_of
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import ScenarioStep


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCheck:
    """The figures that the steps of a plan come to when carried out, in minor units."""

    service: int
    cash: int
    expected: int
    """The plan's total, as far as it can be compared: by service, or by cash."""
    found: int
    refused: tuple[StepResult, ...] = ()

    @property
    def holds(self) -> bool:
        """True when nothing is refused and the totals are the same."""
        return not self.refused and self.found == self.expected


def check_plan(
    result: CheapestResult,
    steps: Iterable[ScenarioStep],
    facts: Facts,
    months: int,
    watch: Callable[[], object] = lambda: None,
) -> PlanCheck:
    """Carry the steps of a result's best plan out. `facts`: the account with the named users.

    `watch` is called on the way, and may raise to stop it.
    """
    problem, best = result.problem, result.best
    if best is None:
        raise ValueError(result)
    scenario = Scenario(name="Cheapest plan", steps=tuple(steps), edited=problem.span.start)
    alone = replace(facts, plan={k: v for k, v in facts.plan.items() if k == problem.product})
    evaluated = evaluate(alone, scenario, months=months, watch=watch)
    service, cash = (
        service_of(evaluated, problem.product, problem.span),
        _cash(evaluated, problem.product),
    )
    by_cash = problem.objective is Objective.CASH
    whole = problem.objective is Objective.WHOLE_TERMS
    return PlanCheck(
        service=service,
        cash=cash,
        expected=best.cash if by_cash or whole else best.total,
        found=cash if by_cash or whole else service,
        refused=evaluated.refused,
    )


def service_of(evaluated: Evaluated, product: str, span: Span) -> int:
    """The cost of a product's days of a span (V3), in its own currency's minor units."""
    terms: Iterable[ChargedTerm] = (
        charged for charged in evaluated.projection.terms if charged.subscription.product == product
    )
    return sum(share_of(part) for part in service_parts(terms, span))


def _cash(evaluated: Evaluated, product: str) -> int:
    return sum(
        invoice.net_minor for invoice in evaluated.projection.invoices if invoice.product == product
    )
