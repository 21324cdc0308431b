"""Scenarios and exemptions in the history: put, refused, taken back, done again (V5, H2)."""

from dataclasses import replace

import pytest

from seatdesk.controllers.operations.planning.exemptions import put_exemption
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.users import NewUsers
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import MOST_SCENARIOS, Scenario
from seatdesk.domain.scenario.steps import BuyStep
from tests.controllers.asserts import CLERK, PAYER, code, value, verified
from tests.factories import SALES, TODAY

TIDY = Scenario(name="Tidy", steps=(BuyStep(on=TODAY, product=SALES, seats=1),), edited=TODAY)
MORE = replace(TIDY, steps=(*TIDY.steps, BuyStep(on=TODAY, product=SALES, seats=2)))
LEAVE = Exemption(user=1, product=SALES, reason="leave")


def put(workspace, before, after):
    return workspace.run(lambda use_case: put_scenario(use_case, before, after))


def exempt(workspace, before, after):
    return workspace.run(lambda use_case: put_exemption(use_case, before, after))


def scenarios(workspace):
    return workspace.look(lambda use_case: use_case.work.scenarios.all())


def exemptions(workspace):
    return workspace.look(lambda use_case: use_case.work.exemptions.all())


def acting(workspace, user):
    value(workspace.access.work_as(f"{'clerk' if user == CLERK else 'payer'}@example.com"))


def test_h2_every_step_of_a_scenario_is_taken_back_and_done_again(workspace):
    made = put(workspace, None, TIDY)
    edited = put(workspace, TIDY, MORE)
    gone = put(workspace, MORE, None)
    for outcome in (made, edited, gone):
        value(outcome)
    back = workspace.history.reverse(gone.batch)
    assert value(back)
    assert scenarios(workspace) == (MORE,)
    value(workspace.history.reverse(edited.batch))
    assert scenarios(workspace) == (TIDY,)
    value(workspace.history.reverse(made.batch))
    assert scenarios(workspace) == ()
    again = value(workspace.history.reverse(workspace.history.page(limit=1)[0].batch))
    assert again
    assert scenarios(workspace) == (TIDY,)
    assert verified(workspace)


def test_v5_a_scenario_takes_no_permission_and_an_exemption_takes_that_of_users(workspace):
    acting(workspace, PAYER)
    value(put(workspace, None, TIDY))
    assert code(exempt(workspace, None, LEAVE)) == "no_permission"
    acting(workspace, CLERK)
    value(exempt(workspace, None, LEAVE))
    assert verified(workspace)


def test_h5_what_somebody_else_edited_meanwhile_is_not_overwritten(workspace, opened):
    value(put(workspace, None, TIDY))
    value(put(opened(), TIDY, MORE))
    assert code(put(workspace, TIDY, replace(TIDY, note="mine"))) == "moved_on"
    assert code(put(workspace, TIDY, None)) == "moved_on"
    assert scenarios(workspace) == (MORE,)
    edited = put(workspace, MORE, replace(MORE, note="mine"))
    value(put(opened(), replace(MORE, note="mine"), None))
    assert code(workspace.history.reverse(edited.batch)) == "moved_on"


def test_e1_1_a_name_is_there_once_and_there_are_a_hundred_at_most(workspace):
    value(put(workspace, None, TIDY))
    assert code(put(workspace, None, replace(TIDY, name="TIDY"))) == "scenario_exists"
    assert code(put(workspace, TIDY, TIDY)) == "nothing_to_save"
    for number in range(1, MOST_SCENARIOS):
        value(put(workspace, None, replace(TIDY, name=f"Plan {number}")))
    assert code(put(workspace, None, replace(TIDY, name="One more"))) == "too_many"
    value(put(workspace, TIDY, replace(TIDY, name="tidy")))
    assert "tidy" in workspace.scenario_names()
    assert len(workspace.scenario_names()) == MOST_SCENARIOS


def test_e3_9_an_exemption_is_taken_back_and_done_again(workspace):
    made = exempt(workspace, None, LEAVE)
    value(made)
    longer = exempt(workspace, LEAVE, replace(LEAVE, until=TODAY))
    value(longer)
    assert code(exempt(workspace, None, LEAVE)) == "moved_on"
    assert code(exempt(workspace, LEAVE, None)) == "moved_on"
    assert code(exempt(workspace, LEAVE, LEAVE)) == "nothing_to_save"
    value(workspace.history.reverse(longer.batch))
    assert exemptions(workspace) == (LEAVE,)
    value(workspace.history.reverse(made.batch))
    assert exemptions(workspace) == ()
    assert verified(workspace)


def test_e3_9_the_exemption_of_somebody_who_was_never_added_cannot_come_back(workspace):
    added = workspace.users.create(NewUsers(emails=("zoe@example.com",)))
    zoe = replace(LEAVE, user=max(user.id for user in value(added)))
    value(exempt(workspace, None, zoe))
    ended = exempt(workspace, zoe, None)
    value(ended)
    value(workspace.history.reverse(added.batch))
    assert code(workspace.history.reverse(ended.batch)) == "moved_on"
    assert exemptions(workspace) == ()
    assert verified(workspace)


def test_e3_9_who_leaves_as_if_never_added_takes_the_exemption_along(workspace):
    added = workspace.users.create(NewUsers(emails=("zoe@example.com",)))
    zoe = replace(LEAVE, user=max(user.id for user in value(added)))
    value(exempt(workspace, None, zoe))
    value(workspace.history.reverse(added.batch))
    assert exemptions(workspace) == ()
    assert verified(workspace)


@pytest.mark.parametrize("what", ["Tidy", "exempted"])
def test_h1_scenarios_and_exemptions_are_found_in_the_history(workspace, what):
    value(put(workspace, None, TIDY))
    value(exempt(workspace, None, LEAVE))
    (line,) = [line for line in workspace.history.page() if what in line.what()]
    assert line.what() in {
        "Scenario Tidy made",
        "Sales Hub: User1 exempted from findings: leave",
    }
    assert [one.seq for one in workspace.history.of_user(1) if "exempted" in one.what()]
    assert [one.seq for one in workspace.history.page(text="user1") if "exempted" in one.what()]
