"""Folding changes over an account: seats, status, policies, contracts, and what they outgrow."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import Bought, Removal, TierPlan
from seatdesk.domain.changes import apply as changes_module
from seatdesk.domain.changes.apply import CarriedOut, apply
from seatdesk.domain.changes.kinds.account_changes import OpenAccount, SetPolicies
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTier,
    ScheduleRemoval,
    ScheduleTier,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    EditSubscription,
    RemoveSubscription,
    StartPurchase,
    Withdraw,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    EditUsers,
    SetAccess,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Code
from tests.domain.company import (
    RENEWAL,
    SALES,
    SERVICE,
    STARTER,
    TODAY,
    account,
    attempt,
    changes,
    code,
    done,
    fits,
    lives,
    sales,
)


def people(n):
    return tuple(range(1, n + 1))


def test_s4_assigning_what_fits_is_done_and_one_more_is_short():
    full = done(account(), Assign(SALES, people(8)))
    assert full.subscription(SALES).pool.unassigned == 0
    refusal = attempt(full, Assign(SALES, (9, 10)))
    assert refusal.code is Code.SHORT
    assert refusal.params == {"product": SALES, "short": 2, "owned": 8, "assigned": 8}


@settings(max_examples=40)
@given(lives(), st.data())
def test_s5_assigned_never_exceeds_owned_whatever_happens(life, data):
    _, now, _ = life
    assert all(map(fits, now.subscriptions))
    carried = attempt(now, data.draw(changes(now)))
    if isinstance(carried, CarriedOut):
        assert all(map(fits, carried.account.subscriptions))


def test_s6_unassigning_keeps_the_seat_in_the_pool_paid_for():
    before = account(sales(8))
    after = done(before, Unassign(SALES, (1, 2))).subscription(SALES)
    assert (after.pool.owned, after.pool.unassigned) == (8, 2)
    assert replace(after, assigned=8) == before.subscription(SALES)


def test_s7_a_freed_seat_given_to_someone_else_changes_nothing_that_is_billed():
    before = account(sales(8))
    after = done(done(before, Unassign(SALES, (1,))), Assign(SALES, (9,)))
    assert after == before


def test_s8_one_change_gives_many_seats_and_the_uncounted_come_from_no_pool():
    after = done(account(), Assign(SALES, people(10), uncounted=(9, 10)))
    assert after.subscription(SALES).assigned == 8
    assert done(after, Unassign(SALES, people(10), uncounted=(9, 10))) == account()


def test_s9_a_transfer_moves_a_seat_in_a_full_pool():
    full = account(sales(8))
    assert done(full, Transfer(SALES, 1, 9)) == full


def test_s9_a_transfer_between_a_counted_and_an_uncounted_user_moves_the_count():
    full = account(sales(8))
    assert done(full, Transfer(SALES, 1, 9, counted=-1)).subscription(SALES).assigned == 7
    assert code(attempt(full, Transfer(SALES, 1, 9, counted=1))) is Code.SHORT


@pytest.mark.parametrize(
    ("terms", "expected"),
    [({"auto_renew": False}, Code.ENDING), ({"ended": True}, Code.ENDED)],
)
@pytest.mark.parametrize("uncounted", [(), (1,)])
def test_d10_no_seat_is_given_where_the_subscription_ends(terms, expected, uncounted):
    ending = account(sales(**terms))
    assert code(attempt(ending, Assign(SALES, (1,), uncounted))) is expected


def test_a_product_nobody_subscribed_is_refused_and_the_known_ones_named():
    for change in (
        Assign("Nothing", (1,)),
        Unassign("Nothing", (1,)),
        Buy("Nothing", Bought(TODAY, 1)),
        SetStatus((1,), Status.ACTIVE, Status.DEACTIVATED, (("Nothing", 1),)),
        RemoveSubscription(sales(product="Nothing")),
        EditSubscription(sales(product="Nothing"), sales(product="Nothing")),
        EditSubscription(sales(), sales(product="Nothing")),
    ):
        refusal = attempt(account(), change)
        assert refusal.code is Code.UNKNOWN_PRODUCT
        assert refusal.params["known"] == (SALES,)


def test_taking_more_seats_than_are_assigned_is_no_history_of_this_account():
    assert code(attempt(account(), Unassign(SALES, (1,)))) is Code.MOVED_ON


def test_facts_about_users_leave_the_account_as_it_is():
    for change in (AddUsers(()), WithdrawUsers(()), EditUsers(()), SetAccess(SALES, (1,), True)):
        assert done(account(), change) == account()


def test_p5_a_status_moves_the_count_where_the_policies_say_so():
    invited = account(sales(7))
    move = SetStatus((1, 2), Status.INVITED, Status.ACTIVE, ((SALES, 1),))
    assert done(invited, move).subscription(SALES).assigned == 8
    full = account(sales(8))
    assert code(attempt(full, move)) is Code.SHORT


def test_r2_a_policy_about_whose_seat_counts_moves_the_count():
    before = account(sales(8))
    loose = Policies(invited_hold_seat=False)
    after = done(before, SetPolicies(before.policies, loose, ((SALES, -2),)))
    assert (after.policies, after.subscription(SALES).assigned) == (loose, 6)
    full = done(after, Assign(SALES, (9, 10)))
    back = SetPolicies(loose, before.policies, ((SALES, 2),))
    assert code(attempt(full, back)) is Code.SHORT


def test_h2_policies_that_have_changed_since_are_not_overwritten():
    now = account()
    stale = SetPolicies(Policies(idle_after_days=7), Policies(idle_after_days=14))
    assert code(attempt(now, stale)) is Code.MOVED_ON


def test_an_account_is_opened_with_its_name_currency_and_time_zone():
    opened = done(account(), OpenAccount("Sydlicht", "EUR", "Europe/Stockholm"))
    assert (opened.name, opened.currency, opened.time_zone) == (
        "Sydlicht",
        "EUR",
        "Europe/Stockholm",
    )


class TestWhatAssignmentsOutgrow:
    def pending(self, assigned=4, seats=3, **terms):
        return account(sales(assigned, removal=Removal(seats, RENEWAL), **terms))

    def test_d5_an_assignment_that_fits_beside_the_request_leaves_it(self):
        carried = attempt(self.pending(), Assign(SALES, (9,)))
        assert carried.changes == (Assign(SALES, (9,)),)
        assert carried.account.subscription(SALES).removal == Removal(3, RENEWAL)

    def test_d5_an_assignment_that_needs_its_seats_cancels_the_request_first(self):
        give = Assign(SALES, (9, 10))
        carried = attempt(self.pending(), give)
        assert carried.changes == (CancelRemoval(SALES, 3, outgrown=True), give)
        assert carried.account.subscription(SALES).removal is None
        assert carried.account.subscription(SALES).assigned == 6

    def test_d5_whatever_path_the_need_comes_by(self):
        cancel = CancelRemoval(SALES, 3, outgrown=True)
        comes_back = SetStatus((1, 2), Status.DEACTIVATED, Status.ACTIVE, ((SALES, 2),))
        counts_again = SetPolicies(Policies(), Policies(idle_after_days=9), ((SALES, 2),))
        for change in (comes_back, counts_again, Transfer(SALES, 1, 2, counted=2)):
            assert attempt(self.pending(), change).changes == (cancel, change)

    def test_d5_a_lower_tier_that_would_leave_someone_without_a_seat_is_cancelled(self):
        plan = TierPlan("Starter", STARTER, RENEWAL)
        carried = attempt(account(sales(5, tier_plan=plan)), Assign(SALES, (9,)))
        assert carried.changes[0] == CancelTier(SALES, "Starter", STARTER, outgrown=True)
        assert carried.account.subscription(SALES).tier_plan is None

    def test_d5_of_two_requests_that_are_too_much_together_the_removal_goes(self):
        both = self.pending(2, 3, tier_plan=TierPlan("Starter", STARTER, RENEWAL))
        carried = attempt(both, Assign(SALES, (9,)))
        assert carried.changes[:-1] == (CancelRemoval(SALES, 3, outgrown=True),)
        assert carried.account.subscription(SALES).tier_plan is not None

    def test_d5_a_removal_that_is_possible_without_the_lower_tier_outlives_it(self):
        both = self.pending(4, 1, tier_plan=TierPlan("Starter", STARTER, RENEWAL))
        carried = attempt(both, Assign(SALES, (9, 10)))
        assert carried.changes[:-1] == (CancelTier(SALES, "Starter", STARTER, outgrown=True),)
        assert carried.account.subscription(SALES).removal == Removal(1, RENEWAL)

    def test_d5_a_taken_back_purchase_takes_the_request_with_it(self):
        bought = done(account(sales(5)), Buy(SALES, Bought(TODAY, 2)))
        pending = done(bought, ScheduleRemoval(SALES, 5))
        carried = attempt(pending, Withdraw(SALES, Bought(TODAY, 2)))
        assert carried.changes[0] == CancelRemoval(SALES, 5, outgrown=True)
        assert carried.account.subscription(SALES).additional == 3

    def test_d5_a_request_that_comes_with_an_edit_is_cancelled_after_it(self):
        edit = EditSubscription(sales(), sales(removal=Removal(9, RENEWAL)))
        carried = attempt(account(), edit)
        assert carried.changes == (edit, CancelRemoval(SALES, 9, outgrown=True))
        assert carried.account == account()

    def test_d5_a_change_that_is_refused_cancels_nothing(self):
        assert code(attempt(self.pending(), Assign(SALES, people(5)))) is Code.SHORT

    @settings(max_examples=40)
    @given(lives())
    def test_d5_a_request_that_stands_can_always_be_carried_out(self, life):
        _, now, _ = life
        for s in now.subscriptions:
            leaving = s.removal.seats if s.removal else 0
            included = s.tier_plan.rates.included if s.tier_plan else s.included
            assert s.assigned <= included + s.additional - leaving


@settings(max_examples=40)
@given(lives(), st.data())
def test_what_an_account_was_given_stays_as_it_was(life, data):
    _, now, _ = life
    change = data.draw(changes(now))
    copy = replace(now, subscriptions=tuple(replace(s) for s in now.subscriptions))
    attempt(now, change)
    assert now == copy


@settings(max_examples=40)
@given(lives(), st.data())
def test_b12_carrying_out_twice_gives_the_same_account(life, data):
    _, now, _ = life
    change = data.draw(changes(now))
    assert attempt(now, change) == attempt(now, change)


class TestContractsInTheAccount:
    def test_a_contract_enters_with_nobody_on_its_seats(self):
        entered = done(account(), AddSubscription(sales(6, product=SERVICE)))
        assert entered.subscription(SERVICE).assigned == 0

    def test_a_second_contract_of_the_same_product_is_refused_until_the_first_has_ended(self):
        assert code(attempt(account(), AddSubscription(sales()))) is Code.SUBSCRIPTION_EXISTS
        ended = account(sales(ended=True))
        assert done(ended, AddSubscription(sales())) == account()

    def test_a_contract_that_makes_no_sense_is_refused(self):
        refusal = attempt(account(), AddSubscription(sales(product=" ")))
        assert (refusal.code, refusal.params["field"]) == (Code.INVALID_CONTRACT, "product")

    def test_a_contract_in_use_does_not_leave(self):
        used = account(sales(2))
        refusal = attempt(used, RemoveSubscription(sales(2)))
        assert (refusal.code, refusal.params["assigned"]) == (Code.SUBSCRIPTION_IN_USE, 2)

    def test_h2_a_contract_that_has_changed_since_is_neither_removed_nor_overwritten(self):
        bought = done(account(), Buy(SALES, Bought(TODAY, 1)))
        assert code(attempt(bought, RemoveSubscription(sales()))) is Code.MOVED_ON
        edit = EditSubscription(sales(), sales(notice_days=30))
        assert code(attempt(bought, edit)) is Code.MOVED_ON

    def test_an_edit_keeps_who_holds_a_seat(self):
        used = account(sales(4))
        edited = done(used, EditSubscription(sales(), sales(notice_days=30)))
        assert edited.subscription(SALES) == sales(4, notice_days=30)

    def test_an_edit_that_leaves_fewer_seats_than_are_assigned_is_refused(self):
        used = account(sales(7))
        refusal = attempt(used, EditSubscription(sales(7), sales(additional=1)))
        assert refusal.params["problem"] == "fewer_than_assigned"

    def test_d10_an_edit_is_no_way_around_the_holders(self):
        used = account(sales(1))
        edit = EditSubscription(sales(1), sales(1, auto_renew=False))
        assert code(attempt(used, edit)) is Code.HOLDERS_LEFT

    def test_an_ended_contract_is_not_edited(self):
        ended = sales(ended=True)
        assert code(attempt(account(ended), EditSubscription(ended, sales()))) is Code.ENDED

    def test_d3_pending_requests_follow_the_renewal_of_an_edited_contract(self):
        start = date(2026, 2, 1)
        before = sales(removal=Removal(1, RENEWAL), tier_plan=TierPlan("Starter", STARTER, RENEWAL))
        moved = sales(start=start, removal=before.removal, tier_plan=before.tier_plan)
        after = done(account(before), EditSubscription(before, moved)).subscription(SALES)
        assert (after.removal.effective, after.tier_plan.effective) == (after.renewal,) * 2
        assert after.renewal == date(2027, 2, 1)
        back = done(account(after), EditSubscription(moved, before))
        assert back == account(before)


def test_time_brings_only_what_was_ordered():
    assert code(apply(account(), StartPurchase(SALES, Bought(TODAY, 1)))) is Code.MOVED_ON


def test_a_schedule_names_its_product():
    assert code(apply(account(), ScheduleTier("Nothing", "Starter", STARTER))) is (
        Code.UNKNOWN_PRODUCT
    )


@pytest.mark.parametrize(
    "part",
    [changes_module._move_seats, changes_module._change_subscriptions],
)
def test_what_is_no_change_is_a_bug_and_not_a_refusal(part):
    with pytest.raises(AssertionError):
        part(account(), "a rumour")


def test_what_is_no_change_of_a_subscription_is_a_bug_too():
    rumour: Any = "a rumour"
    with pytest.raises(AssertionError):
        changes_module._change_term(sales(), rumour, TODAY)
    with pytest.raises(AssertionError):
        changes_module._change_request(sales(), rumour)


def test_d10_a_seat_that_counts_again_is_no_way_around_the_ending():
    ending = account(sales(auto_renew=False))
    back = SetStatus((1,), Status.DEACTIVATED, Status.ACTIVE, ((SALES, 1),))
    assert code(attempt(ending, back)) is Code.ENDING
