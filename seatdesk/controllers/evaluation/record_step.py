"""A step of a scenario carried out for real, by the ordinary rules of today (E1.12)."""

from collections.abc import Sequence
from dataclasses import replace

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.scenario_views import lines_since
from seatdesk.controllers.evaluation.stored_scenarios import keep_scenario
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline, decline_all
from seatdesk.domain.account.account import User
from seatdesk.domain.addresses import address_key
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    RECORDED,
    AssignStep,
    BuyStep,
    JoinStep,
    LeaveStep,
    ScenarioStep,
    Tick,
    TransferStep,
    UnassignStep,
    users_named,
)

_LONGEST_LOOK = 60
"""Months within which a purchase dated ahead is looked for; it cannot lie behind the renewal."""


def record_step(use_case: UseCase, step: ScenarioStep) -> None:
    """Carry a step out in the account; declines where a rule refuses it, or nothing is to be done.

    It happens today, except a purchase dated ahead, which is recorded for its day.
    """
    match step:
        case JoinStep() | LeaveStep():
            decline(Code.NOT_RECORDABLE, product=step.product)
        case AssignStep() | UnassignStep() | TransferStep():
            _check_not_done(use_case, step)
            _move_seats(use_case, step)
        case BuyStep() if step.on > use_case.today:
            _do(use_case, step)
        case _:
            _do(use_case, replace(step, on=use_case.today))


def record_steps(use_case: UseCase, scenario: Scenario, numbers: Sequence[int]) -> Scenario:
    """Carry steps of a scenario out; the scenario as it is kept, in which they are recorded.

    By these lines its base has not moved: who records them knows of them.
    """
    moved = lines_since(use_case, scenario) > 0
    steps = list(scenario.steps)
    for number in numbers:
        step = step_of(scenario, number)
        record_step(use_case, step)
        tick = Tick(RECORDED, use_case.actor.email, use_case.today)
        steps[number - 1] = replace(step, ticks=(*step.ticks, tick))
    after = replace(scenario, steps=tuple(steps))
    if not moved:
        return keep_scenario(use_case, scenario, after)
    put_scenario(use_case, scenario, after)
    return after


def step_of(scenario: Scenario, number: int) -> ScenarioStep:
    """The step of a number, or `Declined`."""
    if not 1 <= number <= len(scenario.steps):
        decline(
            Code.INVALID_STEP,
            reason="no_such_step",
            step=number,
            scenario=scenario.name,
            count=len(scenario.steps),
        )
    return scenario.steps[number - 1]


def _do(use_case: UseCase, step: ScenarioStep) -> None:
    """Do what an evaluation of this step alone says would happen."""
    for change in _changes(use_case, step):
        use_case.do(change)


def _changes(use_case: UseCase, step: ScenarioStep) -> tuple[Change, ...]:
    """The changes of a step alone, without the requests they cancel: `do` finds those itself."""
    scenario = Scenario(name="", steps=(step,), edited=use_case.today)
    facts = evaluation_facts(use_case, [scenario])
    [result] = evaluate(facts, scenario, months=_LONGEST_LOOK).steps
    if result.refusal is not None:
        raise Declined(result.refusal)
    if result.status is StepStatus.DONE:
        decline(Code.NOTHING_TO_SAVE)
    return tuple(
        dated.change for dated in result.happened if not getattr(dated.change, "outgrown", False)
    )


def _check_not_done(use_case: UseCase, step: ScenarioStep) -> None:
    """Decline what has happened already, or what a rule refuses, before anything is written."""
    _changes(use_case, replace(step, on=use_case.today))


def _move_seats(use_case: UseCase, step: AssignStep | UnassignStep | TransferStep) -> None:
    """Move the seats that are not yet as the step wants them."""
    users = _users(use_case, step)
    held = use_case.work.seats.of_users([user.id for user in users])
    holders = [user for user in users if step.product in dict(held.get(user.id, ()))]
    match step:
        case AssignStep():
            others = [user.id for user in users if user not in holders]
            assignments.assign(use_case, step.product, others)
        case TransferStep():
            assignments.transfer(use_case, step.product, users[0].id, users[1].id)
        case UnassignStep():
            gone = [user.id for user in holders if user.status is Status.DEACTIVATED]
            gone = gone if step.release else []
            if gone:
                user_changes.release(use_case, step.product, gone)
            if active := [user.id for user in holders if user.id not in gone]:
                assignments.unassign(use_case, step.product, active)


def _users(use_case: UseCase, step: ScenarioStep) -> tuple[User, ...]:
    """The users a step names, or the refusals of those who are not there."""
    emails = users_named(step)
    found = use_case.work.users.by_email(emails)
    known = {address_key(user.email): user for user in found.values()}
    missing = [email for email in emails if address_key(email) not in known]
    decline_all([refuse(Code.UNKNOWN_USER, email=email) for email in missing])
    return tuple(known[address_key(email)] for email in emails)
