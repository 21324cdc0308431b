"""The total of a plan in the account's currency, each line at the rate of its day (V6)."""

from datetime import date

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import convert_minor
from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.plan import Plan
from seatdesk.domain.cheapest_plan.plan_invoices import plan_invoices
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import converted_share, service_parts


def plan_total(plan: Plan, problem: SearchProblem, account: Account) -> int:
    """The plan's total in minor units of the account's currency. Raises MissingRate."""
    if problem.currency == account.currency:
        return plan.total
    if problem.objective is Objective.CASH:
        return _cash(plan, problem, account)
    last = date.max if problem.objective is Objective.WHOLE_TERMS else problem.span.end
    terms = [ChargedTerm(contract) for contract in plan.contracts]
    parts = service_parts(terms, Span(problem.span.start, last))
    return sum(converted_share(part, account.rates, account.currency) for part in parts)


def _cash(plan: Plan, problem: SearchProblem, account: Account) -> int:
    return sum(
        convert_minor(account.rates, net, problem.currency, account.currency, day)
        for day, net, _ in plan_invoices(problem, plan)
        if day in problem.span
    )
