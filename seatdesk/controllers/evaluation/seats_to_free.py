"""The seats that are held and not needed, read in an open transaction: how many, and whose (E5.2).

Those who certainly need none come first, then those who are no demand, by e-mail.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.addresses import address_key
from seatdesk.domain.changes.rules import is_demand
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import SeatsToFree
from seatdesk.domain.evaluation.planned_people import WANTED, base_of
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.findings.seat_rows import JudgedHolder
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct
from seatdesk.store.read_models.seat_findings import SeatFindings

MOST_NAMED = 5_000
"""Holders who are looked up by name; more seats than these are freed without one."""
_ORDER = (Certainty.CERTAIN, Certainty.TO_CHECK)


@dataclass(frozen=True, slots=True)
class Demand:
    """The people of a product's base today, and the seats others hold."""

    base: int
    free: SeatsToFree
    doubted: frozenset[int] = frozenset()
    """People of today who are left out of the base: one would have to ask them."""


def product_demand(
    use_case: UseCase,
    plan: HeadcountPlan,
    product: str,
    reclaim: Certainty,
    progress: Progress | None = None,
) -> Demand:
    """The people who need a seat of a product today, and those whose seats may be freed (E5.2).

    `reclaim` TO_CHECK leaves those to check out of the base, too; who leaves anyway is a leaver.
    """
    account = use_case.account
    groups = use_case.work.seats.groups(account.as_of)
    contract = account.find(product)
    held = 0 if contract is None or contract.ended else contract.assigned
    base = base_of(account.policies, groups, product)
    strict = reclaim is Certainty.TO_CHECK
    people: tuple[JudgedHolder, ...] = ()
    if held and (strict or held > plan.base.get(product, base)):
        people = tuple(_found(use_case, product, None if strict else MOST_NAMED, progress))
    named = _named_leavers(plan, product, account.as_of)
    people = tuple(one for one in people if not _is_leaver(use_case, one, named))
    asked = frozenset(one.holder.user_id for one in people if _is_doubted(use_case, one))
    if strict:
        base -= len(asked)
    else:
        people = tuple(one for one in people if one.holder.user_id not in asked)
    base = plan.base.get(product, base)
    ordered = sorted(people, key=lambda one: _ORDER.index(one.certainty))
    emails = tuple(one.holder.email for one in ordered)
    certain = (one.holder.email for one in ordered if one.certainty is Certainty.CERTAIN)
    free = SeatsToFree(max(0, held - base), emails, certain=frozenset(certain))
    left_out = asked if strict and product not in plan.base else frozenset()
    return Demand(base, free, left_out)


def with_leavers(
    use_case: UseCase,
    free: SeatsToFree,
    planned: PlannedProduct,
    compared: PlannedProduct | None,
) -> SeatsToFree:
    """The seats to free with the users who leave by name.

    Where the workspace keeps no head-count plan, comparing a scenario lets nobody go (E2.4): then
    the steps name those, too, whose seat a request counts on. `compared`: the people of the plan
    that lies over it, be it kept or given, so that whoever leaves frees the seat.
    """
    leavers = {m.user: m for m in _seated(planned) if m.user is not None and m.people < 0}
    known = use_case.work.users.by_id(leavers)
    kept = use_case.work.headcount.get() is not None
    under_plan = compared is not None
    last = {user.email: _last_day(leavers[user.id]) for user in known}
    spare = {user.email for user in known if leavers[user.id].spare}
    unlisted = spare.difference(free.users)  # their seats go by name, too, not as somebody's
    return replace(
        free,
        users=(*free.users, *sorted(unlisted, key=address_key)),
        going={email: last[email] for email in last if email in spare and under_plan},
        leaving=() if kept else tuple(one for one in last.items() if one[0] not in spare),
        besides=() if compared is None else tuple(_besides(planned, compared)),
    )


def _seated(planned: PlannedProduct) -> Sequence[PeopleMove]:
    return planned.moves if planned.seated is None else planned.seated


def _besides(planned: PlannedProduct, compared: PlannedProduct) -> Iterator[date]:
    """The last days of those who go only where nobody is left out of the base.

    A plan may let more people go than the base has without those in doubt: their seats go.
    """
    more = Counter[date]()
    for people, sign in ((compared, 1), (planned, -1)):
        for move in _seated(people):
            more[_last_day(move)] -= sign * min(0, move.people)
    for day in sorted(more):
        yield from [day] * max(0, more[day])


def _last_day(move: PeopleMove) -> date:
    return move.last or move.day - timedelta(days=1)


def _found(
    use_case: UseCase, product: str, most: int | None, progress: Progress | None
) -> Iterator[JudgedHolder]:
    """The holders whose seat could be given up, by e-mail; never those of whom nothing is known."""
    pages = find_findings(use_case, {product}, progress=progress)
    reader = SeatFindings(use_case.work.transaction.source)
    entries = [entry for entry in pages.entries(product=product) if entry >= 0][:most]
    judged = pages.judged(entries, reader).values()
    kept = [one for one in judged if one.certainty in _ORDER]
    yield from sorted(kept, key=lambda one: address_key(one.holder.email))


def _is_in_base(use_case: UseCase, one: JudgedHolder) -> bool:
    """True for somebody who is counted among the people of today."""
    holder = one.holder
    wanted = holder.status in WANTED and is_demand(use_case.account.policies, holder.kind)
    return wanted and one.certainty is not Certainty.CERTAIN


def _named_leavers(plan: HeadcountPlan, product: str, today: date) -> frozenset[str]:
    """The addresses of those whom a plan lets go by name."""
    return frozenset(
        address_key(entry.email)
        for entry in plan.entries
        if isinstance(entry, MoveEntry)
        and entry.email
        and entry.people < 0
        and entry.on >= today
        and product in entry.products
    )


def _is_leaver(use_case: UseCase, one: JudgedHolder, named: Collection[str]) -> bool:
    """True for somebody of the base whose last day frees the seat: it is planned (E5.4)."""
    leaves = Reason.LEAVING in one.reasons or address_key(one.holder.email) in named
    return leaves and _is_in_base(use_case, one)


def _is_doubted(use_case: UseCase, one: JudgedHolder) -> bool:
    """True for somebody in the base whom one would have to ask; no leaver is asked about."""
    return _is_in_base(use_case, one) and Reason.LEAVING not in one.reasons
