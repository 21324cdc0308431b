"""The invoices of a plan: its lines by day, less the credit balance that pays for them (B13)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from seatdesk.domain.account.terms_and_prices import TierChanged
from seatdesk.domain.charges.invoicing import closing_credit, leftover_lines, service_lines
from seatdesk.domain.cheapest_plan.plan import Plan, PlanTerm
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.currency import digits_of


def has_own_invoices(problem: SearchProblem, terms: Sequence[PlanTerm]) -> bool:
    """True where invoices may come to something else than the lines of a plan's terms.

    A credit pays for them, or there may be one on the way, or a former term left charges to them.
    """
    contract = problem.subscription
    if contract is None or not terms:
        return False
    events = terms[0].subscription.term.events
    return bool(
        contract.term.credit
        or contract.one_offs
        or any(discount.amount for discount in contract.discounts)
        or any(isinstance(event, TierChanged) for event in events)
        or leftover_lines(contract)
    )


def plan_invoices(problem: SearchProblem, plan: Plan) -> Iterator[tuple[date, int, int]]:
    """The invoices from today on: day, net, and what is left of the credit balance then.

    In minor units of the product's currency.
    """
    today, contract = problem.span.start, problem.subscription
    lines: defaultdict[date, int] = defaultdict(int)
    for charged in plan.contracts:
        for due, line in service_lines(charged):
            lines[due] += line.minor
    balance = 0
    if contract is not None:
        for due, line in leftover_lines(contract):
            lines[due] += line.minor
        left = closing_credit(contract, today)
        balance = int(Fraction(left) * 10 ** digits_of(contract.currency))
    for day in sorted(day for day in lines if day >= today):
        used = min(balance, lines[day])  # what is below 0 adds to the balance
        balance -= used
        yield day, lines[day] - used, balance
