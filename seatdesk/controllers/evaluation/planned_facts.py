"""The facts of an evaluation under a head-count plan, read in an open transaction (E1.13)."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from seatdesk.controllers.evaluation.evaluation_facts import roster_users
from seatdesk.controllers.evaluation.known_names import KnownNames
from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.changes.rules import is_demand
from seatdesk.domain.evaluation.facts import Facts, roster_of
from seatdesk.domain.evaluation.planned_people import (
    WANTED,
    PlannedPeople,
    SeatsToday,
    planned_people,
)
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry, PlanEntry
from seatdesk.domain.refusals import Code

T = TypeVar("T")


def read_planned_people(
    use_case: UseCase,
    plan: HeadcountPlan,
    *,
    months: int,
    doubted: Mapping[str, Collection[int]] | None = None,
) -> PlannedPeople:
    """The people of a plan by product, today and over so many months.

    `doubted`: users by product whom the plan's base leaves out.
    """
    account, seats = use_case.account, use_case.work.seats
    today = account.as_of
    entries = (e.email for e in plan.entries if isinstance(e, MoveEntry) and e.email)
    named = roster_users(use_case, tuple(dict.fromkeys(entries)))
    known = SeatsToday(
        policies=account.policies,
        groups=seats.groups(today),
        leaving=seats.leaving(today),
        named=roster_of(named),
        unneeded=unneeded_users(use_case, [user.id for user in named]),
        doubted=doubted or {},
    )
    products = [s.product for s in account.subscriptions if not s.ended]
    return planned_people(plan, known, products, Span(today, add_months(today, months)))


def unneeded_users(use_case: UseCase, users: Collection[int]) -> frozenset[int]:
    """The users who are no demand, not active, or whose last day is over (E5.2)."""
    policies, today = use_case.account.policies, use_case.today
    return frozenset(
        user.id
        for user in use_case.work.users.by_id(users)
        if user.status not in WANTED
        or not is_demand(policies, user.kind)
        or (user.left is not None and user.left < today)
    )


def plan_in_force(use_case: UseCase, given: HeadcountPlan | None = None) -> HeadcountPlan | None:
    """The plan that lies over an evaluation: the one given, else the workspace's, else none."""
    if given is not None:
        return plan_with_known_names(use_case, given)
    kept = use_case.work.headcount.get()
    return None if kept is None else kept.plan


def plan_with_known_names(use_case: UseCase, plan: HeadcountPlan) -> HeadcountPlan:
    """A plan with products and tiers as the account and the price books write them.

    Declines one that names a product which neither of them knows, or one of them twice.
    """
    return _PlanNames(KnownNames(use_case.account, all_books(use_case.work))).known(plan)


class _PlanNames:
    """The names of a plan, one by one; declines with the place of what nobody knows."""

    def __init__(self, names: KnownNames) -> None:
        self._names = names

    def known(self, plan: HeadcountPlan) -> HeadcountPlan:
        tiers = self._by_product(plan.tiers, "tiers")
        return replace(
            plan,
            entries=tuple(self._entry(entry, n) for n, entry in enumerate(plan.entries, 1)),
            buffers=self._by_product(plan.buffers, "buffer"),
            base=self._by_product(plan.base, "base"),
            tiers={
                product: {team: self._names.tier(product, tier) for team, tier in said.items()}
                for product, said in tiers.items()
            },
        )

    def _entry(self, entry: PlanEntry, number: int) -> PlanEntry:
        products = (self._product(product, number, "product") for product in entry.products)
        return replace(entry, products=tuple(dict.fromkeys(products)))

    def _by_product(self, said: Mapping[str, T], key: str) -> dict[str, T]:
        found: dict[str, T] = {}
        for name, value in said.items():
            product = self._product(name, 0, key)
            if product in found:
                facts = {"entry": 0, "key": key, "value": product, "file": ""}
                decline(Code.INVALID_PLAN, reason="plan.product_twice", **facts)
            found[product] = value
        return found

    def _product(self, name: str, entry: int, key: str) -> str:
        found = self._names.product(name)
        if found is None:
            reason = "entry.unknown_product" if entry else "plan.unknown_product"
            facts = {"entry": entry, "key": key, "value": name, "known": self._names.products}
            decline(Code.INVALID_PLAN, reason=reason, file="", **facts)
        return found


def with_plan(
    use_case: UseCase, facts: Facts, given: HeadcountPlan | None = None, *, months: int
) -> Facts:
    """The facts with the plan in force; as they are where there is none.

    `months`: as far as anything is evaluated.
    """
    plan = plan_in_force(use_case, given)
    if plan is None:
        return facts
    return replace(facts, plan=read_planned_people(use_case, plan, months=months).products)
