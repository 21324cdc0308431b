"""Renewals and purchases dated ahead, which time brings (D3, D6, D7, D8, D10, B2)."""

import os
import time
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import Bought, Removal, RenewalPrice, TierPlan
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import apply, bring_forward
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import (
    ScheduleRemoval,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy, Renew, StartPurchase
from seatdesk.domain.refusals import Code
from tests.domain.changes.test_purchases import upgrade
from tests.domain.company import (
    ENTERPRISE,
    PROFESSIONAL,
    RENEWAL,
    SALES,
    SERVICE,
    START,
    STARTER,
    TODAY,
    account,
    code,
    done,
    lives,
    replayed,
    sales,
)

AFTER_YEARS = st.integers(0, 3000)


def at(account, day):
    return bring_forward(account, day)[0]


def test_d3_a_removal_takes_effect_on_the_first_day_of_the_next_term():
    pending = done(account(sales(4)), ScheduleRemoval(SALES, 2))
    the_day_before = at(pending, date(2026, 12, 31)).subscription(SALES)
    assert (the_day_before.additional, the_day_before.removal) == (3, Removal(2, RENEWAL))
    the_day = at(pending, RENEWAL).subscription(SALES)
    assert (the_day.additional, the_day.removal, the_day.assigned) == (1, None, 4)
    assert (the_day.term.start, the_day.term.opening) == (RENEWAL, 1)


@pytest.mark.parametrize("opened", [RENEWAL, date(2027, 1, 2), date(2027, 12, 31)])
def test_d6_opening_later_applies_the_renewal_once(opened):
    pending = done(account(), ScheduleRemoval(SALES, 2))
    late, happened = bring_forward(pending, opened)
    assert happened == (DatedChange(RENEWAL, Renew(SALES, RENEWAL)),)
    assert late.subscription(SALES) == at(pending, RENEWAL).subscription(SALES)
    assert bring_forward(late, opened) == (late, ())


def test_d6_three_terms_later_there_is_a_line_for_each_renewal():
    pending = done(account(), ScheduleRemoval(SALES, 2))
    late, happened = bring_forward(pending, date(2029, 6, 1))
    assert [p.on for p in happened] == [date(year, 1, 1) for year in (2027, 2028, 2029)]
    assert late.subscription(SALES).additional == 1
    assert late.subscription(SALES).renewal == date(2030, 1, 1)


def test_d6_a_clock_set_back_takes_nothing_back():
    now = account()
    assert bring_forward(now, date(2020, 1, 1)) == (now, ())


@settings(max_examples=40)
@given(lives(), AFTER_YEARS, AFTER_YEARS)
def test_d6_two_steps_are_one(life, first, more):
    _, now, _ = life
    between, last = (now.as_of + timedelta(days=n) for n in (first, first + more))
    stepped, later = bring_forward(at(now, between), last)
    at_once, happened = bring_forward(now, last)
    assert stepped == at_once
    assert happened == bring_forward(now, between)[1] + later


@settings(max_examples=40)
@given(lives(), AFTER_YEARS)
def test_d6_nothing_that_has_come_is_brought_again_and_all_of_it_in_order(life, days):
    _, now, _ = life
    late, happened = bring_forward(now, now.as_of + timedelta(days=days))
    assert bring_forward(late, late.as_of) == (late, ())
    assert [p.on for p in happened] == sorted(p.on for p in happened)
    assert len(set(happened)) == len(happened) or any(
        isinstance(p.change, StartPurchase) for p in happened
    )
    assert all(s.ended or s.renewal > late.as_of for s in late.subscriptions)


@settings(max_examples=40)
@given(lives())
def test_h1_an_account_is_replayed_from_its_history(life):
    first, now, history = life
    assert replayed(first, history) == replace(now, as_of=history[-1].on)


def test_h1_a_history_that_cannot_have_happened_is_refused():
    missing = [DatedChange(TODAY, Unassign(SALES, (1,)))]
    assert code(replayed(account(), missing)) is Code.MOVED_ON


@pytest.mark.parametrize("on", [date(2026, 12, 31), date(2027, 1, 2)])
def test_d6_a_renewal_happens_on_its_day_only(on):
    assert code(apply(account(), Renew(SALES, on))) is Code.MOVED_ON
    assert code(apply(account(sales(ended=True)), Renew(SALES, RENEWAL))) is Code.MOVED_ON


def test_d7_on_one_day_removals_act_before_purchases():
    day = date(2026, 6, 1)
    twice = account(sales(product=SERVICE), sales(start=date(2025, 6, 1), removal=Removal(3, day)))
    ordered = done(twice, Buy(SERVICE, Bought(day, 2)))
    _, happened = bring_forward(ordered, day)
    assert [type(p.change) for p in happened] == [Renew, StartPurchase]


def test_d7_a_removal_and_a_purchase_of_one_renewal_day_are_a_smaller_pool_that_grows():
    pending = done(account(sales(4)), ScheduleRemoval(SALES, 3))
    renewed = at(pending, RENEWAL)
    bought = done(renewed, Buy(SALES, Bought(RENEWAL, 5))).subscription(SALES)
    assert (bought.term.opening, bought.additional) == (0, 5)


def test_several_purchases_dated_the_same_day_all_start():
    day = date(2026, 6, 1)
    ordered = account()
    for seats in (2, 2, 3):
        ordered = done(ordered, Buy(SALES, Bought(day, seats)))
    late, happened = bring_forward(ordered, day)
    assert [p.change for p in happened] == [
        StartPurchase(SALES, Bought(day, seats)) for seats in (2, 2, 3)
    ]
    assert late.subscription(SALES).additional == 10
    assert at(late, date(2026, 7, 1)).subscription(SALES).additional == 10


def test_seats_started_in_a_term_stay_in_the_next():
    ordered = done(account(), Buy(SALES, Bought(date(2026, 12, 31), 4)))
    assert at(ordered, date(2028, 2, 1)).subscription(SALES).term.opening == 7


def test_d8_a_lower_tier_comes_with_its_seats_and_its_price():
    planned = done(account(sales(4)), ScheduleTier(SALES, "Starter", STARTER))
    after = at(planned, RENEWAL).subscription(SALES)
    assert (after.tier, after.included, after.term.rates) == ("Starter", 2, STARTER)
    assert after.tier_plan is None


def test_d8_a_tier_raised_in_the_term_is_the_tier_of_the_next():
    raised = done(account(), upgrade())
    after = at(raised, RENEWAL).subscription(SALES)
    assert (after.tier, after.term.rates, after.included) == ("Enterprise", ENTERPRISE, 10)
    assert after.last_term.rates == PROFESSIONAL


def test_d10_without_renewal_the_subscription_ends_and_can_be_entered_again():
    ending = done(account(sales(minimum=2)), SetAutoRenew(SALES, on=False))
    ended, happened = bring_forward(ending, date(2030, 1, 1))
    assert happened == (DatedChange(RENEWAL, Renew(SALES, RENEWAL)),)
    gone = ended.subscription(SALES)
    assert (gone.ended, gone.pool.owned, gone.minimum) == (True, 0, 0)
    again = done(ended, AddSubscription(sales(start=date(2030, 1, 1))))
    assert again.subscription(SALES).pool.owned == 8
    assert done(again, Assign(SALES, (1,))).subscription(SALES).assigned == 1


def test_d10_what_was_pending_ends_with_it():
    pending = done(account(), ScheduleRemoval(SALES, 2))
    ended = at(done(pending, SetAutoRenew(SALES, on=False)), RENEWAL).subscription(SALES)
    assert (ended.removal, ended.tier_plan) == (None, None)


@pytest.mark.parametrize(
    ("start", "months", "renewals"),
    [
        (date(2024, 1, 31), 1, [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]),
        (date(2024, 2, 29), 12, [date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28)]),
        (date(2023, 11, 30), 3, [date(2024, 2, 29), date(2024, 5, 30), date(2024, 8, 30)]),
        (date(2023, 3, 29), 11, [date(2024, 2, 29), date(2025, 1, 29), date(2025, 12, 29)]),
        (date(2024, 2, 29), 48, [date(2028, 2, 29), date(2032, 2, 29), date(2036, 2, 29)]),
    ],
)
def test_b2_renewals_are_counted_from_the_original_anchor(start, months, renewals):
    now = account(sales(start=start, term_months=months), today=start)
    _, happened = bring_forward(now, renewals[-1])
    assert [p.on for p in happened] == renewals


@given(st.dates(date(2020, 1, 1), date(2024, 12, 31)), st.integers(1, 36), st.integers(1, 6))
def test_b2_the_nth_renewal_is_the_anchor_and_so_many_months(start, months, terms):
    now = account(sales(start=start, term_months=months), today=start)
    late = at(now, add_months(start, months * terms)).subscription(SALES)
    assert late.term.start == add_months(start, months * terms)
    assert late.term.end == add_months(start, months * (terms + 1))


def test_each_subscription_renews_on_its_own_day():
    both = account(sales(), sales(product=SERVICE, start=date(2026, 2, 1), term_months=3))
    _, happened = bring_forward(both, RENEWAL)
    assert happened == tuple(
        DatedChange(day, Renew(product, day))
        for product, day in (
            (SERVICE, date(2026, 5, 1)),
            (SERVICE, date(2026, 8, 1)),
            (SERVICE, date(2026, 11, 1)),
            (SALES, RENEWAL),
        )
    )


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is fixed here")
def test_b12_the_machines_time_zone_decides_nothing(zone, monkeypatch):
    pending = done(account(), ScheduleRemoval(SALES, 2))
    here = bring_forward(pending, date(2029, 6, 1))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert bring_forward(pending, date(2029, 6, 1)) == here
    finally:
        monkeypatch.undo()
        os.environ.pop("TZ", None)
        time.tzset()


def test_b12_the_decimal_context_decides_nothing():
    dearer = account(sales(renewal_price=RenewalPrice(percent=Decimal("3.333333333"))))
    here = at(dearer, RENEWAL)
    with localcontext() as context:
        context.prec, context.rounding = 3, ROUND_DOWN
        assert at(dearer, RENEWAL) == here
    assert here.subscription(SALES).term.rates.base == Decimal("464.9999999985")


def test_an_account_with_one_product_twice_is_a_bug_and_not_a_refusal():
    twice = Account(name="", as_of=START, subscriptions=(sales(start=date(2026, 2, 1)), sales()))
    with pytest.raises(RuntimeError):
        bring_forward(twice, date(2027, 3, 1))


def test_a_plan_for_the_renewal_is_not_brought_by_a_day_before_it():
    planned = done(account(), ScheduleTier(SALES, "Starter", STARTER))
    assert at(planned, date(2026, 12, 31)).subscription(SALES).tier_plan == TierPlan(
        "Starter", STARTER, RENEWAL
    )
