"""The renewals to come, each with its last day to act and what follows."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.kinds.request_changes import (
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
)
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.evaluation.renewal_calendar import renewal_calendar
from seatdesk.domain.forecast.outlook import outlook
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.refusals import Refusal
from tests.evaluator import evaluate
from tests.factories import RENEWAL, SALES, SERVICE, make_rates, make_subscription

TODAY = date(2026, 3, 16)


def account(*subscriptions, today=TODAY):
    return Account(
        name="Nordwind", as_of=today, subscriptions=subscriptions or (make_subscription(),)
    )


def after(asked, change):
    done = carry_out(asked, change)
    assert not isinstance(done, Refusal), done
    return done.account


def only(asked, *certain, **options):
    (row,) = renewal_calendar(asked, *certain, **options)
    return row


def test_e4_1_a_row_says_renewal_last_day_seats_and_amount_of_the_next_term():
    row = only(account(make_subscription(additional=5, notice_days=30)))
    assert (row.renewal, row.last_day, row.days_left) == (RENEWAL, date(2026, 12, 2), 261)
    assert (row.additional, row.months) == (5, 12)
    assert row.next_term is not None
    assert row.next_term.amount == Decimal("10800.00")


@pytest.mark.parametrize(("today", "left"), [(date(2026, 12, 2), 0), (date(2026, 12, 3), -1)])
def test_e4_1_after_the_last_day_it_is_overdue(today, left):
    row = only(account(make_subscription(notice_days=30), today=today))
    assert (row.days_left, row.overdue) == (left, left < 0)


def test_d9_without_notice_the_day_before_is_the_last():
    assert only(account()).last_day == date(2026, 12, 31)


def test_e4_1_what_is_scheduled_is_in_the_next_term():
    asked = account(make_subscription(additional=5, assigned=4))
    asked = after(asked, ScheduleRemoval(SALES, 2))
    asked = after(asked, ScheduleTier(SALES, "Starter", make_rates("20", 2, "15")))
    row = only(asked)
    assert (row.additional, row.next_tier, row.tier) == (3, "Starter", "Professional")
    assert row.removal is not None
    assert row.next_term is not None
    assert row.next_term.amount == Decimal((20 + 3 * 15) * 12)
    assert row.changes_price


def test_e4_1_terms_agreed_for_the_renewal_give_its_length():
    asked = after(
        account(), ScheduleTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, make_rates(), 0)
    )
    row = only(asked)
    assert (row.months, row.next_end) == (1, date(2027, 2, 1))


def test_e4_1_a_price_change_is_seen():
    priced = make_subscription(renewal_price=RenewalPrice(percent=Decimal(10)))
    row = only(account(priced))
    assert row.next_rates is not None
    assert (row.changes_price, row.next_rates.base) == (True, Decimal(495))
    raised = row.price_derivation(lambda rates: rates.base, "base_price")
    assert evaluate(raised.as_json()) == 495
    assert [str(step.number) for step in raised.steps() if not step.args] == [
        *("450", "450", "10", "100")
    ]
    stated = only(account()).price_derivation(lambda rates: rates.base, "base_price")
    assert (stated.number, stated.args) == (450, ())
    assert not only(account()).changes_price


def test_e4_1_one_that_does_not_renew_ends_without_a_next_term():
    row = only(account(make_subscription(auto_renew=False)))
    assert (row.next_term, row.next_end, row.additional) == (None, None, 0)


def test_e4_1_what_has_ended_has_no_row():
    assert renewal_calendar(account(make_subscription(ended=True))) == ()


def test_e4_1_rows_are_by_day_then_product():
    early = make_subscription(SERVICE, start=date(2025, 6, 1))
    rows = renewal_calendar(account(make_subscription(), early))
    assert [(row.product, row.renewal) for row in rows] == [
        (SERVICE, date(2026, 6, 1)),
        (SALES, RENEWAL),
    ]


def test_e4_1_months_list_every_renewal_of_the_span_and_only_those():
    rows = renewal_calendar(account(), months=24)
    assert [row.renewal for row in rows] == [RENEWAL, date(2028, 1, 1)]
    assert [row.term for row in rows] == [
        Span(date(2026, 1, 1), RENEWAL),
        Span(RENEWAL, date(2028, 1, 1)),
    ]
    assert renewal_calendar(account(), months=9) == ()
    assert len(renewal_calendar(account(), months=10)) == 1


def test_e4_1_a_removal_counts_once_however_far_one_looks():
    asked = after(account(make_subscription(additional=5)), ScheduleRemoval(SALES, 2))
    first, second = renewal_calendar(asked, months=24)
    assert (first.additional, second.additional) == (3, 3)
    assert (first.removal is not None, second.removal) == (True, None)


def test_e4_1_monthly_terms_are_listed_once_unless_asked():
    monthly = make_subscription(term_months=1, start=date(2026, 3, 1))
    assert [row.renewal for row in renewal_calendar(account(monthly), months=6)] == [
        date(2026, 4, 1)
    ]
    each = renewal_calendar(account(monthly), months=6, every_month=True)
    assert [row.renewal.month for row in each] == [4, 5, 6, 7, 8, 9]


def test_e4_1_terms_that_become_monthly_are_listed_until_the_first_of_those_ends():
    asked = after(
        account(), ScheduleTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, make_rates(), 0)
    )
    rows = renewal_calendar(asked, months=36)
    assert [row.renewal for row in rows] == [RENEWAL, date(2027, 2, 1)]


def test_e4_1_what_is_certainly_avoidable_stands_at_the_next_renewal():
    certain = {SALES: Figure("USD", 216000), "Gone": Figure("USD", 1)}
    first, second = renewal_calendar(account(), certain, months=24)
    assert (first.avoidable.amount, second.avoidable.amount) == (Decimal(2160), Decimal(0))


def test_e3_11_too_late_for_a_renewal_it_stands_at_the_one_after_it_if_that_is_listed():
    late = account(make_subscription(notice_days=30), today=date(2026, 12, 3))
    first, second = renewal_calendar(late, {SALES: Figure("USD", 216000)}, months=24)
    assert (first.avoidable.minor, second.avoidable.minor) == (0, 216000)
    assert only(late, {SALES: Figure("USD", 216000)}).avoidable.minor == 216000


@pytest.mark.parametrize(("notice", "weekend"), [(30, None), (27, 5), (26, 6), (25, None)])
def test_e4_2_a_weekend_is_said_and_the_day_not_moved(notice, weekend):
    row = only(account(make_subscription(notice_days=notice)))
    assert row.weekend == weekend
    assert row.last_day == RENEWAL - timedelta(days=notice)


TERMS = st.builds(
    make_subscription,
    start=st.dates(date(2024, 1, 1), date(2026, 3, 16)),
    term_months=st.integers(1, 24),
    additional=st.integers(0, 9),
    notice_days=st.integers(0, 60),
    auto_renew=st.booleans(),
)


@settings(max_examples=40)  # each projects as often as it renews
@given(TERMS, st.integers(1, 36))
def test_v1_the_next_term_is_what_the_projection_and_the_overview_say(subscription, months):
    start = account(subscription, today=subscription.start)
    brought = project(start, months=1).account
    rows = renewal_calendar(brought, months=months, every_month=True)
    for row in rows:
        before = add_months(brought.as_of, 0)
        assert before <= row.renewal < add_months(before, months)
        if row.next_term is None:
            continue
        span = (row.renewal.year - before.year) * 12 + row.renewal.month - before.month + 1
        there = project(brought, months=span).account
        found = there.subscription(SALES)
        if found.term.start == row.renewal:
            assert outlook(there, found).term_total.minor == row.next_term.minor


@given(TERMS, st.integers(1, 36))
def test_e4_1_terms_follow_one_another_without_a_gap(subscription, months):
    brought = project(account(subscription, today=subscription.start), months=1).account
    rows = renewal_calendar(brought, months=months, every_month=True)
    for row, following in pairwise(rows):
        assert row.next_end == following.renewal
        assert row.renewal == following.term.start


def test_e4_1_looking_changes_nothing():
    asked = account(make_subscription(additional=5))
    before = replace(asked)
    renewal_calendar(asked, months=60)
    assert asked == before


@given(TERMS, st.integers(1, 36))
def test_b9_every_figure_is_recomputed_from_its_derivation(subscription, months):
    brought = project(account(subscription, today=subscription.start), months=1).account
    for row in renewal_calendar(brought, months=months, every_month=True):
        if row.next_term is not None:
            assert evaluate(row.next_term.derivation.as_json()) == row.next_term.amount
