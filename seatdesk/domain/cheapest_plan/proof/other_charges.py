"""Charges of a plan that are no price of a day in the span: they stand in the gap by themselves.

Where cash is counted, invoices in the span pay for days after it, and days in it are paid on
invoices outside. Where whole terms are counted, their later days count too.
"""

from collections.abc import Iterable
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.charges import DueLine
from seatdesk.domain.charges.invoice import LineKind
from seatdesk.domain.charges.invoicing import service_lines
from seatdesk.domain.cheapest_plan.line_shares import line_shares
from seatdesk.domain.cheapest_plan.proof.price_floor import PriceFloor
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem


class OtherCharges(NamedTuple):
    """Charges in minor units, by what they are for."""

    outside_days: int = 0
    """Counted for days outside the span."""
    outside_invoices: int = 0
    """Below 0: days in the span that are invoiced outside of it."""
    other_terms: int = 0
    """One-offs, and what former terms left to pay or to credit."""


def other_charges(floor: PriceFloor) -> OtherCharges:
    """The charges of a plan's terms after the running one, and what no line of them explains."""
    problem, plan = floor.problem, floor.plan
    lines = [
        due
        for contract in _after_running(problem, plan.contracts)
        for due in service_lines(contract)
    ]
    found, counted = OtherCharges(), 0
    for due in lines:
        mine, total = _of(due, problem)
        found = OtherCharges(*map(sum, zip(found, mine, strict=True)))
        counted += total
    unexplained = plan.total - floor.running - counted
    return found._replace(other_terms=found.other_terms + unexplained)


def _after_running(
    problem: SearchProblem, contracts: tuple[Subscription, ...]
) -> Iterable[Subscription]:
    return contracts if problem.subscription is None else contracts[1:]


def _of(due: DueLine, problem: SearchProblem) -> tuple[OtherCharges, int]:
    """Charges of a line beside the days of the span, and what the objective counts of it."""
    line = due.line
    shares = line_shares(line.minor, Span(line.start, line.end), due.on, problem.span)
    total = shares.counted(problem.objective)
    if line.kind is LineKind.ONE_OFF:
        return OtherCharges(other_terms=total), total
    if problem.objective is Objective.CASH and not shares.cash:
        return OtherCharges(outside_invoices=-shares.used), total
    return OtherCharges(outside_days=total - shares.used), total
