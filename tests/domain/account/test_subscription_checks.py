"""Terms that a subscription may have, the one it is in, and the price its renewal brings."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.subscription_checks import (
    LONGEST_TERM,
    MOST_SEATS,
    check_prices,
    check_rates,
    check_standing,
    check_subscription_terms,
    running_term,
)
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    OneOff,
    Rates,
    Removal,
    RenewalPrice,
    SeatPrice,
    SeatTier,
    TierPlan,
)
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.choices import PriceModel
from seatdesk.domain.refusals import Code
from tests.domain.company import (
    PROFESSIONAL,
    RENEWAL,
    SALES,
    STARTER,
    STEPS,
    TODAY,
    contracts,
    sales,
)

NOT = Decimal("NaN")


def term(**changes):
    return sales().with_term(**changes)


def priced(base=Decimal(1), *tiers):
    return term(rates=Rates(base, 5, SeatPrice(tiers or (SeatTier(None, Decimal(1)),))))


def step(upto, unit=1, flat=0):
    return SeatTier(upto, Decimal(unit), Decimal(flat))


@pytest.mark.parametrize(
    "good",
    [
        sales(),
        sales(8),
        sales(notice_days=365),
        sales(minimum=3),
        sales(additional=0),
        sales(start=date(2026, 1, 31)),
        priced(Decimal(0), step(None, 0)),
        priced(Decimal(1), step(5), step(10), step(None)),
        sales(renewal_price=RenewalPrice(percent=Decimal(-100))),
        sales(renewal_price=RenewalPrice(rates=PROFESSIONAL)),
        sales(discounts=(Discount("early", percent=Decimal(10)), Discount("x", amount=Decimal(5)))),
        sales(one_offs=(OneOff(TODAY, "onboarding", Decimal(-300)),)),
    ],
)
def test_a_contract_that_makes_sense(good):
    assert check_subscription_terms(good) is None


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        (sales(product=" "), "product", "empty"),
        (term(tier=""), "tier", "empty"),
        (replace(sales(), currency="DOLLAR"), "currency", "not_a_currency"),
        (replace(sales(), currency="U$D"), "currency", "not_a_currency"),
        (replace(sales(), term_months=0), "months", "out_of_range"),
        (replace(sales(), term_months=LONGEST_TERM + 1), "months", "out_of_range"),
        (sales(start=date(1899, 1, 1)), "start", "out_of_range"),
        (sales(start=date(9000, 1, 1)), "start", "out_of_range"),
        (term(end=date(2026, 1, 1)), "renewal", "before_start"),
        (term(end=date(2027, 1, 15)), "renewal", "not_whole_months"),
        (term(start=date(2026, 1, 15)), "start", "not_whole_months"),
        (replace(sales(), additional=-1), "additional", "out_of_range"),
        (term(opening=-1), "additional", "out_of_range"),
        (replace(sales(), additional=MOST_SEATS + 1), "additional", "out_of_range"),
        (replace(sales(), included=-1), "included", "out_of_range"),
        (replace(sales(), included=MOST_SEATS + 1), "included", "out_of_range"),
        (sales(notice_days=-1), "notice_days", "out_of_range"),
        (sales(notice_days=366), "notice_days", "out_of_range"),
        (sales(minimum=-1), "minimum", "out_of_range"),
        (sales(minimum=4), "minimum", "out_of_range"),
        (sales(9), "additional", "fewer_than_assigned"),
        (priced(Decimal(-1)), "base", "negative"),
        (priced(NOT), "base", "not_a_number"),
        (priced(Decimal("Infinity")), "base", "not_a_number"),
        (priced(Decimal(1), step(None, -1)), "seat_price", "negative"),
        (priced(Decimal(1), step(None, 1, -1)), "seat_price", "negative"),
        (priced(Decimal(1), step(5)), "seat_price", "unordered"),
        (priced(Decimal(1), step(5), step(5), step(None)), "seat_price", "unordered"),
        (priced(Decimal(1), step(None), step(None)), "seat_price", "unordered"),
        (term(rates=Rates(Decimal(1), 5, SeatPrice(()))), "seat_price", "unordered"),
        (sales(discounts=(Discount("x", percent=Decimal(101)),)), "discount", "out_of_range"),
        (sales(discounts=(Discount("x", percent=NOT),)), "discount", "out_of_range"),
        (sales(discounts=(Discount("x", amount=Decimal(-1)),)), "discount", "negative"),
        (sales(one_offs=(OneOff(TODAY, "x", NOT),)), "one_off", "not_a_number"),
        (sales(renewal_price=RenewalPrice(percent=NOT)), "renewal_price", "out_of_range"),
        (sales(renewal_price=RenewalPrice(Decimal("-100.01"))), "renewal_price", "out_of_range"),
        (
            sales(renewal_price=RenewalPrice(rates=priced(NOT).term.rates)),
            "base",
            "not_a_number",
        ),
    ],
)
def test_a_contract_that_makes_no_sense_names_the_field_and_the_problem(wrong, field, problem):
    refusal: Any = check_subscription_terms(wrong)
    assert refusal.code is Code.INVALID_CONTRACT
    assert (refusal.params["field"], refusal.params["problem"]) == (field, problem)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)).flatmap(lambda day: contracts(SALES, day)))
def test_every_contract_of_these_tests_makes_sense(contract):
    assert check_subscription_terms(contract) is None
    assert check_standing(contract, contract.start) is None


FINE, ONE = Decimal("1.234567"), SeatPrice.of(Decimal(1))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (sales(rates=Rates(FINE, 5, ONE)), "base"),
        (sales(rates=Rates(Decimal(1), 5, SeatPrice.of(FINE))), "seat_price"),
        (
            sales(rates=Rates(Decimal(1), 5, SeatPrice((SeatTier(None, Decimal(1), FINE),)))),
            "seat_price",
        ),
        (sales(renewal_price=RenewalPrice(rates=Rates(FINE, 5, STEPS))), "renewal_price"),
        (sales(discounts=(Discount("early", amount=FINE),)), "discount"),
        (sales(one_offs=(OneOff(TODAY, "onboarding", FINE),)), "one_off"),
        (
            replace(sales(), currency="JPY", one_offs=(OneOff(TODAY, "set-up", Decimal("0.5")),)),
            "one_off",
        ),
    ],
    ids=str,
)
def test_b7_a_price_that_its_currency_cannot_charge_is_refused(wrong, field):
    refusal = check_prices(wrong)
    assert refusal is not None
    assert refusal.code is Code.INVALID_CONTRACT
    assert (refusal.params["field"], refusal.params["problem"]) == (field, "too_fine")


@pytest.mark.parametrize(
    ("currency", "base"),
    [("USD", "22.50"), ("USD", "22.500"), ("JPY", "5000"), ("JPY", "5E+3"), ("KWD", "1.234"),
     ("USD", "999999999999.99"), ("XYZ", "1.234567"), ("USD", "NaN")],
)  # fmt: skip
def test_b7_as_many_digits_as_the_currency_has_are_charged(currency, base):
    rates = Rates(Decimal(base), 5, ONE)
    assert check_prices(replace(sales(rates=rates), currency=currency)) is None


def test_a_price_has_at_most_twelve_digits_before_the_point():
    refusal = check_prices(sales(rates=Rates(Decimal(10) ** 12, 5, ONE)))
    assert refusal is not None
    assert refusal.params["problem"] == "out_of_range"
    assert check_rates(sales(), Rates(FINE, 5, ONE)) is not None
    assert check_rates(sales(), STARTER) is None


def test_b8_finer_prices_that_a_renewal_made_do_not_stand_in_the_way_of_a_correction():
    risen = renewed(sales(renewal_price=RenewalPrice(percent=Decimal("3.333"))))
    assert check_prices(risen) is not None
    assert check_prices(replace(risen, notice_days=30), risen) is None
    with_other = risen.with_term(rates=replace(risen.term.rates, base=FINE))
    refusal = check_prices(with_other, risen)
    assert refusal is not None
    assert refusal.params["value"] == FINE


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        (sales(start=date(2025, 3, 1)), "renewal", "in_the_past"),
        (replace(sales(), additional=4), "additional", "does_not_add_up"),
        (term(events=(Bought(TODAY, 1),)), "additional", "does_not_add_up"),
        (replace(sales(), included=4), "included", "does_not_add_up"),
    ],
)
def test_a_contract_fits_the_day_it_is_entered_on(wrong, field, problem):
    refusal: Any = check_standing(wrong, TODAY)
    assert (refusal.params["field"], refusal.params["problem"]) == (field, problem)


def test_a_purchase_ahead_does_not_have_to_add_up_yet():
    assert check_standing(term(events=(Bought(date(2026, 3, 2), 1),)), TODAY) is None


@pytest.mark.parametrize(
    ("today", "start", "end"),
    [
        (date(2020, 1, 1), date(2024, 2, 29), date(2025, 2, 28)),
        (date(2025, 2, 27), date(2024, 2, 29), date(2025, 2, 28)),
        (date(2025, 2, 28), date(2025, 2, 28), date(2026, 2, 28)),
        (date(2028, 2, 28), date(2027, 2, 28), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_b2_a_contract_entered_late_is_in_the_term_of_today(today, start, end):
    running = running_term(sales(start=date(2024, 2, 29)), today)
    assert (running.term.start, running.term.end) == (start, end)
    assert running.start == date(2024, 2, 29)


@pytest.mark.parametrize("months", [0, -1])
def test_a_contract_of_no_length_has_no_running_term_and_is_refused(months):
    endless = replace(sales(), term_months=months)
    assert running_term(endless, TODAY) == endless
    refusal: Any = check_subscription_terms(endless)
    assert refusal.params["field"] == "months"


def repriced(rates=PROFESSIONAL, **price):
    return renewed(sales(rates=rates, renewal_price=RenewalPrice(**price))).term.rates


def test_b8_a_renewal_raises_every_price_by_a_percentage_exactly():
    dearer = repriced(Rates(Decimal("99.99"), 2, STEPS), percent=Decimal("7.5"))
    assert dearer.base == Decimal("107.48925")
    assert dearer.seat == SeatPrice(
        (
            SeatTier(3, Decimal("107.48925")),
            SeatTier(None, Decimal("86.01075"), Decimal("5.375")),
        ),
        PriceModel.GRADUATED,
    )
    assert dearer.included == 2


def test_b8_a_renewal_price_is_used_once():
    assert renewed(sales(renewal_price=RenewalPrice(percent=Decimal(5)))).renewal_price is None
    assert repriced() == PROFESSIONAL


def test_b8_other_rates_at_the_renewal_leave_the_included_seats():
    book = Rates(Decimal(500), 0, SeatPrice.of(Decimal(100)), "book 2027")
    after = renewed(sales(8, renewal_price=RenewalPrice(rates=book)))
    assert (after.included, after.assigned) == (5, 8)
    assert after.term.rates == replace(book, included=5)


def test_d8_the_price_agreed_for_the_lower_tier_is_what_it_costs():
    planned = sales(
        tier_plan=TierPlan("Starter", STARTER, RENEWAL),
        renewal_price=RenewalPrice(percent=Decimal(50)),
    )
    assert renewed(planned).term.rates == STARTER


def test_the_minimum_never_exceeds_what_is_left():
    after = renewed(sales(minimum=3, removal=Removal(2, RENEWAL)))
    assert (after.additional, after.minimum) == (1, 1)


@given(st.decimals(-100, 900, places=4), st.decimals(0, 10**12, places=3))
def test_b7_a_price_times_a_percentage_is_exact(percent, base):
    after = repriced(Rates(base, 0, SeatPrice.of(base)), percent=percent)
    assert after.base * 1000 * 100 * 10_000 == int(base * 1000) * int((100 + percent) * 10_000)


@pytest.mark.parametrize(
    ("year", "known"), [(1989, False), (1990, True), (2200, True), (2201, False)]
)
def test_a_contract_begins_in_a_year_the_program_knows(year, known):
    start = date(year, 1, 1)
    moved = replace(term(start=start, end=date(year + 1, 1, 1)), start=start)
    refusal = check_subscription_terms(moved)
    assert (refusal is None) is known
    assert refusal is None or refusal.params["field"] == "start"


@pytest.mark.parametrize(("months", "known"), [(0, False), (1, True), (120, True), (121, False)])
def test_a_term_has_one_to_120_months(months, known):
    refusal = check_subscription_terms(replace(sales(), term_months=months))
    assert (refusal is None) is known


def test_b3_the_first_step_of_a_price_may_be_of_one_seat():
    assert check_subscription_terms(priced(Decimal(1), step(1), step(2), step(None))) is None
    refusal = check_subscription_terms(priced(Decimal(1), step(0), step(None)))
    assert refusal is not None
    assert refusal.params["problem"] == "unordered"
