"""Amounts that move with a number of seats: straight lines before their rounding, on integers.

Two amounts show how a line moves; every number between them is then a product and a division.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from seatdesk.domain.charges.formula import (
    Formula,
    SeatCharge,
    SeatsAfterDiscounts,
    last_rounding,
    minor_of,
)
from seatdesk.domain.choices import Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXACT
from seatdesk.domain.money.money import round_to_integer


@dataclass(frozen=True, slots=True)
class MovingLine:
    """A line that is `(constant + slope * number) / bottom` minor units, then rounded."""

    constant: int
    slope: int
    bottom: int
    mode: Rounding

    def minor(self, number: int) -> int:
        """The line's amount."""
        top = self.constant + self.slope * number
        if top % self.bottom == 0:
            return top // self.bottom
        return round_to_integer(Fraction(top, self.bottom), self.mode)


def straight_line(low: object, high: object, ends: tuple[int, int]) -> MovingLine | None:
    """The straight line through two numbers of seats, where every seat costs the same."""
    per_seat = SeatCharge | SeatsAfterDiscounts
    if not (isinstance(low, per_seat) and isinstance(high, per_seat)):
        return None
    if not (low.is_per_seat and high.is_per_seat):
        return None
    first, last = (charge.unrounded(EXACT) * 10**low.digits for charge in (low, high))
    slope = (last - first) / (ends[1] - ends[0])
    constant = first - slope * ends[0]
    bottom = lcm(slope.denominator, constant.denominator)
    mode = last_rounding(low.rounding)
    return MovingLine(int(constant * bottom), int(slope * bottom), bottom, mode)


@dataclass(frozen=True, slots=True)
class MovingSum:
    """A sum of amounts for every number of seats between two."""

    ends: tuple[int, int]
    still: int
    moving: tuple[tuple[MovingLine, int], ...]
    """Each line with how often it comes."""

    def minor(self, number: int) -> int:
        """The sum for a number from the first end to the other, in minor units."""
        return self.still + sum(line.minor(number) * times for line, times in self.moving)


def moving_sum(
    currency: str, low: Sequence[Formula], high: Sequence[Formula], ends: tuple[int, int]
) -> MovingSum | None:
    """The sum between two numbers of seats; None where it does not move along straight lines."""
    if len(low) != len(high):
        return None
    still, moving = 0, Counter[MovingLine]()
    for one, other in zip(low, high, strict=True):
        if one == other:
            still += minor_of(one, digits_of(currency))
        elif (line := straight_line(one, other, ends)) is not None:
            moving[line] += 1
        else:
            return None
    return MovingSum(ends, still, tuple(moving.items()))
