"""The head-count plan as it is kept: over which plan, under which names, and what it outdates."""

from datetime import timedelta

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestQuestion
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry, SeatBuffer
from seatdesk.domain.refusals import Code
from tests.controllers.asserts import value
from tests.factories import SALES, TODAY

LATER = TODAY + timedelta(days=40)


def joiners(people, product=SALES):
    return HeadcountPlan((MoveEntry(products=(product,), on=LATER, people=people),))


def test_e5_1_an_edit_of_a_plan_that_is_another_by_now_changes_nothing(workspace):
    first = value(workspace.headcount.put(joiners(1), seen=None))
    again = workspace.headcount.put(joiners(2), seen=None)  # made where there was none
    assert isinstance(again, Refused)
    assert again.refusal.code == Code.MOVED_ON
    second = value(workspace.headcount.put(joiners(2), seen=first))
    assert isinstance(workspace.headcount.put(joiners(3), seen=first), Refused)
    assert value(workspace.headcount.read()).kept == second
    assert isinstance(workspace.headcount.put(joiners(3)), Done)  # whatever is there


def test_e5_1_a_plan_is_kept_under_the_names_that_are_known(workspace):
    shouted = joiners(1, SALES.upper())
    value(workspace.headcount.put(HeadcountPlan(shouted.entries, {SALES.lower(): SeatBuffer(2)})))
    plan = value(workspace.headcount.read()).plan
    assert plan.entries == joiners(1).entries
    assert plan.buffers == {SALES: SeatBuffer(2)}
    twice = HeadcountPlan(base={SALES: 1, SALES.upper(): 2})
    refused = workspace.headcount.put(twice)
    assert isinstance(refused, Refused)
    assert sentence(refused.refusal) == (
        "“base” of the plan has Sales Hub twice, in two spellings. Nothing was stored; correct the "
        "plan and try again."
    )


def test_e5_1_products_with_their_tiers_can_be_planned(workspace):
    tiers = workspace.headcount.options().tiers
    assert next(iter(tiers)) == SALES  # those with a contract come first
    assert set(workspace.cheapest_plan.options().tiers) <= set(tiers)
    assert all(tiers.values())


def test_e1_2_a_cheapest_plan_is_outdated_by_people_and_plans_and_not_by_being_kept(workspace):
    found = value(workspace.cheapest_plan.find(CheapestQuestion(months=6)))
    assert not workspace.cheapest_plan.options().outdates(found)
    value(workspace.scenarios.make("Kept", (), ""))
    assert not workspace.cheapest_plan.options().outdates(found)
    value(workspace.headcount.put(joiners(1)))
    assert workspace.cheapest_plan.options().outdates(found)
