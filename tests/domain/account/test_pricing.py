"""Seat prices, splits, and price books (B3, B5, B7, C6)."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.pricing import (
    BookPrice,
    PriceBook,
    newly_charged,
    seat_cost,
    tier_index,
)
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, SeatTier
from seatdesk.domain.charges.formula import SeatCharge, explain, minor_of
from seatdesk.domain.choices import Commitment, PriceModel, Rounding
from seatdesk.domain.money.algebra import EXACT, EXPLAINED
from seatdesk.domain.money.allocation import cumulative, largest_remainder
from seatdesk.domain.refusals import Code, Refusal
from tests.evaluator import evaluate

STEPS = (
    SeatTier(10, Decimal(10), Decimal(2)),
    SeatTier(20, Decimal(5)),
    SeatTier(None, Decimal(4)),
)


@pytest.mark.parametrize(
    ("model", "seats", "cost"),
    [
        (PriceModel.GRADUATED, 0, 2),
        (PriceModel.GRADUATED, 10, 102),
        (PriceModel.GRADUATED, 11, 107),
        (PriceModel.GRADUATED, 25, 172),
        (PriceModel.VOLUME, 10, 102),
        (PriceModel.VOLUME, 11, 55),
        (PriceModel.VOLUME, 25, 100),
        (PriceModel.FLAT, 7, 72),
    ],
)
def test_b3_flat_graduated_and_volume(model, seats, cost):
    price = SeatPrice(STEPS, model)
    assert seat_cost(price, seats, EXACT) == cost
    assert evaluate(seat_cost(price, seats, EXPLAINED).as_json()) == cost


def test_a_number_beyond_the_last_tier_has_no_price():
    with pytest.raises(ValueError, match="21"):
        tier_index(STEPS[:2], 21)
    with pytest.raises(ValueError, match="3"):
        seat_cost(SeatPrice((), PriceModel.GRADUATED), 3, EXACT)


def test_b5_only_what_exceeds_the_highest_number_paid_for_is_charged():
    assert newly_charged([10, 5, 15]) == (10, 0, 5)
    assert newly_charged([10, 5, 15], already=12) == (0, 0, 3)
    assert newly_charged([]) == ()


@pytest.mark.parametrize("model", [PriceModel.GRADUATED, PriceModel.VOLUME])
def test_b5_seats_on_top_cost_what_the_steps_add_and_are_never_a_credit(model):
    price = SeatPrice(STEPS, model)
    charge = SeatCharge(2, Rounding.HALF_UP, 1, seat=price, seats=12, above=10)
    expected = {PriceModel.GRADUATED: 10, PriceModel.VOLUME: 0}[model]
    assert minor_of(charge, 2) == expected * 100
    assert evaluate(explain(charge).as_json()) == expected


def test_a_charge_of_nothing_is_nothing():
    assert minor_of(SeatCharge(2, Rounding.HALF_UP, 1), 2) == 0
    base_only = SeatCharge(2, Rounding.HALF_UP, 1, base=Decimal(9), seat=SeatPrice(STEPS))
    assert minor_of(base_only, 2) == 900


def test_b7_leftover_units_go_to_the_largest_remainders_ties_to_the_first():
    assert largest_remainder(5, [3, 7]) == (2, 3)
    assert largest_remainder(100, [1, 1, 1]) == (34, 33, 33)
    assert largest_remainder(-100, [1, 1, 1]) == (-34, -33, -33)
    assert largest_remainder(10, [Fraction(1, 3), Fraction(2, 3), 0]) == (3, 7, 0)
    for wrong in ([], [0, 0], [2, -1]):
        with pytest.raises(ValueError, match=r"\["):
            largest_remainder(1, wrong)


@given(st.integers(-1000, 1000), st.lists(st.integers(1, 31), min_size=1, max_size=12))
def test_b7_every_running_total_is_the_rounded_share(minor, days):
    passed = given_ = 0
    for part, length in zip(cumulative(minor, days), days, strict=True):
        passed, given_ = passed + length, given_ + part
        assert abs(given_ - Fraction(minor * passed, sum(days))) <= Fraction(1, 2)


def test_b7_nothing_can_be_spread_over_nothing():
    for wrong in ([0, 0], [2, -1]):
        with pytest.raises(ValueError, match=r"\["):
            list(cumulative(1, wrong))


def priced(base, start, end=None, tier="Professional"):
    return BookPrice(
        product="Sales Hub",
        tier=tier,
        currency="USD",
        commitment=Commitment.ANNUAL,
        valid_from=start,
        valid_to=end,
        base=Decimal(base),
        included=5,
        seat=SeatPrice.of(Decimal(90)),
    )


BOOK = PriceBook(
    "hubs",
    "Hubs",
    "",
    (
        priced(450, date(2022, 1, 1), date(2024, 1, 1)),
        priced(500, date(2024, 1, 1)),
        priced(1200, date(2024, 1, 1), tier="Enterprise"),
    ),
)


def test_c6_old_contracts_keep_the_price_of_their_day():
    def rates(day):
        return BOOK.rates("Sales Hub", "Professional", "USD", Commitment.ANNUAL, day)

    seat = SeatPrice.of(Decimal(90))
    assert rates(date(2023, 12, 31)) == Rates(Decimal(450), 5, seat, "Hubs, 2022-01-01")
    assert rates(date(2024, 1, 1)) == Rates(Decimal(500), 5, seat, "Hubs, 2024-01-01")
    refused = rates(date(2021, 12, 31))
    assert isinstance(refused, Refusal)
    assert refused.code is Code.NO_PRICE
    assert refused.params["on"] == date(2021, 12, 31)


def test_a_book_tells_what_can_be_had_on_a_day():
    offers = BOOK.offers("Sales Hub", "USD", Commitment.ANNUAL, date(2024, 1, 1))
    assert [price.tier for price in offers] == ["Professional", "Enterprise"]
    assert BOOK.offers("Sales Hub", "EUR", Commitment.ANNUAL, date(2024, 1, 1)) == ()
    assert BOOK.products() == ("Sales Hub",)
