"""Steps added on a day, and what they take back of that day's steps (E1.11)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from seatdesk.domain.changes.kinds.request_changes import CancelRemoval
from seatdesk.domain.evaluation.steps_of_today import with_steps_of_today
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTierStep,
    RemoveStep,
    RenewalPriceStep,
    TierStep,
    TransferStep,
    UnassignStep,
)
from tests.domain.evaluation.scenarios import TODAY, email, facts
from tests.factories import SALES, SERVICE

ACCOUNT = facts().account
LATER = TODAY + timedelta(days=9)
HERE: Any = {"on": TODAY, "product": SALES}


def added(steps, *new, account=ACCOUNT, outgrown=()):
    return with_steps_of_today(steps, new, account, outgrown)


def test_e1_11_a_step_is_appended():
    buy = BuyStep(**HERE, seats=1)
    assert added((buy,), buy) == (buy, buy)


def test_e1_11_a_seat_that_goes_back_is_taken_out_of_the_step_that_moved_it():
    both = AssignStep(**HERE, users=(email(8), email(9)))
    back = UnassignStep(**HERE, users=(email(8).upper(), email(0)))
    assert added((both,), back) == (
        replace(both, users=(email(9),)),
        replace(back, users=(email(0),)),
    )


def test_e1_11_steps_of_other_days_and_products_stay():
    later = AssignStep(on=LATER, product=SALES, users=(email(8),))
    other = AssignStep(on=TODAY, product=SERVICE, users=(email(8),))
    back = UnassignStep(**HERE, users=(email(8),))
    assert added((later, other), back) == (later, other, back)


def test_e1_11_a_past_step_happens_today_and_is_taken_back_as_one_of_today():
    past = RemoveStep(on=TODAY - timedelta(days=9), product=SALES, seats=1)
    assert added((past,), CancelRemovalStep(**HERE)) == ()


def test_e1_11_a_seat_assigned_today_is_transferred_in_its_step():
    step = AssignStep(**HERE, users=(email(8), email(9)))
    moved = TransferStep(**HERE, giver=email(8), taker=email(5))
    assert added((step,), moved) == (replace(step, users=(email(5), email(9))),)
    assert added((), moved) == (moved,)


def test_e1_11_cancelling_takes_the_last_request_of_the_day_back():
    up, down = TierStep(**HERE, tier="Top"), TierStep(**HERE, tier="Starter")
    cancel = CancelTierStep(**HERE)
    assert added((up, down), cancel) == (up,)
    assert added((), cancel) == (cancel,)


def test_e1_11_what_is_set_as_in_the_account_leaves_no_step():
    off, on = AutoRenewStep(**HERE, setting=False), AutoRenewStep(**HERE, setting=True)
    assert added((off,), on) == ()
    assert added((), off) == (off,)
    price = RenewalPriceStep(**HERE, percent=None)
    assert added((), price) == ()


def test_d5_a_request_of_the_day_that_is_outgrown_goes():
    remove, buy = RemoveStep(**HERE, seats=1), BuyStep(**HERE, seats=1)
    assign = AssignStep(**HERE, users=(email(8),))
    gone = CancelRemoval(SALES, 1, outgrown=True)
    assert added((remove, buy), assign, outgrown=(gone,)) == (buy, assign)
