"""The cheapest plan of a product with its proof, its steps and what doing nothing costs (E6)."""

from collections.abc import Callable
from dataclasses import replace

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.calendar import Span, started_months
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestProduct, DoNothing, PlanProof
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.cheapest_result import CheapestResult
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import SeatsToFree
from seatdesk.domain.cheapest_plan.plan_as_scenario.plan_check import check_plan
from seatdesk.domain.cheapest_plan.plan_as_scenario.plan_steps import plan_steps
from seatdesk.domain.cheapest_plan.proof.gap_parts import gap_parts
from seatdesk.domain.cheapest_plan.proof.price_floor import PriceFloor
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.comparison.seat_months import people_without_seat
from seatdesk.domain.evaluation.evaluation import Evaluated, evaluate
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.headcount.need import PlannedProduct
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import ScenarioStep


def cheapest_product(
    use_case: UseCase,
    problem: SearchProblem,
    planned: PlannedProduct,
    free: SeatsToFree,
    check: Callable[[], object],
    *,
    compared: PlannedProduct | None,
) -> CheapestProduct:
    """Search, prove, and carry out what was found.

    `compared`: the people of the head-count plan that lies over it when it is compared, too.
    """
    result = cheapest_plan(problem, check)
    steps = plan_steps(result, free)
    facts = _facts(use_case, problem, planned, steps)
    check()
    made = CheapestProduct(
        result=result,
        floor_tier=_floor_tier(problem, result),
        steps=steps,
        do_nothing=_do_nothing(facts, problem, check),
    )
    if result.best is None:
        return made
    lies_over = {} if compared is None else {problem.product: compared}
    checked = check_plan(result, steps, replace(facts, plan=lies_over), _months(problem), check)
    return replace(made, check=checked, proof=_proof(result))


def _floor_tier(problem: SearchProblem, result: CheapestResult) -> str:
    """The tier that is asked for; else today's, or what the plan begins with."""
    if problem.lowest_tier or result.best is None or not result.best.terms:
        return problem.lowest_tier
    return result.best.terms[0].choice.tier


def _facts(
    use_case: UseCase,
    problem: SearchProblem,
    planned: PlannedProduct,
    steps: tuple[ScenarioStep, ...],
) -> Facts:
    named = Scenario(name="Cheapest plan", steps=steps, edited=problem.span.start)
    facts = evaluation_facts(use_case, [named])
    contract = problem.account.find(problem.product)
    alone = replace(problem.account, subscriptions=() if contract is None else (contract,))
    return replace(facts, account=alone, plan={problem.product: planned})


def _proof(result: CheapestResult) -> PlanProof | None:
    best, problem = result.best, result.problem
    if best is None or not best.terms:
        return None
    meter = TermMeter(problem.span, problem.objective)
    running = 0 if problem.subscription is None else meter.of(best.terms[0].subscription).total
    floor = PriceFloor(problem, best, running)
    return PlanProof(floor.figure, floor.gap, gap_parts(floor))


def _do_nothing(
    facts: Facts, problem: SearchProblem, check: Callable[[], object]
) -> DoNothing | None:
    if problem.subscription is None:
        return None
    evaluated = evaluate(facts, months=_months(problem), watch=check)
    meter = TermMeter(problem.span, problem.objective)
    terms = tuple(charged.subscription for charged in evaluated.projection.terms)
    total = sum(meter.of(contract).total for contract in terms)
    return DoNothing(total, _without_seat(evaluated, problem.span), terms)


def _without_seat(evaluated: Evaluated, span: Span) -> int:
    """The most people who wait for a seat (E1.13), or need one more than there are."""
    waiting = people_without_seat(evaluated.occupancy, span)
    return max((waiting, *(one.needed - one.owned for one in evaluated.occupancy)))


def _months(problem: SearchProblem) -> int:
    return started_months(problem.span.start, problem.span.end)
