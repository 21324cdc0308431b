"""Amounts, their digits, and the one rounding (B7)."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.currency import CURRENCIES, digits_of, is_currency
from seatdesk.domain.money.money import (
    Money,
    decimal_text,
    exact,
    minor_text,
    price_of,
    round_to_integer,
)

PYTHON = {"half_up": ROUND_HALF_UP, "half_even": ROUND_HALF_EVEN, "down": ROUND_DOWN}


@given(st.decimals(-10_000, 10_000, places=5), st.sampled_from(sorted(PYTHON)))
def test_b7_rounding_is_what_decimal_calls_it(number, mode):
    expected = number.quantize(Decimal(1), PYTHON[mode])
    assert round_to_integer(Fraction(number), mode) == int(expected)


@pytest.mark.parametrize(
    ("number", "mode", "expected"),
    [
        ("2.5", "half_up", 3),
        ("-2.5", "half_up", -3),
        ("2.5", "half_even", 2),
        ("3.5", "half_even", 4),
        ("2.9", "down", 2),
        ("-2.9", "down", -2),
        ("2.5", "day_rate", 3),
    ],
)
def test_b7_a_credit_mirrors_its_charge(number, mode, expected):
    assert round_to_integer(Fraction(number), mode) == expected


@pytest.mark.parametrize(
    ("currency", "digits", "text"), [("JPY", 0, "1250"), ("USD", 2, "12.50"), ("KWD", 3, "1.250")]
)
def test_b7_minor_units_of_iso_4217(currency, digits, text):
    assert digits_of(currency) == digits
    assert Money(1250, currency).text == text
    assert Money.of(Decimal(text), currency) == Money(1250, currency)
    assert Money(1250, currency).amount == Decimal(text)
    assert str(Money(-1250, currency)) == f"-{text} {currency}"


def test_every_currency_has_0_2_or_3_digits():
    assert {digits_of(code) for code in CURRENCIES} == {0, 2, 3}
    assert not is_currency("usd")
    assert not is_currency(None)
    with pytest.raises(LookupError):
        digits_of("XXX")


def test_money_adds_in_one_currency_only():
    five, two = Money(500, "USD"), Money(200, "USD")
    assert five + two == Money(700, "USD")
    assert five - two == Money(300, "USD")
    assert -five == Money(-500, "USD")
    assert two < five
    assert two <= five
    assert five
    assert not Money(0, "USD")
    with pytest.raises(ValueError, match="EUR"):
        five + Money(1, "EUR")


def test_b7_an_amount_with_more_digits_than_the_currency_is_refused():
    with pytest.raises(ValueError, match=r"0\.001"):
        Money.of(Decimal("0.001"), "USD")
    with pytest.raises(ValueError, match="1/3"):
        decimal_text(Fraction(1, 3), 2)


@pytest.mark.parametrize("text", ["1", "-1.50", "+.5", "007", "1.", "999999999999999.999999999999"])
def test_plain_numbers_are_read_exactly(text):
    assert exact(text) == Fraction(Decimal(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "1e3",
        "1,000",
        "NaN",
        "Infinity",
        "0x1",
        "1 000",
        "--1",
        "1" * 16,
        "0." + "1" * 13,
        "\u0661",
    ],
)
def test_anything_else_is_no_number(text):
    with pytest.raises(ValueError, match=r".*"):
        exact(text)


@pytest.mark.parametrize(
    ("amount", "digits", "text"),
    [("90", 2, "90.00"), ("22.500", 2, "22.50"), ("0.0375", 2, "0.0375"), ("1E+2", 0, "100")],
)
def test_equal_prices_are_the_same_price(amount, digits, text):
    assert str(price_of(Decimal(amount), digits)) == text


@given(st.integers(-(10**9), 10**9), st.sampled_from([0, 2, 3]))
def test_minor_units_are_printed_and_read_back(minor, digits):
    assert exact(minor_text(minor, digits)) == Fraction(minor, 10**digits)
