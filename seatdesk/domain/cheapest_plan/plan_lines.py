"""The lines of a plan: those that its total is the sum of, as far as the objective counts them."""

from collections.abc import Iterator

from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.invoicing import service_lines
from seatdesk.domain.charges.totals import DatedAmount
from seatdesk.domain.cheapest_plan.plan import Plan
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem
from seatdesk.domain.forecast.service_costs import used_of


def plan_lines(plan: Plan, problem: SearchProblem) -> tuple[DatedAmount, ...] | None:
    """The parts of lines that make a plan's total; None where a credit pays for some of it."""
    parts = tuple(part for part in _parts(plan, problem) if part.minor)
    return parts if sum(part.minor for part in parts) == plan.total else None


def _parts(plan: Plan, problem: SearchProblem) -> Iterator[DatedAmount]:
    span, objective = problem.span, problem.objective
    for contract in plan.contracts:
        for due, line in service_lines(contract):
            days = Span(line.start, max(line.end, line.start))
            if objective is Objective.CASH:
                if due in span:
                    yield DatedAmount(due, line, line.minor)
                continue
            last = days.end if objective is Objective.WHOLE_TERMS else span.end
            until, before = (used_of(line.minor, days, day) for day in (last, span.start))
            counted = days.common(Span(span.start, max(span.start, last)))
            yield DatedAmount(due, line, until - before, counted if days.days else None)
