"""Change lists in an open transaction: made of a scenario, ticked, and with drafted messages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.planned_facts import with_plan
from seatdesk.controllers.evaluation.record_step import record_steps
from seatdesk.controllers.evaluation.stored_scenarios import seen_scenario
from seatdesk.controllers.messages.planning.vendor_messages import (
    VendorRequest,
    about_seats,
    about_terms,
    about_tier,
    vendor_message,
)
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.account.account import Account
from seatdesk.domain.change_list.change_list import (
    ChangeList,
    PortalStep,
    change_list,
    with_tick,
    without_tick,
)
from seatdesk.domain.evaluation.evaluation import Evaluated, evaluate
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    AssignStep,
    BuyStep,
    JoinStep,
    RemoveStep,
    ScenarioStep,
    TermsStep,
    TierStep,
)

LOOKED_AT = 60
"""Months that a change list looks ahead: as far as anything is evaluated."""
RESTS_ON = (
    DataSource.PEOPLE,
    DataSource.CONTRACTS,
    DataSource.PRICE_BOOK,
    DataSource.HEADCOUNT,
)


@dataclass(frozen=True, slots=True)
class VendorDraft:
    """A drafted message about one subscription that only the vendor's people change (C5)."""

    product: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeListView:
    """A change list as it is looked at."""

    account: Account
    scenario: Scenario
    changes: ChangeList
    refused: int
    """Steps of the scenario that do not apply; they are in no list."""
    messages: tuple[VendorDraft, ...]
    freshness: tuple[Freshness, ...]
    workspace: str
    """The workspace's own identity."""


def change_list_view(
    use_case: UseCase,
    name: str,
    seen: Scenario | None = None,
    plan: HeadcountPlan | None = None,
) -> ChangeListView:
    """The change list of a scenario of a name in any case, as it goes under a head-count plan.

    `seen` is the scenario that somebody looks at: declines when it is another by now. `plan`
    stands in for the workspace's: a step that people who join leave no seat for is not listed.
    """
    scenario = seen_scenario(use_case, name, seen)
    facts = evaluation_facts(use_case, [scenario])
    facts = with_plan(use_case, facts, plan, months=LOOKED_AT)
    evaluated = evaluate(facts, scenario, months=LOOKED_AT)
    return ChangeListView(
        account=use_case.account,
        scenario=scenario,
        changes=change_list(facts, scenario, evaluated),
        refused=len(evaluated.refused),
        messages=tuple(_messages(use_case, evaluated)),
        freshness=data_freshness.states(use_case, RESTS_ON, plan=plan),
        workspace=use_case.work.transaction.head("workspace"),
    )


def tick(
    use_case: UseCase, name: str, number: int, *, done: bool = True, seen: Scenario | None = None
) -> Scenario:
    """Tick a step of a change list as done in the portal, or open it again (E9.4).

    Only the scenario's ticks change: that it was edited, and on which account, stays as it was.
    """
    view = change_list_view(use_case, name, seen)
    step = listed_step(view, number)
    if step.done == done:
        decline(Code.NOTHING_TO_SAVE)
    if done:
        after = with_tick(view.scenario, step, use_case.actor.email, use_case.today)
    else:
        after = without_tick(view.scenario, step)
    put_scenario(use_case, view.scenario, after)
    return after


def record_listed(
    use_case: UseCase, name: str, number: int, seen: Scenario | None = None
) -> Scenario:
    """Carry out in the account what a step of a change list is there for (E1.12).

    That is every step of the scenario behind it; what has happened already is left alone.
    """
    view = change_list_view(use_case, name, seen)
    return record_steps(use_case, view.scenario, listed_step(view, number).parts)


def listed_step(view: ChangeListView, number: int) -> PortalStep:
    """The step of a number, or `Declined`."""
    steps = view.changes.steps
    if not 1 <= number <= len(steps):
        decline(
            Code.INVALID_STEP,
            reason="not_listed",
            step=number,
            scenario=view.scenario.name,
            count=len(steps),
        )
    return steps[number - 1]


def _messages(use_case: UseCase, evaluated: Evaluated) -> Iterator[VendorDraft]:
    """A message for each subscription of which the vendor's people have to be asked (C5)."""
    asked: dict[str, list[ScenarioStep]] = {}
    for result in evaluated.refused:
        if result.refusal is not None and _needs_vendor(result.refusal.code, result.refusal.params):
            asked.setdefault(result.step.product, []).append(result.step)
    for product, steps in asked.items():
        subscription = use_case.account.find(product)
        if subscription is None:
            continue
        for request in _requests(steps):
            text = vendor_message(use_case.account, subscription, request, use_case.today)
            yield VendorDraft(product, text)


def _needs_vendor(code: Code, params: Mapping[str, object]) -> bool:
    """True for the refusals of what only the vendor's people do; too few seats there, too."""
    return code is Code.CONTACT_CSM or (code is Code.SHORT and "reason" in params)


def _requests(steps: Iterable[ScenarioStep]) -> Iterator[VendorRequest]:
    """The requests of one subscription: seats together, each tier and terms of its own."""
    seats = 0
    for step in steps:
        match step:
            case BuyStep() | JoinStep():
                seats += step.seats
            case RemoveStep():
                seats -= step.seats
            case AssignStep():
                seats += len(step.users)
            case TierStep():
                yield about_tier(step.tier)
            case TermsStep():
                yield about_terms(step.commitment)
            case _:
                pass
    if seats:
        yield about_seats(seats)
