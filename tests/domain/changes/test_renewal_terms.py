"""Other terms and another price from the renewal on (E1.4)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    RenewalPrice,
    TermsPlan,
    TierChanged,
    TierPlan,
)
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import bring_forward, carry_out
from seatdesk.domain.changes.inverse import inverse
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import (
    CancelTerms,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    Withdraw,
)
from seatdesk.domain.changes.renewal_terms import usual_notice
from seatdesk.domain.charges.totals import TotalsBy, TotalsView, totals
from seatdesk.domain.choices import Billing, Charge, Commitment
from seatdesk.domain.forecast.overview import seats_to_renewal
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.domain.refusals import Code, Refusal
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
    contracts,
    done,
    fits,
    rates,
    replayed,
    sales,
)

DEARER = replace(PROFESSIONAL, base=Decimal(500), seat=replace(PROFESSIONAL.seat))
MONTHLY = ScheduleTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, DEARER, 0)
LONG = ScheduleTerms(SALES, 24, Commitment.ANNUAL, Billing.ANNUAL, PROFESSIONAL, 30)
UP = ChangeTier(SALES, TierChanged(TODAY, "Enterprise", ENTERPRISE))


def cancelled(asked, **how):
    return CancelTerms(
        asked.product,
        asked.months,
        asked.commitment,
        asked.billing,
        asked.rates,
        asked.notice_days,
        **how,
    )


def at(now, day):
    return bring_forward(now, day)[0].subscription(SALES)


def test_e1_4_terms_wait_and_change_nothing_of_the_running_term():
    after = done(account(), MONTHLY).subscription(SALES)
    plan = TermsPlan(1, Commitment.MONTHLY, Billing.MONTHLY, DEARER, 0, RENEWAL)
    assert after.terms_plan == plan
    assert replace(after, terms_plan=None) == sales()


@pytest.mark.parametrize(
    ("asked", "end", "then"),
    [(MONTHLY, date(2027, 2, 1), date(2027, 3, 1)), (LONG, date(2029, 1, 1), date(2031, 1, 1))],
)
def test_e1_4_from_the_renewal_on_length_commitment_billing_and_price_are_others(asked, end, then):
    agreed = done(account(sales(4, minimum=2, notice_days=60)), asked)
    new = at(agreed, RENEWAL)
    assert (new.term.start, new.renewal, new.term_months) == (RENEWAL, end, asked.months)
    assert (new.commitment, new.billing) == (asked.commitment, asked.billing)
    assert (new.notice_days, new.term.rates) == (asked.notice_days, asked.rates)
    assert (new.start, new.minimum, new.additional, new.assigned) == (sales().start, 2, 3, 4)
    assert new.terms_plan is None
    assert at(agreed, end).renewal == then


def test_e1_4_the_anchor_stays_so_boundaries_are_not_clamped_for_good():
    first = date(2026, 1, 31)
    now = account(sales(start=first), today=first)
    later = bring_forward(done(now, MONTHLY), date(2027, 3, 1))[0].subscription(SALES)
    assert (later.term.start, later.renewal) == (date(2027, 2, 28), date(2027, 3, 31))
    assert later.start == first


def test_e1_4_a_tier_of_the_same_day_says_the_price():
    tier = TierPlan("Starter", STARTER, RENEWAL)
    new = at(done(account(sales(1, tier_plan=tier)), MONTHLY), RENEWAL)
    assert (new.tier, new.term.rates, new.term_months) == ("Starter", STARTER, 1)


def test_e1_4_terms_come_before_a_price_change_of_the_same_day():
    priced = sales(renewal_price=RenewalPrice(percent=Decimal(10)))
    new = at(done(account(priced), MONTHLY), RENEWAL)
    assert (new.term.rates, new.renewal_price) == (DEARER, None)


def test_e1_4_a_removal_acts_at_the_same_renewal():
    both = done(done(account(sales(4)), MONTHLY), ScheduleRemoval(SALES, 2))
    assert at(both, RENEWAL).additional == 1


@pytest.mark.parametrize(
    ("commitment", "notice"), [(Commitment.MONTHLY, 0), (Commitment.ANNUAL, 45)]
)
def test_e1_4_the_usual_notice_is_none_by_the_month(commitment, notice):
    assert usual_notice(sales(notice_days=45), commitment) == notice


@pytest.mark.parametrize(
    ("of", "asked", "refused", "fact"),
    [
        ({"legacy": True}, MONTHLY, Code.CONTACT_CSM, ("reason", "legacy")),
        ({"auto_renew": False}, MONTHLY, Code.ENDING, ("reason", "change")),
        ({"ended": True}, MONTHLY, Code.ENDED, ("product", SALES)),
        ({}, replace(MONTHLY, months=0), Code.INVALID_CONTRACT, ("field", "months")),
        ({}, replace(MONTHLY, months=10**9), Code.INVALID_CONTRACT, ("field", "months")),
        ({}, replace(MONTHLY, notice_days=32), Code.INVALID_CONTRACT, ("most", 31)),
        ({}, replace(MONTHLY, notice_days=-1), Code.INVALID_CONTRACT, ("field", "notice_days")),
        (
            {},
            replace(MONTHLY, rates=replace(DEARER, base=Decimal(-1))),
            Code.INVALID_CONTRACT,
            ("field", "base"),
        ),
        (
            {"assigned": 8},
            replace(MONTHLY, rates=replace(DEARER, included=4)),
            Code.TIER_TOO_SMALL,
            ("owned", 7),
        ),
        (
            {},
            ScheduleTerms(SALES, 12, Commitment.ANNUAL, Billing.MONTHLY, PROFESSIONAL, 0),
            Code.SAME_TERMS,
            ("renewal", RENEWAL),
        ),
    ],
)
def test_e1_4_what_makes_no_contract_is_refused(of, asked, refused, fact):
    refusal = attempt(account(sales(**of)), asked)
    assert code(refusal) is refused
    assert refusal.params[fact[0]] == fact[1]


def test_e1_4_one_request_at_a_time():
    refusal = attempt(done(account(), MONTHLY), LONG)
    assert code(refusal) is Code.TERMS_SCHEDULED
    assert refusal.params == {"product": SALES, "effective": RENEWAL}


def test_e1_4_terms_are_cancelled_as_they_were_agreed():
    assert code(attempt(account(), cancelled(MONTHLY))) is Code.NOTHING_PENDING
    agreed = done(account(), MONTHLY)
    assert done(agreed, cancelled(MONTHLY)) == account()
    assert code(attempt(agreed, cancelled(LONG))) is Code.MOVED_ON


FEWER = replace(MONTHLY, rates=replace(DEARER, included=2))


def test_d1_terms_that_include_fewer_seats_leave_fewer_to_remove():
    agreed = done(account(sales(4)), FEWER)
    assert agreed.subscription(SALES).removable == 1
    refusal = attempt(agreed, ScheduleRemoval(SALES, 2))
    assert (code(refusal), refusal.params["reason"]) == (Code.MORE_THAN_REMOVABLE, "terms")


def test_d5_terms_that_no_longer_hold_everybody_are_cancelled():
    agreed = done(account(sales(5)), FEWER)
    carried = attempt(agreed, Assign(SALES, (9,)))
    assert carried.changes == (cancelled(FEWER, outgrown=True), Assign(SALES, (9,)))
    assert carried.changes[0].because == "Assign"
    assert carried.account.subscription(SALES).terms_plan is None


def test_d5_a_cancelled_tier_may_leave_terms_that_do_not_hold_everybody():
    tier = TierPlan("Starter", replace(STARTER, included=6), RENEWAL)
    agreed = done(account(sales(6, tier_plan=tier)), FEWER)
    carried = attempt(agreed, CancelTier(SALES, tier.tier, tier.rates))
    assert cancelled(FEWER, outgrown=True) in carried.changes


def test_d8_the_price_of_terms_was_that_of_the_tier_before():
    agreed = done(account(), MONTHLY)
    carried = attempt(agreed, UP)
    assert carried.changes == (cancelled(MONTHLY, outgrown=True), UP)
    again = done(carried.account, MONTHLY)
    back = attempt(again, Withdraw(SALES, UP.event))
    assert cancelled(MONTHLY, outgrown=True) in back.changes


def test_d3_terms_follow_the_renewal_of_an_edited_contract():
    before = done(account(), MONTHLY).subscription(SALES)
    moved = replace(before.with_term(end=date(2026, 12, 1)))
    after = done(account(before), EditSubscription(before, moved)).subscription(SALES)
    assert after.terms_plan.effective == date(2026, 12, 1)


def test_d10_terms_wait_while_auto_renewal_is_off_and_end_with_the_contract():
    off = done(done(account(), MONTHLY), SetAutoRenew(SALES, on=False))
    assert off.subscription(SALES).terms_plan is not None
    assert at(off, RENEWAL).terms_plan is None


def test_b4_what_the_last_term_left_is_counted_by_its_own_billing_periods():
    """3 seats bought on 15 Nov in the quarter to 31 Dec stand on January's invoice."""
    of = sales(billing=Billing.QUARTERLY, charge=Charge.NEXT_INVOICE)
    agreed = done(account(of), MONTHLY)
    bought = done(
        bring_forward(agreed, date(2026, 11, 15))[0], Buy(SALES, Bought(date(2026, 11, 15), 3))
    )
    first, *_ = project(bring_forward(bought, RENEWAL)[0], months=1).invoices
    left = [line for line in first.lines if line.start < RENEWAL]
    assert [(line.start, line.end) for line in left] == [(date(2026, 11, 15), RENEWAL)]
    assert left[0].amount == Decimal("413.80")  # 3 x 90 x 3 x 47 / 92
    assert left[0].term == date(2026, 1, 1)
    assert first.net == Decimal("413.80") + 500 + 6 * 90


def test_b10_sums_by_term_look_at_the_terms_however_long_each_is():
    agreed = DatedChange(TODAY, MONTHLY)
    back = DatedChange(date(2027, 2, 10), replace(LONG, rates=DEARER))
    made = project(account(), [agreed, back], months=30)
    assert made.refused == ()
    for of in (made.account, account()):
        found = totals(of, made.invoices, TotalsView.CASH, TotalsBy.TERM)
        starts = [date(2026, 1, 1), RENEWAL, date(2027, 2, 1), date(2027, 3, 1)]
        assert [total.start for total in found] == starts


def test_e1_4_a_quote_says_both_lengths():
    quotes: Any = quote(account(), [MONTHLY])
    [found] = quotes
    assert found.waits
    assert (found.current.months, found.after.months, found.same_length) == (12, 1, False)
    assert (found.current.term_total, found.after.term_total) == (Decimal(8640), Decimal(770))
    assert (found.due_now, found.effective) == (0, RENEWAL)


def test_e1_4_terms_are_written_down_and_read_back():
    for change in (MONTHLY, cancelled(LONG, outgrown=True, because="Assign")):
        assert from_plain([ScheduleTerms, CancelTerms], to_plain(change)) == change
    agreed = done(account(), MONTHLY).subscription(SALES)
    assert from_plain([type(agreed)], to_plain(agreed)) == agreed
    renewed = at(done(account(sales(billing=Billing.QUARTERLY)), MONTHLY), RENEWAL)
    assert renewed.last_term.period_months == 3
    assert from_plain([type(renewed)], to_plain(renewed)) == renewed


@pytest.mark.parametrize(
    ("of", "asked", "refused"),
    [
        ({}, SetRenewalPrice(SALES, None), Code.NOTHING_TO_SAVE),
        ({}, SetRenewalPrice(SALES, None, RenewalPrice(percent=Decimal(3))), Code.MOVED_ON),
        (
            {},
            SetRenewalPrice(SALES, RenewalPrice(percent=Decimal(-101))),
            Code.INVALID_CONTRACT,
        ),
        ({"auto_renew": False}, SetRenewalPrice(SALES, RenewalPrice()), Code.ENDING),
        ({"ended": True}, SetRenewalPrice(SALES, RenewalPrice()), Code.ENDED),
    ],
)
def test_b8_a_price_that_cannot_be_agreed_is_refused(of, asked, refused):
    assert code(attempt(account(sales(**of)), asked)) is refused


def test_b8_a_price_is_agreed_for_what_only_the_vendor_changes_too():
    price = RenewalPrice(percent=Decimal(10))
    agreed = done(account(sales(legacy=True)), SetRenewalPrice(SALES, price))
    assert at(agreed, RENEWAL).term.rates.base == Decimal(495)
    off = done(agreed, SetRenewalPrice(SALES, None, price))
    assert off == account(sales(legacy=True))


@st.composite
def termed(draw):
    """A contract on its first day, the terms asked for, and a day after the renewal."""
    start = draw(st.sampled_from([date(2024, 1, 31), date(2024, 2, 29), date(2023, 12, 1)]))
    of = draw(contracts(SALES, start))
    asked = ScheduleTerms(
        SALES,
        draw(st.sampled_from([1, 2, 3, 5, 12, 18, 36])),
        draw(st.sampled_from(Commitment)),
        draw(st.sampled_from(Billing)),
        draw(rates()),
        0,
    )
    return replace(of, billing=draw(st.sampled_from(Billing))), asked


@settings(max_examples=60)
@given(termed())
def test_e1_4_terms_meet_without_gap_on_the_anchors_boundaries(drawn):
    of, asked = drawn
    now = done(account(today=of.start), AddSubscription(replace(of, product="New")))
    now = replace(now, subscriptions=(of,))
    carried = carry_out(now, asked)
    if isinstance(carried, Refusal):
        assert carried.code is Code.SAME_TERMS
        return
    later, happened = bring_forward(carried.account, add_months(of.start, 60))
    starts = [planned.on for planned in happened]
    months = range(of.term_months, 61, asked.months)
    assert starts == [add_months(of.start, month) for month in months]
    assert all(fits(s) for s in later.subscriptions)
    assert replayed(carried.account, happened) == replace(later, as_of=starts[-1])
    undone: Any = inverse(asked)
    assert done(carried.account, undone) == now


@settings(max_examples=60, deadline=None)
@given(termed(), st.integers(1, 40))
def test_e1_4_invoices_of_both_terms_are_the_same_in_two_halves(drawn, months):
    """A projection over the renewal, and one from the renewal on, say the same cents."""
    of, asked = drawn
    now = carry_out(account(of, today=of.start), asked)
    if isinstance(now, Refusal):
        return
    day, end = add_months(of.start, months), add_months(of.start, 60)
    whole = project(now.account, months=60).invoices
    later = project(bring_forward(now.account, day)[0], months=60).invoices
    assert [i for i in whole if i.date >= day] == [i for i in later if i.date < end]


def test_s6_seats_bought_last_cost_what_they_were_bought_for():
    """2 at 50, then 1 at 60, then 1 of the contract: the newest with an own price come first."""
    of = account()
    for day, seats, unit in ((1, 2, 50), (2, 1, 60), (3, 1, None)):
        on = date(2026, 3, day)
        of = bring_forward(of, on)[0]
        price = None if unit is None else Decimal(unit)
        of = done(of, Buy(SALES, Bought(on, seats, price)))
    contract, december = of.subscription(SALES), date(2026, 12, 1)
    cost = [seats_to_renewal(contract, n, december).amount for n in range(9)]
    assert cost == [0, 60, 110, 160, 250, 340, 430, 520, 520]


@pytest.mark.parametrize(
    ("discounts", "cost"),
    [
        ((Discount("Loyal", percent=Decimal(10)),), "156.77"),  # 2 x 90 x 30/31 = 174.19...
        ((Discount("A", percent=Decimal(60)), Discount("B", percent=Decimal(60))), "0.00"),
        ((Discount("Off", amount=Decimal(5)),), "174.19"),
        ((Discount("Over", percent=Decimal(10), until=date(2026, 12, 1)),), "174.19"),
        ((Discount("Long", percent=Decimal(10), until=date(2026, 12, 2)),), "156.77"),
    ],
)
def test_s6_percentages_are_off_what_unassigned_seats_cost(discounts, cost):
    of = sales(discounts=discounts)
    assert seats_to_renewal(of, 2, date(2026, 12, 2)).amount == Decimal(cost)


def test_s6_a_tier_change_prices_every_seat_again():
    of = done(account(), Buy(SALES, Bought(TODAY, 2, Decimal(50))))
    of = done(of, UP)
    assert seats_to_renewal(of.subscription(SALES), 2, date(2026, 12, 1)).amount == 240
