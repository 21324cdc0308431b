"""Use cases of removals and lower tiers at the renewal: scheduled, changed, cancelled."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Removal
from tests.controllers.asserts import code, pool, value, verified
from tests.factories import RENEWAL, SALES, SERVICE, make_rates, make_subscription


def removal(workspace, product=SALES):
    return workspace.account().subscription(product).removal


def test_d1_from_one_to_what_is_unassigned_and_additional(workspace):
    value(workspace.seats.assign(SALES, range(1, 7)))

    limits = workspace.downgrades.limits(SALES)

    assert (limits.least, limits.most, limits.why) == (1, 2, None)
    assert code(workspace.downgrades.schedule(SALES, 3)) == "more_than_removable"
    for wrong in (0, -1):
        assert code(workspace.downgrades.schedule(SALES, wrong)) == "quantity"
    assert code(workspace.downgrades.schedule(SALES, 10**12)) == "more_than_removable"
    assert code(workspace.downgrades.schedule("No Hub", 1)) == "unknown_product"


def test_d1_nothing_removable_says_why(workspace):
    value(workspace.seats.assign(SALES, range(1, 9)))

    limits = workspace.downgrades.limits(SALES)

    assert (limits.least, limits.most) == (0, 0)
    assert limits.why.code.value == "nothing_removable"
    assert code(workspace.downgrades.schedule(SALES, 1)) == "nothing_removable"


def test_d1_the_two_boxes_show_the_subscription_before_and_after(workspace):
    quote = value(workspace.downgrades.quote(SALES, 2))

    assert (quote.current.additional, quote.after.additional) == (3, 1)
    assert (quote.current.period_amount, quote.after.period_amount) == (720, 540)
    assert (quote.next_term_before, quote.next_term) == (8640, 6480)
    assert quote.effective == RENEWAL
    assert code(workspace.downgrades.quote(SALES, 4)) == "more_than_removable"


def test_d1_one_request_at_a_time_and_the_second_offers_to_edit_the_first(workspace):
    value(workspace.downgrades.schedule(SALES, 2))

    assert code(workspace.downgrades.schedule(SALES, 1)) == "already_scheduled"
    assert workspace.downgrades.limits(SALES).pending == Removal(2, RENEWAL)
    assert workspace.downgrades.limits(SALES).most == 3


def test_d3_the_removal_waits_for_the_next_term_without_a_credit(workspace):
    before = workspace.billing.overview()[0].term_total

    assert value(workspace.downgrades.schedule(SALES, 2)) == Removal(2, RENEWAL)

    assert workspace.billing.overview()[0].term_total == before
    assert value(workspace.downgrades.quote(SALES, 2)).due_now == 0
    assert pool(workspace) == (0, 8)


def test_d4_a_request_is_cancelled_and_the_cancelling_undone(workspace):
    value(workspace.downgrades.schedule(SALES, 2, "fewer people"))

    done = workspace.downgrades.cancel(SALES)

    assert value(done) == Removal(2, RENEWAL)
    assert removal(workspace) is None
    assert code(workspace.downgrades.cancel(SALES)) == "nothing_pending"
    value(workspace.history.reverse(done.batch))
    assert removal(workspace) == Removal(2, RENEWAL)
    assert verified(workspace)


def test_d4_editing_is_cancel_and_schedule_again_in_one_step(workspace):
    value(workspace.downgrades.schedule(SALES, 2))

    done = workspace.downgrades.reschedule(SALES, 3)

    assert value(done) == Removal(3, RENEWAL)
    assert {line.batch for line in workspace.history.page(limit=2)} == {done.batch}
    assert value(workspace.downgrades.quote(SALES, 1)).after.additional == 2
    value(workspace.history.reverse(done.batch))
    assert removal(workspace) == Removal(2, RENEWAL)


@given(pending=st.integers(1, 3), product=st.sampled_from([SALES, SERVICE]), zero=st.booleans())
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_d7_asking_for_todays_number_clears_what_is_pending(workspace, pending, product, zero):
    """By editing the request down to nothing, or by cancelling it: the bill is as it was."""
    account, bill, rows = (
        workspace.account(),
        workspace.billing.projection(36),
        workspace.billing.overview(),
    )
    removable = workspace.downgrades.limits(product).most
    value(workspace.downgrades.schedule(product, min(pending, removable)))
    shown = value(workspace.downgrades.quote(product, 0))
    assert workspace.billing.projection(36) != bill

    if zero:
        value(workspace.downgrades.reschedule(product, 0))
    else:
        value(workspace.downgrades.cancel(product))

    assert removal(workspace, product) is None
    assert shown.after.additional == account.subscription(product).additional
    assert workspace.billing.projection(36) == bill
    assert workspace.billing.overview() == rows
    assert shown.next_term == next(r.next_term_total for r in rows if r.product == product)


def test_d4_editing_with_nothing_pending_is_scheduling(workspace):
    assert value(workspace.downgrades.reschedule(SALES, 2)) == Removal(2, RENEWAL)


def test_d4_an_edit_that_is_refused_leaves_the_request_alone(workspace):
    value(workspace.downgrades.schedule(SALES, 2))

    assert code(workspace.downgrades.reschedule(SALES, 4)) == "more_than_removable"
    assert removal(workspace) == Removal(2, RENEWAL)


def test_d7_editing_to_zero_is_cancelling_and_with_nothing_pending_it_is_refused(workspace):
    assert code(workspace.downgrades.reschedule(SALES, 0)) == "quantity"
    assert code(workspace.downgrades.quote(SALES, 0)) == "quantity"
    value(workspace.downgrades.schedule(SALES, 2))
    assert value(workspace.downgrades.quote(SALES, 0)).after.additional == 3

    assert value(workspace.downgrades.reschedule(SALES, 0)) is None
    assert removal(workspace) is None


def test_d7_on_one_date_removals_act_before_purchases(workspace, clock):
    value(workspace.downgrades.schedule(SALES, 3))
    clock.day = RENEWAL

    value(workspace.checkout.purchase({SALES: 1}))

    kinds = [type(line.change).__name__ for line in reversed(workspace.history.page(limit=3))]
    assert kinds == ["Renew", "Renew", "Buy"]
    assert pool(workspace) == (0, 6)
    assert verified(workspace)


@pytest.mark.parametrize("days", [0, 1, 365, 365 * 3 + 1])
def test_d6_opening_later_applies_it_once_whenever_that_is(workspace, opened, clock, days):
    value(workspace.downgrades.schedule(SALES, 2))
    clock.day = RENEWAL + timedelta(days=days)

    opened()
    again = opened()

    assert pool(again) == (0, 6)
    assert removal(again) is None
    lines = [line for line in again.history.page() if line.source == "time"]
    terms = 1 + days // 365
    assert len(lines) == 2 * terms
    assert {line.actor for line in lines} == {""}
    assert min(line.day for line in lines) == RENEWAL
    assert again.history.coming() == ()
    assert verified(again)


def test_d6_a_window_left_open_over_the_renewal_applies_it_with_its_next_change(workspace, clock):
    value(workspace.downgrades.schedule(SALES, 2))
    clock.day = RENEWAL
    assert pool(workspace) == (0, 6)

    value(workspace.seats.assign(SALES, [1]))

    batches = [line.batch for line in workspace.history.page(limit=3)]
    assert batches[0] != batches[1] == batches[2]
    assert verified(workspace)


def test_d9_the_last_day_to_act_is_the_renewal_less_the_notice(workspace):
    value(workspace.billing.add(make_subscription("Ops Hub", notice_days=30)))

    row = workspace.billing.overview()[2]

    assert row.last_day_to_act == date(2026, 12, 2)
    assert row.days_left == (date(2026, 12, 2) - date(2026, 3, 1)).days


def test_d9_after_the_last_day_the_request_is_still_taken(workspace, clock):
    value(workspace.billing.add(make_subscription("Ops Hub", notice_days=30)))
    clock.day = date(2026, 12, 20)

    value(workspace.downgrades.schedule("Ops Hub", 1))
    assert workspace.billing.overview()[2].days_left < 0


@pytest.mark.parametrize("mark", ["legacy", "future_quote"])
def test_c5_contracts_of_the_vendors_own_people_are_not_downgraded_here(workspace, mark):
    value(workspace.billing.add(make_subscription("Ops Hub", **{mark: True})))

    assert code(workspace.downgrades.schedule("Ops Hub", 1)) == "contact_csm"
    assert workspace.downgrades.limits("Ops Hub").why.code.value == "contact_csm"
    assert "remove 1 paid user of Ops Hub" in workspace.checkout.message_for_csm({"Ops Hub": -1})


def test_d5_a_minimum_commitment_stays(workspace):
    value(workspace.billing.add(make_subscription("Ops Hub", minimum=2)))

    assert workspace.downgrades.limits("Ops Hub").most == 1


def test_a_lower_tier_agreed_for_the_same_day_leaves_fewer_seats_to_give_up(workspace):
    value(workspace.seats.assign(SALES, range(1, 4)))
    value(workspace.billing.change_tier(SALES, "Starter", make_rates("45", 2, "22.50")))

    assert workspace.downgrades.limits(SALES).most == 2
    assert workspace.downgrades.limits(SERVICE).most == 1
