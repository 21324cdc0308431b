"""One split of an amount among many rows, by exact fractions and largest remainders (E7.5).

Whole numbers over one denominator throughout: a million fractions would take minutes.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class SplitLayer:
    """An exact amount in minor units, split by weights that are not all zero."""

    amount: Fraction
    weights: Mapping[str, int]


class ExactRow(NamedTuple):
    """A row of its own, such as the base price, and its exact amount."""

    name: str
    amount: Fraction


class SplitRow(NamedTuple):
    """A row of a split: exact, and in whole minor units."""

    name: str
    own: bool
    """True for a row of its own, False for a group."""
    exact: Fraction
    minor: int


def split_amount(
    layers: Sequence[SplitLayer], rows: Sequence[ExactRow], order: Mapping[str, int]
) -> list[SplitRow]:
    """The rows of a split: groups in order, then the rows of their own.

    What is left over of the whole goes to the largest remainders, among equals to the first row.
    Negative amounts are rounded down like all others, so nothing is lost where signs differ.
    """
    totals = [sum(layer.weights.values()) for layer in layers]
    below = lcm(
        *(row.amount.denominator for row in rows),
        *(layer.amount.denominator * total for layer, total in zip(layers, totals, strict=True)),
    )
    groups: defaultdict[str, int] = defaultdict(int)
    for layer, total in zip(layers, totals, strict=True):
        unit = layer.amount.numerator * (below // (layer.amount.denominator * total))
        for group, weight in layer.weights.items():
            groups[group] += unit * weight
    names = sorted(groups, key=order.__getitem__)
    above = [groups[name] for name in names]
    above += [row.amount.numerator * (below // row.amount.denominator) for row in rows]
    minors = _rounded(above, below)
    own = [(name, False) for name in names] + [(row.name, True) for row in rows]
    return [
        SplitRow(name, is_own, Fraction(exact, below), minor)
        for (name, is_own), exact, minor in zip(own, above, minors, strict=True)
    ]


def _rounded(above: Sequence[int], below: int) -> list[int]:
    """Numerators over one denominator as whole numbers with the same sum."""
    parts = [divmod(exact, below) for exact in above]
    minors = [whole for whole, _ in parts]
    left = sum(above) // below - sum(minors)
    by_remainder = sorted(range(len(parts)), key=lambda place: (-parts[place][1], place))
    for place in by_remainder[:left]:
        minors[place] += 1
    return minors
