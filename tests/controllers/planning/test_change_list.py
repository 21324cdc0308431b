"""Change lists of a workspace: looked at, ticked, and with drafted messages, on each database."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.planning.change_list_texts import numbered_text
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.planning.change_list import step_events
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.evaluation.freshness import DataSource
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    BuyStep,
    RemoveStep,
    ScenarioStep,
    Tick,
    TierStep,
    UnassignStep,
)
from tests.controllers.asserts import code, value, verified
from tests.factories import SALES, TODAY

LAST = date(2026, 12, 31)
TIDY = (
    RemoveStep(on=TODAY, product=SALES, seats=1),
    UnassignStep(on=TODAY, product=SALES, users=("user3@example.com",)),
)


@pytest.fixture
def keep(workspace):
    """Keep a scenario, as its page does; eight people hold a seat."""
    value(workspace.seats.assign(SALES, range(1, 9)))

    def keep(*steps: ScenarioStep, name="Tidy"):
        made = Scenario(name=name, steps=steps, edited=TODAY, seen_length=3)
        value(workspace.run(lambda use_case: put_scenario(use_case, None, made)))
        return made

    return keep


def read(workspace, name="Tidy"):
    return value(workspace.change_list.read(name))


def test_e9_1_the_list_is_of_the_scenario_as_it_goes_today(workspace, keep):
    keep(*TIDY)
    view = read(workspace, " tidy ")
    assert [numbered_text(step) for step in view.changes.steps] == [
        "1. Unassign user3@example.com, Sales Hub, by 2026-12-31",
        "2. Give up 1 additional seat on 2027-01-01, Sales Hub, by 2026-12-31",
    ]
    assert (view.refused, view.messages) == (0, ())
    assert [state.source for state in view.freshness] == [
        DataSource.PEOPLE,
        DataSource.CONTRACTS,
    ]


def test_e9_4_a_tick_is_kept_with_who_and_when_and_undone_like_everything(
    workspace, opened, keep, clock
):
    before = keep(*TIDY)
    clock.day = date(2026, 3, 9)
    boss = opened(actor="boss@example.com")
    ticked = boss.change_list.tick("Tidy", 1)
    (stored,) = workspace.look(lambda use_case: use_case.work.scenarios.all())
    tick = Tick("unassign", "boss@example.com", clock.day)
    assert stored == replace(before, steps=(TIDY[0], replace(TIDY[1], ticks=(tick,))))
    assert [step.done for step in read(workspace).changes.steps] == [True, False]
    value(workspace.history.reverse(ticked.batch))
    assert [step.done for step in read(workspace).changes.steps] == [False, False]
    assert verified(workspace)


def test_e9_4_a_step_can_be_opened_again(workspace, keep):
    before = keep(*TIDY)
    value(workspace.change_list.tick("Tidy", 2))
    value(workspace.change_list.untick("Tidy", 2))
    assert workspace.look(lambda use_case: use_case.work.scenarios.all()) == (before,)


def test_e9_4_ticking_needs_no_permission_and_says_what_it_cannot(workspace, opened, keep):
    keep(*TIDY)
    nobody = opened(actor="user1@example.com")
    assert nobody.change_list.tick("Tidy", 1).value
    assert code(workspace.change_list.tick("Tidy", 1)) == "nothing_to_save"
    assert code(workspace.change_list.untick("Tidy", 2)) == "nothing_to_save"
    assert code(workspace.change_list.tick("Tidy", 3)) == "invalid_step"
    assert code(workspace.change_list.tick("Tidy", 0)) == "invalid_step"
    assert code(workspace.change_list.read("Other")) == "unknown_scenario"


def test_e9_4_a_subscription_that_only_the_vendor_changes_comes_with_a_message(workspace, keep):
    subscription = workspace.account().subscription(SALES)
    value(workspace.billing.edit(SALES, replace(subscription, legacy=True)))
    keep(
        RemoveStep(on=TODAY, product=SALES, seats=3),
        BuyStep(on=TODAY, product=SALES, seats=1),
        TierStep(
            on=TODAY,
            product=SALES,
            tier="Starter",
            base=Decimal(20),
            included=5,
            seat_price=SeatPrice.of(Decimal(15)),
        ),
        TIDY[1],
    )
    view = read(workspace)
    assert [step.action for step in view.changes.steps] == ["unassign"]
    assert view.refused == 3
    tier, seats = (message.text for message in view.messages)
    assert "please change Sales Hub Professional to Starter" in tier
    assert "please remove 2 paid users of Sales Hub Professional" in seats


def test_e4_4_steps_that_are_not_done_are_events_on_their_last_date(workspace, keep):
    keep(*TIDY)
    first = list(step_events(read(workspace)))
    assert [(event.on, event.title, event.text) for event in first] == [
        (LAST, "Unassign user3@example.com, Sales Hub", "Tidy"),
        (LAST, "Give up 1 additional seat on 1 Jan 2027, Sales Hub", "Tidy"),
    ]
    value(workspace.change_list.tick("Tidy", 1))
    assert list(step_events(read(workspace))) == first[1:]
    assert len({event.uid for event in first}) == 2


def test_e1_12_a_step_is_recorded_and_leaves_the_list(workspace, keep):
    keep(*TIDY)
    value(workspace.change_list.tick("Tidy", 1))
    value(workspace.change_list.record("Tidy", 1))
    assert workspace.account().subscription(SALES).assigned == 7
    view = read(workspace)
    assert [step.action for step in view.changes.steps] == ["schedule_removal"]
    value(workspace.change_list.record("Tidy", 1))
    assert workspace.account().subscription(SALES).removal.seats == 1
    assert read(workspace).changes.steps == ()
    assert code(workspace.change_list.record("Tidy", 1)) == "invalid_step"
    assert verified(workspace)


def test_e1_12_all_steps_behind_one_are_recorded_together_or_none(workspace, keep):
    keep(
        UnassignStep(on=TODAY, product=SALES, users=("user1@example.com",)),
        UnassignStep(on=TODAY, product=SALES, users=("user2@example.com",)),
    )
    value(workspace.change_list.record("Tidy", 1))
    assert workspace.account().subscription(SALES).assigned == 6
    assert read(workspace).changes.steps == ()


def test_h5_a_list_that_is_another_by_now_is_not_ticked(workspace, keep):
    seen = keep(*TIDY)
    value(workspace.change_list.tick("Tidy", 1, seen=seen))
    assert code(workspace.change_list.tick("Tidy", 2, seen=seen)) == "moved_on"
    assert code(workspace.change_list.record("Tidy", 2, seen=seen)) == "moved_on"
