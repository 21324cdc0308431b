"""The lines of contracts that a total is the sum of, as far as the objective counts them."""

from collections.abc import Iterator, Sequence

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.invoicing import service_lines
from seatdesk.domain.charges.totals import DatedAmount
from seatdesk.domain.cheapest_plan.line_shares import line_shares
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem


def plan_lines(
    contracts: Sequence[Subscription], total: int, problem: SearchProblem
) -> tuple[DatedAmount, ...] | None:
    """The parts of lines that make a total; None where a credit pays for some of it.

    `contracts`: those of a plan, or of the contract left alone, one a term.
    """
    parts = tuple(part for part in _parts(contracts, problem) if part.minor)
    return parts if sum(part.minor for part in parts) == total else None


def _parts(contracts: Sequence[Subscription], problem: SearchProblem) -> Iterator[DatedAmount]:
    span, objective = problem.span, problem.objective
    for contract in contracts:
        for due, line in service_lines(contract):
            days = Span(line.start, line.end)
            minor = line_shares(line.minor, days, due, span).counted(objective)
            yield DatedAmount(due, line, minor, _counted_days(days, span, objective))


def _counted_days(days: Span, span: Span, objective: Objective) -> Span | None:
    """The days of a line that an objective counts; None where it counts the line as a whole."""
    if objective is Objective.CASH or not days.days:
        return None
    if objective is Objective.WHOLE_TERMS:
        return Span(min(max(days.start, span.start), days.end), days.end)
    return days.common(span)
