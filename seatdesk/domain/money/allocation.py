"""Splitting an amount so that the parts always add up (B7).

Amounts are whole minor units. Negative amounts split as their mirror image.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from seatdesk.domain.money.algebra import EXACT, Algebra, N


def largest_remainder(minor: int, weights: Sequence[Fraction | int]) -> tuple[int, ...]:
    """Parts in proportion to the weights; the units left over go to the largest remainders.

    Ties go to the first. Raises ValueError for a negative weight or when all weights are zero.
    """
    total = Fraction(sum(weights))
    if any(weight < 0 for weight in weights) or total == 0:
        raise ValueError(weights)
    amount = abs(minor)
    shares = [amount * Fraction(weight) / total for weight in weights]
    parts = [share.numerator // share.denominator for share in shares]
    left = amount - sum(parts)
    by_remainder = sorted(range(len(parts)), key=lambda i: (parts[i] - shares[i], i))
    for index in by_remainder[:left]:
        parts[index] += 1
    return tuple(parts) if minor >= 0 else tuple(-part for part in parts)


def cumulative(minor: int, weights: Sequence[int]) -> Iterator[int]:
    """Parts such that every running total is the rounded share of what has passed.

    The way an amount is spread over days or months: no part drifts, the last one closes the sum.
    Raises ValueError when the weights sum to zero.
    """
    total = sum(weights)
    if total <= 0 or min(weights) < 0:
        raise ValueError(weights)
    amount, whole = Fraction(minor), Fraction(total)
    passed = given = 0
    for weight in weights:
        passed += weight
        upto = share_so_far(amount, Fraction(passed), whole, 0, EXACT).numerator
        yield upto - given
        given = upto


def share_so_far(amount: N, passed: N, whole: N, digits: int, algebra: Algebra[N]) -> N:
    """The used-up part of an amount, rounded half up: the running total of `cumulative`.

    With `digits` 0 the amount is in minor units, otherwise in the currency's own.
    """
    part = algebra.div(passed, whole, "part_of_service")
    return algebra.round(algebra.mul(amount, part), digits, "half_up", "share_so_far")
