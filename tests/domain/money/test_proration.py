"""The named conventions (B6), `day_rate` (B7), and what no convention may do."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.calendar import add_months
from seatdesk.domain.charges.formula import SeatCharge, explain, minor_of
from seatdesk.domain.choices import Convention, Rounding
from seatdesk.domain.money.algebra import EXACT, EXPLAINED
from seatdesk.domain.money.proration import PeriodPart, months_part, simple_fraction
from tests.evaluator import evaluate

JULY, OCTOBER = date(2024, 7, 1), date(2024, 10, 1)
BOUGHT = date(2024, 8, 23)


def part(convention, start=BOUGHT, **fields):
    return PeriodPart(convention, start, OCTOBER, JULY, OCTOBER, JULY, **fields)


@pytest.mark.parametrize(
    ("convention", "fraction"),
    [
        (Convention.ACTUAL_DAYS, "39/92"),
        (Convention.INCLUSIVE_DAYS, "39/92"),  # a half-open span, told by its last days
        (Convention.ACTUAL_MONTH, "39/31"),
        (Convention.ACTUAL_30, "39/30"),
        (Convention.STRICT_30_360, "38/30"),
        (Convention.ACTUAL_365, "39/365"),
        (Convention.SECONDS, "3369600/7948800"),
        (Convention.WHOLE_MONTHS, "2/3"),
        (Convention.FULL, "1/1"),
    ],
)
def test_b6_each_convention_has_its_fraction(convention, fraction):
    assert simple_fraction(part(convention), EXACT) == fraction


def test_b6_a_stated_fraction_is_taken_as_it_is():
    assert simple_fraction(part(Convention.FRACTION, stated=(20, 30)), EXACT) == "20/30"


def test_b6_fractions_of_a_second_are_reduced():
    from datetime import UTC, datetime

    start, end = datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, 0, 0, 1, tzinfo=UTC)
    half = start + timedelta(milliseconds=500)
    assert simple_fraction(PeriodPart(Convention.SECONDS, half, end, start, end), EXACT) == "1/2"


@pytest.mark.parametrize(
    ("convention", "rounding", "expected"),
    [
        # 3 seats of 120 a month, from 23 August to the end of a quarter that began in July
        (Convention.ACTUAL_DAYS, Rounding.HALF_UP, "457.83"),  # 1080 * 39/92
        (Convention.ACTUAL_DAYS, Rounding.DOWN, "457.82"),
        (Convention.ACTUAL_DAYS, Rounding.DAY_RATE, "457.47"),  # 3.91 a day and seat
        (Convention.ACTUAL_MONTH, Rounding.HALF_UP, "464.52"),  # September, and 9/31 of August
        (Convention.ACTUAL_30, Rounding.HALF_UP, "468.00"),  # September, and 9/30
        (Convention.STRICT_30_360, Rounding.HALF_UP, "456.00"),  # September, and 8/30
        (Convention.ACTUAL_365, Rounding.HALF_UP, "461.59"),  # 4320 a year * 39/365
        (Convention.WHOLE_MONTHS, Rounding.HALF_UP, "720.00"),
        (Convention.FULL, Rounding.HALF_UP, "1080.00"),
    ],
)
def test_b4_one_purchase_under_every_convention(convention, rounding, expected):
    charge = SeatCharge(
        2, rounding, 3, seat=SeatPrice.of(Decimal(120)), seats=3, part=part(convention)
    )
    assert minor_of(charge, 2) == int(Decimal(expected) * 100)
    assert evaluate(explain(charge).as_json()) == Decimal(expected)


@given(
    st.sampled_from([c for c in Convention if c is not Convention.FRACTION]),
    st.sampled_from(Rounding),
    st.sampled_from([1, 3, 12]),
    st.dates(date(2023, 1, 1), date(2026, 1, 1)),
    st.integers(0, 400),
)
def test_a_part_never_costs_more_than_the_whole_period(convention, rounding, months, start, days):
    end = add_months(start, months)
    begin = min(start + timedelta(days=days), end - timedelta(days=1))
    seat = SeatPrice.of(Decimal("9.99"))
    some = PeriodPart(convention, begin, end, start, end, start)
    whole = SeatCharge(2, rounding, months, seat=seat, seats=7)
    piece = SeatCharge(2, rounding, months, seat=seat, seats=7, part=some)
    assert 0 <= minor_of(piece, 2) <= minor_of(whole, 2)
    assert evaluate(explain(piece).as_json()) == Fraction(minor_of(piece, 2), 100)


def test_b2_whole_months_of_a_period_that_was_cut_are_counted_from_the_anchor():
    anchor = date(2024, 1, 31)
    period = PeriodPart(
        Convention.WHOLE_MONTHS,
        date(2024, 3, 20),
        date(2024, 3, 31),
        date(2024, 2, 29),
        date(2024, 3, 31),
        anchor,
    )
    assert simple_fraction(period, EXACT) == "1/1"


def test_an_empty_span_has_no_months():
    day = date(2024, 3, 20)
    empty = PeriodPart(Convention.WHOLE_MONTHS, day, day, date(2024, 3, 1), date(2024, 6, 1))
    assert simple_fraction(empty, EXACT) == "0/3"


def test_months_part_of_whole_months_needs_no_convention():
    monthly = EXACT.literal(100, "")
    whole = PeriodPart(Convention.ACTUAL_30, date(2024, 8, 1), OCTOBER, JULY, OCTOBER)
    assert months_part(monthly, whole, Rounding.HALF_UP, 2, EXACT) == 200
    cut = PeriodPart(Convention.ACTUAL_30, date(2024, 9, 16), OCTOBER, JULY, OCTOBER)
    assert months_part(monthly, cut, Rounding.HALF_UP, 2, EXACT) == 50
    tree = months_part(EXPLAINED.literal(100, ""), cut, Rounding.HALF_UP, 2, EXPLAINED)
    assert evaluate(tree.as_json()) == 50


@pytest.mark.parametrize(
    ("rounding", "amount"),
    [(Rounding.HALF_UP, Fraction("0.90") * 27 / 30), (Rounding.DAY_RATE, Fraction("0.81"))],
)
def test_a_broken_month_by_a_rounded_day_rate(rounding, amount):
    """0.90 a month is 0.03 a day of 30."""
    broken = PeriodPart(Convention.ACTUAL_30, date(2024, 9, 4), OCTOBER, JULY, OCTOBER)
    assert months_part(Fraction("0.90"), broken, rounding, 2, EXACT) == amount


@pytest.mark.parametrize("convention", [Convention.ACTUAL_30, Convention.ACTUAL_MONTH])
def test_a_broken_month_never_costs_more_than_the_month_it_is_part_of(convention):
    """0.50 a month is 0.02 a day when the day's rate is rounded first: 27 days would be 0.54."""
    part = PeriodPart(convention, date(2024, 8, 4), OCTOBER, JULY, OCTOBER)
    cost = months_part(Fraction("0.50"), part, Rounding.DAY_RATE, 2, EXACT)
    assert cost == Fraction("0.50") + Fraction("0.50")  # August capped, September whole
    few = replace(part, start=date(2024, 8, 25))
    assert months_part(Fraction("0.50"), few, Rounding.DAY_RATE, 2, EXACT) == Fraction("0.64")


@pytest.mark.parametrize("day", [28, 29, 30, 31])
def test_a_month_whose_anchor_is_missing_in_february_is_one_month(day):
    anchor = date(2025, 1, day)
    first, last = add_months(anchor, 1), add_months(anchor, 2)
    part = PeriodPart(Convention.WHOLE_MONTHS, first, last, first, last, anchor)
    assert simple_fraction(part, EXACT) == "1/1"
    assert simple_fraction(replace(part, start=first + timedelta(days=5)), EXACT) == "1/1"
