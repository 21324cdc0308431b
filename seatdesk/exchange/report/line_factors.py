"""The factors of an invoice line, for a spreadsheet that multiplies them again (E10.2).

A spreadsheet counts in binary numbers. What it comes to is worked out here first, on the same
numbers in the same order; a line that it could get wrong has no factors and stands as a value.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Final

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.charges.formula import SeatCharge
from seatdesk.domain.charges.invoice import Line
from seatdesk.domain.choices import PriceModel, Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXACT
from seatdesk.domain.money.money import round_to_integer
from seatdesk.domain.money.proration import (
    PER_MONTH,
    PER_YEAR,
    PeriodPart,
    broken_months,
    ratio,
)
from seatdesk.exchange.report.ledger import LineFactors, RateFactors

_EXACT_UPTO: Final = 2**53
_CLEAR: Final = Fraction(1, 10**12)
"""Nearer to a border than this, relatively, programs that correct the last digits may differ."""
_YEAR_MONTHS: Final = 12
_HUNDRED: Final = 100
_MULTIPLIED: Final = frozenset({Rounding.HALF_UP, Rounding.DOWN})
"""The roundings that spreadsheets have."""


def line_factors(line: Line) -> LineFactors | None:
    """The factors of a line, where their product rounds to it; None: it is no product."""
    charge = line.formula
    if not isinstance(charge, SeatCharge) or charge.rounding not in _MULTIPLIED:
        return None
    factors = _factors(charge)
    if factors is None or not _safe(factors, charge.rounding, digits_of(line.currency)):
        return None
    exactly = minor_of_factors(factors, charge.rounding, digits_of(line.currency))
    return factors if exactly == line.minor else None


def minor_of_factors(factors: LineFactors, rounding: Rounding, digits: int) -> int:
    """The product in minor units."""
    return round_to_integer(_product(factors) * 10**digits, rounding)


def unit_digits(unit: Decimal, digits: int) -> int:
    """The digits that a price has to be scaled by to be a whole number."""
    exponent = unit.normalize().as_tuple().exponent
    return max(digits, -exponent if isinstance(exponent, int) else 0)


def _factors(charge: SeatCharge) -> LineFactors | None:
    priced = _priced(charge)
    if priced is None:
        return None
    quantity, unit = priced
    if charge.part is None:
        return LineFactors(quantity, unit, charge.months)
    months, part = _unit_months(charge, charge.part)
    if part is None:
        return None if months is None else LineFactors(quantity, unit, months)
    if months is None:
        return None
    top, bottom = ratio(part, EXACT)
    if top.denominator != 1 or bottom.denominator != 1 or bottom == 0:
        return None
    return LineFactors(quantity, unit, months, top.numerator, bottom.numerator)


def _priced(charge: SeatCharge) -> tuple[int, Decimal] | None:
    """A number and the price of one; None where there are several prices."""
    price, seats = charge.seat, charge.seats - charge.above
    if charge.base is not None:
        return (1, charge.base) if price is None or not charge.seats else None
    if price is None or price.model is not PriceModel.FLAT or price.tiers[0].flat:
        return None
    return seats, price.tiers[0].unit


def _unit_months(charge: SeatCharge, part: PeriodPart) -> tuple[int | None, PeriodPart | None]:
    """The months of the unit that a part is of, and the part; several months may be whole."""
    if part.convention in PER_YEAR:
        return _YEAR_MONTHS, part
    if part.convention not in PER_MONTH:
        return charge.months, part
    whole, stub = broken_months(part)
    if stub is None:
        return whole, None
    return (None, None) if whole else (1, stub)


def _product(factors: LineFactors) -> Fraction:
    whole = factors.quantity * rational(factors.unit) * factors.months
    if factors.days is None or factors.of_days is None:
        return whole
    return whole * Fraction(factors.days, factors.of_days)


def rate_factors(rate: Rate, own: str, currency: str, minors: Iterable[int]) -> RateFactors | None:
    """The rate that converts these amounts; None where a spreadsheet could round one otherwise."""
    stated = rational(rate.rate)
    factor = stated if rate.base == own else 1 / stated
    exactly = factor * Fraction(10 ** digits_of(currency), 10 ** digits_of(own))
    top, bottom = exactly.numerator, exactly.denominator
    safe = all(divides_safely(minor * top, bottom) for minor in minors)
    return RateFactors(top, bottom) if safe else None


def tax_terms(percent: Decimal) -> tuple[int, int]:
    """A rate of tax as whole numbers above and below the line."""
    share = rational(percent) / _HUNDRED
    return share.numerator, share.denominator


def _safe(factors: LineFactors, rounding: Rounding, digits: int) -> bool:
    """True when whole numbers that a binary number holds are divided once, away from a border."""
    scale = 10 ** unit_digits(factors.unit, digits)
    top = factors.quantity * rational(factors.unit) * scale * factors.months * (factors.days or 1)
    bottom = (factors.of_days or 1) * scale // 10**digits
    return divides_safely(top.numerator, bottom, rounding)


def shares_safely(minor: int, days: int) -> bool:
    """True when every program rounds every day's share of an amount over so many days alike."""
    fits = 0 < abs(minor) * days < _EXACT_UPTO
    return not minor or (fits and Fraction(1, 2 * days) > abs(minor) * _CLEAR)


def divides_safely(top: int, bottom: int, rounding: Rounding = Rounding.HALF_UP) -> bool:
    """True when every program rounds this quotient alike: it is on the border, or clear of it."""
    if not (abs(top) < _EXACT_UPTO and 0 < bottom < _EXACT_UPTO):
        return False
    value = abs(Fraction(top, bottom))
    border = Fraction(0) if rounding is Rounding.DOWN else Fraction(1, 2)
    apart = abs((value - border) - round(value - border))
    return apart == 0 or apart > max(value, Fraction(1)) * _CLEAR
