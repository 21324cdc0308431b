"""What is done while a scenario is active becomes steps, and the account stays (E1.11)."""

from dataclasses import replace

import pytest

from seatdesk.controllers import planning_workspace
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.planning_workspace import PlanningWorkspace
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.choices import Commitment
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    RemoveStep,
    RenewalPriceStep,
    TermsStep,
    TierStep,
    UnassignStep,
)
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.store.errors import ReadOnly
from tests.factories import SALES, SERVICE, TODAY, make_rates

TIDY = "Tidy"


@pytest.fixture
def planning(workspace):
    """The workspace with an empty scenario active, and nothing of the account changed by it."""
    assert isinstance(workspace.scenarios.make(TIDY), Done)
    before = workspace.account()
    yield PlanningWorkspace(workspace, TIDY)
    assert workspace.account() == before


def steps(planning):
    """The steps of the scenario."""
    return planning.scenario_today().scenario.steps


def done(outcome):
    """The outcome of something that was not refused."""
    assert isinstance(outcome, Done), outcome
    return outcome


def test_e1_11_saving_seats_adds_steps(planning):
    done(planning.seats.assign(SALES, (1, 2)))
    done(planning.seats.save([SeatEdit(3, SERVICE, True)]))
    found = steps(planning)
    assert [type(step) for step in found] == [AssignStep, AssignStep]
    assert found[0].users == ("user1@example.com", "user2@example.com")
    assert planning.account().subscription(SALES).assigned == 2
    assert planning.scenario_today().seats[1] == {SALES: True}


def test_e1_11_later_saves_see_the_earlier_ones(planning):
    done(planning.seats.assign(SALES, (1,)))
    refused = planning.seats.assign(SALES, (1,))
    assert isinstance(refused, Refused)
    assert refused.refusal.code == "seat_held"


def test_e1_11_taking_a_seat_back_takes_it_out_of_its_step(planning):
    done(planning.seats.assign(SALES, (1, 2)))
    done(planning.seats.unassign(SALES, (1,)))
    assert [step.users for step in steps(planning)] == [("user2@example.com",)]
    done(planning.seats.unassign(SALES, (2,)))
    assert steps(planning) == ()


def test_e1_11_a_seat_is_transferred_that_the_scenario_assigns(planning):
    done(planning.seats.assign(SALES, (1,)))
    done(planning.seats.transfer(SALES, 1, 2))
    assert planning.account().subscription(SALES).assigned == 1
    assert planning.scenario_today().seats == {2: {SALES: True}}


def test_e1_11_a_checkout_adds_the_purchase_and_the_seats_of_the_draft(planning):
    quotes = done(planning.checkout.quote({SALES: 2})).value
    edits = [SeatEdit(user, SALES, True) for user in range(1, 11)]
    done(planning.checkout.purchase({SALES: 2}, None, quotes, edits=()))
    done(planning.seats.save(edits))
    assert [type(step) for step in steps(planning)] == [BuyStep, AssignStep]
    assert planning.account().subscription(SALES).pool.unassigned == 0


def test_e1_11_a_purchase_dated_ahead_keeps_its_day(planning):
    later = TODAY.replace(month=6)
    done(planning.checkout.purchase({SALES: 1}, later))
    assert [(type(step), step.on) for step in steps(planning)] == [(BuyStep, later)]
    assert planning.account().subscription(SALES).additional == 3


def test_e1_11_requests_for_the_renewal_become_steps(planning):
    done(planning.downgrades.schedule(SALES, 1))
    done(planning.billing.change_tier(SALES, "Starter", make_rates("50", 5, "20")))
    done(planning.renewal_terms.schedule(SERVICE, TermsForm(commitment=Commitment.MONTHLY)))
    done(planning.renewal_terms.set_price(SALES, RenewalPrice(percent=make_rates().base)))
    done(planning.billing.auto_renew(SERVICE, on=False))
    kinds = [type(step) for step in steps(planning)]
    assert kinds == [RemoveStep, TierStep, TermsStep, RenewalPriceStep, AutoRenewStep]
    account = planning.account()
    assert account.subscription(SALES).removal.seats == 1
    assert account.subscription(SALES).tier_plan.tier == "Starter"
    assert account.subscription(SERVICE).terms_plan.commitment is Commitment.MONTHLY
    assert not account.subscription(SERVICE).auto_renew


def test_e1_11_what_is_taken_back_on_the_day_leaves_no_step(planning):
    done(planning.downgrades.schedule(SALES, 1))
    done(planning.downgrades.reschedule(SALES, 2))
    assert [step.seats for step in steps(planning)] == [2]
    done(planning.downgrades.cancel(SALES))
    done(planning.billing.auto_renew(SERVICE, on=False))
    done(planning.billing.auto_renew(SERVICE, on=True))
    assert steps(planning) == ()


def test_e1_11_what_is_outgrown_leaves_the_scenario(planning):
    done(planning.seats.assign(SALES, range(1, 7)))
    done(planning.downgrades.schedule(SALES, 2))
    outcome = done(planning.seats.assign(SALES, (7,)))
    assert len(outcome.cancelled) == 1
    assert [type(step) for step in steps(planning)] == [AssignStep, AssignStep]
    assert planning.account().subscription(SALES).removal is None


def test_e1_11_seats_of_deactivated_users_are_released(workspace):
    done(workspace.seats.assign(SALES, (10,)))
    done(workspace.users.deactivate((10,)))
    done(workspace.scenarios.make(TIDY))
    planning = PlanningWorkspace(workspace, TIDY)
    done(planning.seats.release_deactivated(SALES, (10,)))
    (step,) = steps(planning)
    assert isinstance(step, UnassignStep)
    assert step.release
    assert planning.account().subscription(SALES).assigned == 0
    assert workspace.account().subscription(SALES).assigned == 1


def test_v5_a_plan_asks_for_no_permission(workspace):
    done(workspace.scenarios.make(TIDY))
    workspace.actor = "user1@example.com"
    assert isinstance(workspace.checkout.purchase({SALES: 1}), Refused)
    done(PlanningWorkspace(workspace, TIDY).checkout.purchase({SALES: 1}))


def test_e1_11_what_was_added_is_undone_in_one_step(planning, workspace):
    outcome = done(planning.seats.assign(SALES, (1, 2)))
    done(workspace.history.reverse(outcome.batch))
    assert steps(planning) == ()


def test_e1_11_a_refusal_leaves_the_scenario_alone(planning):
    refused = planning.downgrades.schedule(SALES, 9)
    assert isinstance(refused, Refused)
    assert refused.refusal.code == "more_than_removable"
    assert steps(planning) == ()


def test_e1_11_a_file_that_can_only_be_read_shows_the_scenario_too(planning, monkeypatch):
    done(planning.checkout.purchase({SALES: 2}))
    monkeypatch.setattr(planning.database, "read_only", ReadOnly(location="here", what="file"))
    assert planning.account().subscription(SALES).additional == 5
    quote = done(planning.downgrades.quote(SALES, 1)).value
    assert quote.current.additional == 5
    assert planning.billing.renewal_differences() == ()
    with pytest.raises(ReadOnly):
        planning.downgrades.schedule(SALES, 1)


def test_h5_two_windows_add_to_one_scenario(planning, workspace):
    other = PlanningWorkspace(workspace, TIDY)
    done(planning.seats.assign(SALES, (1,)))
    done(other.seats.assign(SALES, (2,)))
    done(planning.downgrades.schedule(SALES, 1))
    assert len(steps(planning)) == 3
    assert other.account() == planning.account()


def test_h5_what_somebody_adds_meanwhile_is_not_lost(planning, workspace, monkeypatch):
    other, end = PlanningWorkspace(workspace, TIDY), planning_workspace._Tried.keep

    def keep(tried, use_case):
        kept = tried.scenario
        tried = replace(tried, scenario=replace(kept, note="as it was"))
        return end(tried, use_case)

    monkeypatch.setattr(planning_workspace._Tried, "keep", keep)
    refused = other.seats.assign(SALES, (2,))
    assert isinstance(refused, Refused)
    assert refused.refusal.code == "moved_on"
    assert steps(planning) == ()
