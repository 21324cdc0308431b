"""Requests for the renewal: fewer seats (D1-D7), a lower tier (D8), no renewal (D10)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Rates, Removal, SeatPrice, TierPlan
from seatdesk.domain.changes.apply import CarriedOut, bring_forward
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTier,
    ScheduleRemoval,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from seatdesk.domain.refusals import Code
from tests.domain.changes.test_purchases import CLOSED
from tests.domain.company import (
    ENTERPRISE,
    RENEWAL,
    SALES,
    STARTER,
    account,
    attempt,
    code,
    done,
    sales,
)


@given(st.integers(0, 8), st.integers(0, 3), st.integers(-2, 12))
def test_d1_a_request_takes_one_to_all_of_what_is_unassigned_and_additional(
    assigned, minimum, seats
):
    now = account(sales(assigned, minimum=minimum))
    removable = now.subscription(SALES).removable
    result = attempt(now, ScheduleRemoval(SALES, seats))
    if 1 <= seats <= removable:
        assert isinstance(result, CarriedOut)
        assert result.account.subscription(SALES).removal == Removal(seats, RENEWAL)
    elif not removable:
        assert code(result) is Code.NOTHING_REMOVABLE
    else:
        assert code(result) is (Code.QUANTITY if seats < 1 else Code.MORE_THAN_REMOVABLE)


def test_d1_nothing_removable_says_why():
    refusal = attempt(account(sales(8)), ScheduleRemoval(SALES, 1))
    assert refusal.code is Code.NOTHING_REMOVABLE
    assert refusal.params == {
        "product": SALES,
        "additional": 3,
        "unassigned": 0,
        "minimum": 0,
        "reason": "assigned",
    }


@pytest.mark.parametrize(
    ("assigned", "terms", "asked", "reason"),
    [
        (0, {"additional": 0}, 1, "additional"),
        (5, {}, 4, "additional"),
        (5, {"minimum": 2}, 2, "minimum"),
        (7, {"minimum": 2}, 2, "minimum"),
        (7, {}, 2, "assigned"),
        (5, {"tier_plan": TierPlan("Starter", STARTER, RENEWAL)}, 1, "tier"),
    ],
)
def test_d1_what_lets_no_more_seats_go_is_named(assigned, terms, asked, reason):
    refusal = attempt(account(sales(assigned, **terms)), ScheduleRemoval(SALES, asked))
    assert refusal.params["reason"] == reason


def test_d1_a_second_request_is_refused_and_names_the_first():
    pending = done(account(), ScheduleRemoval(SALES, 2))
    refusal = attempt(pending, ScheduleRemoval(SALES, 1))
    assert refusal.code is Code.ALREADY_SCHEDULED
    assert refusal.params == {"product": SALES, "seats": 2, "effective": RENEWAL}


def test_d2_the_request_carries_the_number_of_the_button():
    pending = done(account(), ScheduleRemoval(SALES, 3))
    assert pending.subscription(SALES).removal.seats == 3


def test_d3_a_request_changes_nothing_of_the_running_term():
    before = account()
    after = done(before, ScheduleRemoval(SALES, 3)).subscription(SALES)
    assert replace(after, removal=None) == before.subscription(SALES)
    assert after.removal.effective == after.renewal


def test_d4_a_request_is_cancelled_and_can_be_made_again():
    pending = done(account(), ScheduleRemoval(SALES, 3))
    cancelled = done(pending, CancelRemoval(SALES, 3))
    assert cancelled == account()
    assert done(cancelled, ScheduleRemoval(SALES, 2)).subscription(SALES).removal.seats == 2


def test_d4_only_the_request_that_was_meant_is_cancelled():
    pending = done(account(), ScheduleRemoval(SALES, 3))
    assert code(attempt(pending, CancelRemoval(SALES, 2))) is Code.MOVED_ON


def test_d7_zero_with_nothing_pending_is_refused():
    refusal = attempt(account(), ScheduleRemoval(SALES, 0))
    assert (refusal.code, refusal.params["most"]) == (Code.QUANTITY, 3)
    assert code(attempt(account(), CancelRemoval(SALES, 0))) is Code.NOTHING_PENDING


@pytest.mark.parametrize(("terms", "expected"), CLOSED)
@pytest.mark.parametrize("change", [ScheduleRemoval(SALES, 1), ScheduleTier(SALES, "S", STARTER)])
def test_c5_what_is_not_sold_here_cannot_be_downgraded_here(terms, expected, change):
    assert code(attempt(account(sales(**terms)), change)) is expected


def test_d8_a_lower_tier_is_agreed_for_the_renewal_and_changes_nothing_before():
    before = account()
    after = done(before, ScheduleTier(SALES, "Starter", STARTER)).subscription(SALES)
    assert after.tier_plan == TierPlan("Starter", STARTER, RENEWAL)
    assert replace(after, tier_plan=None) == before.subscription(SALES)


def test_d8_a_second_tier_is_refused_and_names_the_first():
    planned = done(account(), ScheduleTier(SALES, "Starter", STARTER))
    refusal = attempt(planned, ScheduleTier(SALES, "Enterprise", ENTERPRISE))
    assert refusal.code is Code.TIER_SCHEDULED
    assert refusal.params == {"product": SALES, "tier": "Starter", "effective": RENEWAL}


def test_d8_a_lower_tier_is_cancelled_and_another_one_is_left_alone():
    planned = done(account(), ScheduleTier(SALES, "Starter", STARTER))
    assert done(planned, CancelTier(SALES, "Starter", STARTER)) == account()
    other = CancelTier(SALES, "Starter", ENTERPRISE)
    assert code(attempt(planned, other)) is Code.MOVED_ON
    assert code(attempt(account(), other)) is Code.NOTHING_PENDING


def test_d8_a_lower_tier_and_a_removal_leave_everyone_a_seat_together():
    pending = done(account(sales(3)), ScheduleRemoval(SALES, 2))
    none_included = Rates(STARTER.base, 1, SeatPrice.of(STARTER.base))
    refusal = attempt(pending, ScheduleTier(SALES, "Starter", none_included))
    assert refusal.code is Code.TIER_TOO_SMALL
    assert (refusal.params["owned"], refusal.params["assigned"]) == (2, 3)
    planned = done(account(sales(3)), ScheduleTier(SALES, "Starter", STARTER))
    refusal = attempt(planned, ScheduleRemoval(SALES, 3))
    assert (refusal.code, refusal.params["removable"]) == (Code.MORE_THAN_REMOVABLE, 2)


@pytest.mark.parametrize("holders", [1, 2, 8])
def test_d10_renewal_is_not_switched_off_while_anybody_holds_a_seat(holders):
    refusal = attempt(account(sales(holders)), SetAutoRenew(SALES, on=False))
    assert (refusal.code, refusal.params["assigned"]) == (Code.HOLDERS_LEFT, holders)


@pytest.mark.parametrize(
    ("assigned", "additional", "fits"), [(5, 3, True), (6, 3, False), (2, 0, True), (3, 0, False)]
)
def test_d8_a_lower_tier_with_exactly_enough_seats_is_agreed_and_one_seat_fewer_is_not(
    assigned, additional, fits
):
    """Starter includes two: with the additional ones exactly so many may hold a seat."""
    state = account(sales(assigned, additional=additional))
    asked = attempt(state, ScheduleTier(SALES, "Starter", STARTER))
    if fits:
        assert asked.account.subscription(SALES).tier_plan is not None
        held = done(asked.account, Unassign(SALES, (1,)))
        again = done(held, Assign(SALES, (1,)))  # exactly enough does not cancel it either (D5)
        assert again.subscription(SALES).tier_plan is not None
    else:
        assert asked.code is Code.TIER_TOO_SMALL
        assert asked.params["owned"] + 1 == asked.params["assigned"] == assigned


def test_d10_renewal_is_switched_off_once_nobody_holds_a_seat():
    refusal = attempt(account(sales(2)), SetAutoRenew(SALES, on=False))
    assert (refusal.code, refusal.params["assigned"]) == (Code.HOLDERS_LEFT, 2)
    off = done(account(), SetAutoRenew(SALES, on=False))
    assert not off.subscription(SALES).auto_renew
    assert code(attempt(off, SetAutoRenew(SALES, on=False))) is Code.SAME_SETTING


def test_d10_renewal_is_switched_on_again_before_the_renewal_and_not_after():
    off = done(account(), SetAutoRenew(SALES, on=False))
    assert done(off, SetAutoRenew(SALES, on=True)) == account()
    ended, _ = bring_forward(off, RENEWAL)
    assert code(attempt(ended, SetAutoRenew(SALES, on=True))) is Code.ENDED
