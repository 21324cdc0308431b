"""The facts of an evaluation under a head-count plan, read in an open transaction (E1.13)."""

from dataclasses import replace

from seatdesk.controllers.evaluation.evaluation_facts import roster_users
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.evaluation.facts import Facts, roster_of
from seatdesk.domain.evaluation.planned_people import PlannedPeople, SeatsToday, planned_people
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry


def read_planned_people(use_case: UseCase, plan: HeadcountPlan, *, months: int) -> PlannedPeople:
    """The people of a plan by product, today and over so many months."""
    account, seats = use_case.account, use_case.work.seats
    today = account.as_of
    named = (e.email for e in plan.entries if isinstance(e, MoveEntry) and e.email)
    known = SeatsToday(
        policies=account.policies,
        groups=seats.groups(today),
        leaving=seats.leaving(today),
        named=roster_of(roster_users(use_case, tuple(dict.fromkeys(named)))),
    )
    products = [s.product for s in account.subscriptions if not s.ended]
    return planned_people(plan, known, products, Span(today, add_months(today, months)))


def with_plan(use_case: UseCase, facts: Facts, plan: HeadcountPlan, *, months: int) -> Facts:
    """The facts with a plan. `months`: as far as anything is evaluated."""
    return replace(facts, plan=read_planned_people(use_case, plan, months=months).products)
