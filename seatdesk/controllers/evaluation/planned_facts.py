"""The facts of an evaluation under a head-count plan, read in an open transaction (E1.13)."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NoReturn

from seatdesk.controllers.evaluation.evaluation_facts import roster_users
from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.evaluation.facts import Facts, roster_of
from seatdesk.domain.evaluation.planned_people import PlannedPeople, SeatsToday, planned_people
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.refusals import Code


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


def plan_in_force(use_case: UseCase, given: HeadcountPlan | None = None) -> HeadcountPlan | None:
    """The plan that lies over an evaluation: the one given, else the workspace's, else none.

    Declines one that names a product which neither the account nor a price book knows.
    """
    if given is None:
        kept = use_case.work.headcount.get()
        return None if kept is None else kept.plan
    known = {subscription.product for subscription in use_case.account.subscriptions}
    known.update(product for book in all_books(use_case.work) for product in book.products())
    for number, entry in enumerate(given.entries, 1):
        for product in entry.products:
            if product not in known:
                _decline_product(product, known, number, "product")
    for key, named in (("buffer", given.buffers), ("base", given.base), ("tiers", given.tiers)):
        for product in named:
            if product not in known:
                _decline_product(product, known, 0, key)
    return given


def _decline_product(product: str, known: Iterable[str], entry: int, key: str) -> NoReturn:
    reason = "entry.unknown_product" if entry else "plan.unknown_product"
    facts = {"entry": entry, "key": key, "value": product, "known": tuple(sorted(known))}
    decline(Code.INVALID_PLAN, reason=reason, file="", **facts)


def with_plan(use_case: UseCase, facts: Facts, plan: HeadcountPlan, *, months: int) -> Facts:
    """The facts with a plan. `months`: as far as anything is evaluated."""
    return replace(facts, plan=read_planned_people(use_case, plan, months=months).products)
