"""Buying seats and a higher tier inside a term, and taking either back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.domain.account.terms_and_prices import Bought, Rates, SeatPrice, TierChanged
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.request_changes import SetAutoRenew
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier, Withdraw
from seatdesk.domain.refusals import Code
from tests.domain.company import (
    ENTERPRISE,
    PROFESSIONAL,
    RENEWAL,
    SALES,
    STARTER,
    TODAY,
    account,
    attempt,
    code,
    done,
    sales,
)

LATER = date(2026, 6, 1)


def upgrade(on=TODAY, tier="Enterprise", rates=ENTERPRISE):
    return ChangeTier(SALES, TierChanged(on, tier, rates))


def test_c1_seats_bought_today_are_owned_today_and_written_into_the_term():
    after = done(account(), Buy(SALES, Bought(TODAY, 4))).subscription(SALES)
    assert (after.additional, after.pool.owned) == (7, 12)
    assert after.term.events == (Bought(TODAY, 4),)


def test_c1_seats_dated_ahead_are_owned_when_their_day_comes():
    bought = done(account(), Buy(SALES, Bought(LATER, 4)))
    assert bought.subscription(SALES).additional == 3
    the_day_before, _ = bring_forward(bought, date(2026, 5, 31))
    assert the_day_before.subscription(SALES).additional == 3
    the_day, _ = bring_forward(bought, LATER)
    assert the_day.subscription(SALES).additional == 7


@pytest.mark.parametrize("seats", [0, -1, MOST_SEATS])
def test_c1_the_number_of_seats_has_its_limits(seats):
    refusal = attempt(account(), Buy(SALES, Bought(TODAY, seats)))
    assert refusal.code is Code.QUANTITY
    assert (refusal.params["least"], refusal.params["most"]) == (1, MOST_SEATS - 3)


def test_c1_seats_ordered_ahead_count_towards_the_most_there_may_be():
    ahead = done(account(), Buy(SALES, Bought(LATER, MOST_SEATS - 4)))
    refusal = attempt(ahead, Buy(SALES, Bought(TODAY, 2)))
    assert (refusal.code, refusal.params["most"]) == (Code.QUANTITY, 1)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 2, 28), Code.IN_THE_PAST),
        (TODAY, None),
        (date(2026, 12, 31), None),
        (RENEWAL, Code.AFTER_RENEWAL),
    ],
)
def test_c1_a_purchase_starts_today_or_later_in_the_term(on, expected):
    result = attempt(account(), Buy(SALES, Bought(on, 1)))
    assert getattr(result, "code", None) is expected


def test_c1_nothing_is_bought_before_the_contract_begins():
    ahead = account(sales(start=date(2026, 4, 1)))
    refusal = attempt(ahead, Buy(SALES, Bought(TODAY, 1)))
    assert (refusal.code, refusal.params["as_of"]) == (Code.IN_THE_PAST, date(2026, 4, 1))
    done(ahead, Buy(SALES, Bought(date(2026, 4, 1), 1)))


CLOSED = [
    ({"legacy": True}, Code.CONTACT_CSM),
    ({"future_quote": True}, Code.CONTACT_CSM),
    ({"ended": True}, Code.ENDED),
    ({"auto_renew": False}, Code.ENDING),
]


@pytest.mark.parametrize(("terms", "expected"), CLOSED)
@pytest.mark.parametrize("change", [Buy(SALES, Bought(TODAY, 1)), upgrade()])
def test_c5_what_is_not_sold_here_is_refused_before_anything_else(terms, expected, change):
    assert code(attempt(account(sales(**terms)), change)) is expected


def test_c6_new_seats_end_with_the_subscription_at_the_price_that_was_quoted():
    bought = Bought(TODAY, 2, SeatPrice.of(ENTERPRISE.base).tiers[0].unit, "book 2026", "PO 7")
    after = done(account(), Buy(SALES, bought)).subscription(SALES)
    assert after.renewal == RENEWAL
    assert after.term.events == (bought,)


@given(st.permutations([TODAY, TODAY, LATER, date(2026, 4, 1), LATER]))
def test_c6_purchases_stand_in_the_order_of_their_days(days):
    now = account()
    for number, day in enumerate(days, start=1):
        now = done(now, Buy(SALES, Bought(day, number)))
    events = now.subscription(SALES).term.events
    assert [event.on for event in events] == sorted(days)
    of_one_day = [event.seats for event in events if event.on == LATER]
    assert of_one_day == sorted(of_one_day)


def test_d8_a_higher_tier_acts_at_once_with_its_included_seats():
    after = done(account(sales(8)), upgrade()).subscription(SALES)
    assert (after.tier, after.included, after.additional) == ("Enterprise", 10, 3)
    assert after.term.rates == PROFESSIONAL


def test_d8_a_lower_tier_waits_for_the_renewal():
    refusal = attempt(account(), upgrade(tier="Starter", rates=STARTER))
    assert (refusal.code, refusal.params["renewal"]) == (Code.TIER_WAITS, RENEWAL)


def test_d8_a_tier_of_the_same_base_is_higher_when_its_seats_are_dearer():
    dearer = Rates(PROFESSIONAL.base, 5, SeatPrice.of(ENTERPRISE.base))
    assert done(account(), upgrade(tier="Plus", rates=dearer)).subscription(SALES).tier == "Plus"
    again = upgrade(tier="Minus", rates=PROFESSIONAL)
    assert code(attempt(account(), again)) is Code.TIER_WAITS


def test_d8_the_same_tier_is_no_change():
    refusal = attempt(account(), upgrade(tier="Professional"))
    assert refusal.code is Code.SAME_TIER


def test_d8_a_higher_tier_with_too_few_included_seats_is_refused():
    narrow = Rates(ENTERPRISE.base, 1, ENTERPRISE.seat)
    refusal = attempt(account(sales(8)), upgrade(rates=narrow))
    assert refusal.code is Code.TIER_TOO_SMALL
    assert (refusal.params["owned"], refusal.params["assigned"]) == (4, 8)


def test_d8_a_tier_without_a_price_that_makes_sense_is_refused():
    broken = Rates(ENTERPRISE.base, 10, SeatPrice(()))
    assert code(attempt(account(), upgrade(rates=broken))) is Code.INVALID_CONTRACT


@pytest.mark.parametrize("on", [date(2026, 2, 28), LATER])
def test_d8_a_higher_tier_starts_on_the_day_it_is_ordered(on):
    refusal = attempt(account(), upgrade(on))
    assert (refusal.code, refusal.params["as_of"]) == (Code.ONLY_TODAY, TODAY)


def test_d8_a_contract_that_has_not_begun_has_no_tier_to_leave():
    ahead = account(sales(start=date(2026, 4, 1)))
    refusal = attempt(ahead, upgrade())
    assert (refusal.code, refusal.params["as_of"]) == (Code.ONLY_TODAY, date(2026, 4, 1))


def test_h2_a_purchase_is_taken_back_while_its_seats_are_free():
    bought = done(account(sales(8)), Buy(SALES, Bought(TODAY, 2)))
    assert done(bought, Withdraw(SALES, Bought(TODAY, 2))) == account(sales(8))
    used = done(bought, Assign(SALES, (9,)))
    refusal = attempt(used, Withdraw(SALES, Bought(TODAY, 2)))
    assert (refusal.code, refusal.params["short"]) == (Code.SHORT, 1)


def test_h2_a_purchase_dated_ahead_is_taken_back_before_and_after_its_day():
    bought = done(account(), Buy(SALES, Bought(LATER, 2)))
    assert done(bought, Withdraw(SALES, Bought(LATER, 2))) == account()
    started, _ = bring_forward(bought, LATER)
    assert done(started, Withdraw(SALES, Bought(LATER, 2))) == account(today=LATER)


def test_h2_a_higher_tier_is_taken_back_while_nobody_needs_its_seats():
    raised = done(account(sales(8)), upgrade())
    event = upgrade().event
    assert done(raised, Withdraw(SALES, event)) == account(sales(8))
    used = done(raised, Assign(SALES, (9,)))
    assert code(attempt(used, Withdraw(SALES, event))) is Code.SHORT


def test_h2_what_is_not_in_the_running_term_cannot_be_taken_back():
    bought = done(account(), Buy(SALES, Bought(TODAY, 2)))
    renewed, _ = bring_forward(bought, RENEWAL)
    assert code(attempt(renewed, Withdraw(SALES, Bought(TODAY, 2)))) is Code.MOVED_ON


def test_h2_a_subscription_that_has_ended_gives_nothing_back():
    bought = done(account(), Buy(SALES, Bought(TODAY, 2)))
    ended, _ = bring_forward(done(bought, SetAutoRenew(SALES, on=False)), RENEWAL)
    assert code(attempt(ended, Withdraw(SALES, Bought(TODAY, 2)))) is Code.MOVED_ON
