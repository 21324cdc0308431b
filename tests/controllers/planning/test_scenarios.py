"""Scenarios: kept with a line in the history, edited, moved past by others, and recorded."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.run.scenario_run import ScenarioRun
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import MOST_SCENARIOS, MOST_STEPS, Scenario
from seatdesk.domain.scenario.steps import (
    AssignStep,
    BuyStep,
    JoinStep,
    RemoveStep,
    SubscribeStep,
    TransferStep,
    UnassignStep,
)
from tests.controllers.asserts import code, value, verified
from tests.factories import SALES, SERVICE, TODAY

BUY = BuyStep(on=TODAY, product=SALES, seats=2)
REMOVE = RemoveStep(on=TODAY, product=SALES, seats=1)
CHAT = SubscribeStep(
    on=TODAY, product="Chat", tier="Basic", base=Decimal(50), seat_price=SeatPrice.of(Decimal(5))
)
NEXT = TODAY + timedelta(days=40)


def make(workspace, name="Tidy", steps=(BUY, REMOVE)):
    return value(workspace.scenarios.make(name, steps, "Why"))


def statuses(workspace, name="Tidy"):
    view = value(workspace.scenarios.show(name, 12))
    return [result.status for result in view.evaluated.steps]


def assign(workspace, *emails, product=SALES):
    users = workspace.users.find_all(list(emails))
    value(workspace.seats.assign(product, [user.id for user in users.values()]))


def test_v5_a_scenario_is_kept_beside_the_account_and_undone_like_all(workspace):
    before = workspace.account()
    done = workspace.scenarios.make("Tidy", [BUY], "Why")
    assert workspace.account() == before
    [kept] = workspace.scenarios.all()
    assert (kept.name, kept.note, kept.steps) == ("Tidy", "Why", (BUY,))
    value(workspace.history.reverse(done.batch))
    assert workspace.scenarios.all() == ()
    verified(workspace)


def test_e1_1_names_are_found_and_taken_in_any_case(workspace):
    make(workspace)
    assert value(workspace.scenarios.find(" TIDY ")).name == "Tidy"
    assert code(workspace.scenarios.make("tidy")) == Code.SCENARIO_EXISTS
    assert code(workspace.scenarios.make("Do NOTHING")) == Code.RESERVED_NAME
    assert code(workspace.scenarios.make(" account ")) == Code.RESERVED_NAME
    assert code(workspace.scenarios.make("x" * 61)) == Code.TOO_MANY
    assert code(workspace.scenarios.make(" \n ")) == Code.NO_NAME
    assert code(workspace.scenarios.find("None")) == Code.UNKNOWN_SCENARIO


def test_e1_1_a_hundred_scenarios_and_five_hundred_steps_are_the_most(workspace):
    for number in range(MOST_SCENARIOS):
        make(workspace, f"S{number}", ())
    assert code(workspace.scenarios.make("One more")) == Code.TOO_MANY
    value(workspace.scenarios.add("S1", [REMOVE]))
    assert code(workspace.scenarios.add("S2", [BUY] * (MOST_STEPS + 1))) == Code.TOO_MANY
    assert value(workspace.scenarios.find("S2")).steps == ()


def test_steps_are_appended_and_the_scenario_is_made_where_there_is_none(workspace):
    assert value(workspace.scenarios.add("Tidy", [BUY])).steps == (BUY,)
    kept = value(workspace.scenarios.add("TIDY", [REMOVE], "Other note"))
    assert (kept.name, kept.note, kept.steps) == ("Tidy", "Other note", (BUY, REMOVE))
    assert code(workspace.scenarios.add("Tidy", [])) == Code.NOTHING_TO_SAVE


def test_e1_12_steps_are_edited_moved_and_taken_out_and_each_can_be_undone(workspace):
    third = replace(BUY, on=NEXT)
    make(workspace, steps=(BUY, REMOVE, third))
    scenarios = workspace.scenarios
    moved = scenarios.move_step("Tidy", 3, 1)
    assert value(moved).steps == (third, BUY, REMOVE)
    assert value(scenarios.move_step("Tidy", 1, 3)).steps == (BUY, REMOVE, third)
    other = replace(BUY, seats=5)
    edited = scenarios.edit_step("Tidy", 1, other)
    assert value(edited).steps == (other, REMOVE, third)
    gone = scenarios.remove_step("Tidy", 2)
    assert value(gone).steps == (other, third)
    for done in (gone, edited):
        value(workspace.history.reverse(done.batch))
    assert value(scenarios.find("Tidy")).steps == (BUY, REMOVE, third)
    for wrong in (0, 4):
        assert code(scenarios.remove_step("Tidy", wrong)) == Code.INVALID_STEP
        assert code(scenarios.move_step("Tidy", wrong, 1)) == Code.INVALID_STEP
        assert code(scenarios.move_step("Tidy", 1, wrong)) == Code.INVALID_STEP
    verified(workspace)


def test_e1_12_scenarios_are_copied_renamed_and_deleted(workspace):
    make(workspace)
    scenarios = workspace.scenarios
    assert value(scenarios.copy("Tidy", "Other")).steps == (BUY, REMOVE)
    assert code(scenarios.copy("Tidy", "TIDY")) == Code.SCENARIO_EXISTS
    assert code(scenarios.rename("Tidy", "other")) == Code.SCENARIO_EXISTS
    assert value(scenarios.rename("Tidy", "TIDY")).name == "TIDY"
    value(scenarios.remove("Other"))
    assert [scenario.name for scenario in scenarios.all()] == ["TIDY"]
    verified(workspace)


def test_h5_what_somebody_else_changed_meanwhile_is_not_overwritten(opened, workspace):
    seen = make(workspace)
    other = opened()
    value(other.scenarios.remove_step("Tidy", 1))
    scenarios = workspace.scenarios
    for outcome in (
        scenarios.edit_step("Tidy", 1, REMOVE, seen),
        scenarios.remove_step("Tidy", 1, seen),
        scenarios.move_step("Tidy", 1, 2, seen),
        scenarios.remove("Tidy", seen),
        scenarios.record("Tidy", 1, seen=seen),
        scenarios.add("Tidy", [BUY], seen=seen),
    ):
        assert code(outcome) == Code.MOVED_ON
    assert value(scenarios.find("Tidy")).steps == (REMOVE,)


def test_e1_12_a_scenario_goes_to_a_file_and_comes_back(workspace, tmp_path):
    steps = (BUY, REMOVE, AssignStep(on=TODAY, product=SALES, users=("nobody@example.com",)))
    make(workspace, steps=steps)
    path = tmp_path / "tidy.json"
    value(workspace.scenarios.export_file("Tidy", path))
    assert code(workspace.scenarios.import_file(path)) == Code.SCENARIO_EXISTS
    back = value(workspace.scenarios.import_file(path, "Back"))
    assert (back.note, back.steps) == ("Why", steps)
    assert statuses(workspace, "Back")[2] is StepStatus.REFUSED


def test_e1_10_a_scenario_says_when_the_account_moved_since(workspace):
    make(workspace, steps=(RemoveStep(on=TODAY, product=SERVICE, seats=2),))
    make(workspace, "Other")
    assert not value(workspace.scenarios.show("Tidy")).base.moved
    value(workspace.checkout.purchase({SERVICE: 1}))
    base = value(workspace.scenarios.show("Tidy")).base
    assert (base.moved, base.lines) == (True, 1)
    assert [(step.number, step.before, step.now) for step in base.steps] == [
        (1, "refused", "applies")
    ]
    assert base.difference == base.total_now - base.total_before != 0
    assert [row.moved for row in workspace.scenarios.list().rows] == [True, True]
    value(workspace.scenarios.looks_right("Tidy"))
    again = value(workspace.scenarios.show("Tidy")).base
    assert (again.moved, again.steps, again.difference) == (False, (), 0)
    assert [row.moved for row in workspace.scenarios.list().rows] == [True, False]
    verified(workspace)


def test_e1_12_recording_a_step_carries_it_out_and_is_one_step_to_undo(workspace):
    make(workspace)
    done = workspace.scenarios.record("Tidy", 1, "As planned")
    assert workspace.account().subscription(SALES).additional == 5
    assert statuses(workspace) == [StepStatus.DONE, StepStatus.APPLIES]
    assert not value(workspace.scenarios.show("Tidy")).base.moved
    value(workspace.history.reverse(done.batch))
    assert workspace.account().subscription(SALES).additional == 3
    assert statuses(workspace) == [StepStatus.APPLIES, StepStatus.APPLIES]
    verified(workspace)


def test_e1_12_what_a_recorded_step_adds_is_not_added_again(workspace):
    make(workspace, steps=(BUY, CHAT))
    for number in (1, 2):
        value(workspace.scenarios.record("Tidy", number))
        assert code(workspace.scenarios.record("Tidy", number)) == Code.NOTHING_TO_SAVE
    value(workspace.scenarios.copy("Tidy", "Again"))
    for name in ("Tidy", "Again"):
        view = value(workspace.scenarios.show(name))
        assert {result.status for result in view.evaluated.steps} == {StepStatus.DONE}
        assert view.difference == 0
    value(workspace.scenarios.edit_step("Tidy", 1, replace(BUY, seats=3)))
    assert statuses(workspace) == [StepStatus.APPLIES, StepStatus.DONE]
    verified(workspace)


def test_e1_12_a_purchase_dated_ahead_is_recorded_for_its_day(workspace):
    make(workspace, steps=(replace(BUY, on=NEXT),))
    value(workspace.scenarios.record("Tidy", 1))
    subscription = workspace.account().subscription(SALES)
    assert subscription.additional == 3
    assert subscription.term.additional_on(NEXT) == 5


def test_e1_12_users_steps_are_recorded_by_the_rules_of_users(workspace):
    assign(workspace, "user1@example.com", "user2@example.com", "user3@example.com")
    gone = list(workspace.users.find_all(["user3@example.com"]).values())
    value(workspace.users.deactivate([gone[0].id]))
    first, second, third = (f"user{n}@example.com" for n in (1, 2, 3))
    steps = (
        AssignStep(on=TODAY, product=SALES, users=("user4@example.com",)),
        TransferStep(on=TODAY, product=SALES, giver=first, taker="user5@example.com"),
        UnassignStep(on=TODAY, product=SALES, users=(second, third), release=True),
        UnassignStep(on=TODAY, product=SALES, users=("nobody@example.com",)),
        AssignStep(on=TODAY, product=SALES, users=("user4@example.com",)),
        JoinStep(on=TODAY, product=SALES, seats=1),
    )
    make(workspace, steps=steps)
    for number in (1, 2, 3):
        value(workspace.scenarios.record("Tidy", number))
    assert code(workspace.scenarios.record("Tidy", 4)) == Code.UNKNOWN_USER
    assert code(workspace.scenarios.record("Tidy", 5)) == Code.NOTHING_TO_SAVE
    assert code(workspace.scenarios.record("Tidy", 6)) == Code.NOT_RECORDABLE
    holders = workspace.look(lambda use_case: use_case.work.seats.holders(SALES))
    users = workspace.look(lambda use_case: use_case.work.users.by_id(holders))
    assert [user.email for user in users] == ["user4@example.com", "user5@example.com"]
    [still] = workspace.users.find_all([third]).values()
    assert still.status is Status.DEACTIVATED
    verified(workspace)


def test_p1_recording_needs_the_permission_that_planning_does_not(opened, workspace):
    make(workspace)
    clerk = opened(actor="clerk@example.com")
    value(clerk.scenarios.add("Tidy", [replace(BUY, seats=1)]))
    assert code(clerk.scenarios.record("Tidy", 1)) == Code.NO_PERMISSION
    assert workspace.account().subscription(SALES).additional == 3


def test_e1_2_names_of_products_and_tiers_are_known_in_any_case(workspace):
    steps = (
        BuyStep(on=TODAY, product="SALES HUB", seats=1),
        SubscribeStep(on=TODAY, product="marketing hub", tier="starter"),
        BuyStep(on=TODAY, product="Fax", seats=1),
    )
    first, second, third = make(workspace, steps=steps).steps
    assert (first.product, third.product) == (SALES, "Fax")
    assert isinstance(second, SubscribeStep)
    assert statuses(workspace)[2] is StepStatus.REFUSED


@pytest.mark.parametrize("months", [0, 61, -1])
def test_v4_spans_have_from_one_to_sixty_months(workspace, months):
    make(workspace)
    scenario = Scenario(name="x", edited=TODAY)
    assert code(workspace.scenarios.show("Tidy", months)) == Code.OUT_OF_SPAN
    assert code(workspace.scenarios.try_out(scenario, months)) == Code.OUT_OF_SPAN
    assert code(workspace.scenarios.project("Tidy", months)) == Code.OUT_OF_SPAN


def test_v1_the_overview_of_a_scenario_is_the_account_after_it_was_recorded(workspace):
    make(workspace, steps=(BUY,))
    planned = value(workspace.scenarios.overview("Tidy"))
    value(workspace.scenarios.record("Tidy", 1))
    assert planned.account == workspace.account()
    assert planned.rows == workspace.billing.overview()
    late = TODAY + timedelta(days=366 * 60)
    assert code(workspace.scenarios.overview("Tidy", late)) == Code.OUT_OF_SPAN
    early = TODAY - timedelta(days=1)
    assert code(workspace.scenarios.overview("Tidy", early)) == Code.IN_THE_PAST


def test_the_list_is_right_after_every_change_and_evaluates_only_what_changed(
    workspace, monkeypatch
):
    evaluated = []
    views = "seatdesk.controllers.evaluation.scenario_views"
    real = __import__(views, fromlist=["scenario_row"]).scenario_row

    def noted(use_case, one):
        evaluated.append(one.name)
        return real(use_case, one)

    monkeypatch.setattr(f"{views}.scenario_row", noted)
    make(workspace)
    make(workspace, "Other", (BUY,))
    first = workspace.scenarios.list().rows
    assert workspace.scenarios.list().rows == first
    assert evaluated == ["Other", "Tidy"]
    value(workspace.scenarios.remove_step("Tidy", 1))
    other, tidy = workspace.scenarios.list().rows
    assert evaluated == ["Other", "Tidy", "Tidy"]
    assert (other, tidy.scenario.steps) == (first[0], (REMOVE,))
    value(workspace.checkout.purchase({SALES: 1}))
    assert [row.moved for row in workspace.scenarios.list().rows] == [True, True]
    assert evaluated[3:] == ["Other", "Tidy"]


@pytest.mark.parametrize("months", [6, 24, 48])
def test_e1_10_a_scenario_is_carried_out_once_whatever_the_span(workspace, monkeypatch, months):
    """The year by which one sees that the account moved is a part of the same run."""
    late = BuyStep(on=TODAY + timedelta(days=500), product=SALES, seats=1)
    make(workspace, steps=(BUY, REMOVE, late))
    year = value(workspace.scenarios.show("Tidy", 12))
    runs, go = [], ScenarioRun.go

    def noted(run, *watch):
        runs.append(run)
        return go(run, *watch)

    monkeypatch.setattr(ScenarioRun, "go", noted)
    shown = value(workspace.scenarios.show("Tidy", months))
    assert len(runs) == 1
    assert shown.base == year.base
    assert [(t.cash.net_minor, t.service.minor) for t in shown.totals] == [
        (t.cash.net_minor, t.service.minor) for t in year.totals
    ]
    last = shown.evaluated.steps[-1].status
    assert last is (StepStatus.LATER if months < 17 else StepStatus.APPLIES)
