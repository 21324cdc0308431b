"""The running term: what is left of it, with seats added and, if need be, a higher tier (E6.3)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.book_prices import rates_of
from seatdesk.domain.account.terms_and_prices import TierChanged
from seatdesk.domain.changes.purchases import change_tier
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.search.renewal_limits import is_locked
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class RunningTerm:
    """A running term as it may be led to its end, and the things to carry out today for that."""

    contract: Subscription
    today: date
    changes: int


def running_terms(
    problem: SearchProblem, contract: Subscription, curve: NeedCurve
) -> Iterator[RunningTerm]:
    """The running term as it is, or on the floor tier where it is below that."""
    today, changes = problem.span.start, 0
    needed = curve.most(today, min(contract.renewal, problem.span.end))
    if not contract.auto_renew and needed:
        if is_locked(contract, today):  # nobody is given a seat of what ends (D10)
            return
        contract, changes = replace(contract, auto_renew=True), 1
    if problem.tiers.allows(contract.tier):
        yield RunningTerm(contract, today, changes)
        return
    for tier in problem.tiers.from_floor:
        rates = rates_of(problem.books, contract, tier, today)
        if isinstance(rates, Refusal):
            continue
        raised = change_tier(contract, TierChanged(today, tier, rates), today)
        if not isinstance(raised, Refusal):
            # What was agreed for the former tier goes with it (D8).
            raised = replace(raised, tier_plan=None, terms_plan=None)
            yield RunningTerm(raised, today, changes + 1)
            return
