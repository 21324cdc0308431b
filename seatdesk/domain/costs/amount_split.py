"""One split of an amount among many rows, by exact fractions and largest remainders (E7.5).

Whole numbers over one denominator throughout, and groups that are alike computed once: a million
fractions would take minutes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import lcm
from typing import NamedTuple

from seatdesk.domain.costs.alike_groups import AlikeGroups


class SplitLayer(NamedTuple):
    """An exact amount in minor units, split by the weight of a group of each kind."""

    amount: Fraction
    weights: Sequence[int]


class LastUnit(NamedTuple):
    """The last row that gets a unit of those left over: by its remainder, then by its place."""

    remainder: int
    place: int


@dataclass(frozen=True, slots=True)
class AmountSplit:
    """The exact parts of an amount, and who gets the units that rounding down leaves over."""

    below: int
    """The denominator of all parts."""
    kinds: Sequence[int]
    """The part of one group of each kind."""
    own: Sequence[int]
    """The parts of the rows of their own, in order."""
    left: int
    """The units left over."""
    last: LastUnit

    def group_part(self, kind: int) -> Fraction:
        """The exact part of a group of a kind."""
        return Fraction(self.kinds[kind], self.below)

    def own_part(self, row: int) -> Fraction:
        """The exact part of a row of its own."""
        return Fraction(self.own[row], self.below)

    def group_minor(self, kind: int, place: int) -> int:
        """The whole units of a group of a kind at a place."""
        return self._minor(self.kinds[kind], place)

    def group_least(self, kind: int) -> tuple[int, int | None]:
        """The units that every group of a kind gets, and up to which place they get one more.

        None: all of them get the same.
        """
        whole, remainder = divmod(self.kinds[kind], self.below)
        if remainder == self.last.remainder:
            return whole, self.last.place
        return whole + (remainder > self.last.remainder), None

    def own_minor(self, row: int, groups: int) -> int:
        """The whole units of a row of its own, which stands behind so many groups."""
        return self._minor(self.own[row], groups + row)

    def _minor(self, above: int, place: int) -> int:
        whole, remainder = divmod(above, self.below)
        last = self.last
        if remainder == last.remainder:
            return whole + (place <= last.place)
        return whole + (remainder > last.remainder)


def split_amount(
    layers: Sequence[SplitLayer], own: Sequence[Fraction], groups: AlikeGroups
) -> AmountSplit:
    """Layers split among groups by weights that are not all zero, and rows of their own.

    What is left over of the whole goes to the largest remainders, among equals to the first row.
    Negative amounts are rounded down like all others, so nothing is lost where signs differ.
    """
    counts = groups.counts
    totals = [_total(layer.weights, counts) for layer in layers]
    below = lcm(
        *(amount.denominator for amount in own),
        *(layer.amount.denominator * total for layer, total in zip(layers, totals, strict=True)),
    )
    parts = [0] * len(counts)
    for layer, total in zip(layers, totals, strict=True):
        unit = layer.amount.numerator * (below // (layer.amount.denominator * total))
        for kind, weight in enumerate(layer.weights):
            parts[kind] += unit * weight
    rows = [amount.numerator * (below // amount.denominator) for amount in own]
    whole = (_total(parts, counts) + sum(rows)) // below
    left = whole - sum(rounded // below * count for rounded, count in _rows(parts, counts, rows))
    return AmountSplit(below, parts, rows, left, _last(parts, rows, below, left, groups))


def _total(each: Sequence[int], counts: Sequence[int]) -> int:
    return sum(one * count for one, count in zip(each, counts, strict=True))


def _rows(
    parts: Sequence[int], counts: Sequence[int], rows: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Every part, and how many rows have it."""
    yield from zip(parts, counts, strict=True)
    yield from ((row, 1) for row in rows)


def _last(
    parts: Sequence[int], rows: Sequence[int], below: int, left: int, groups: AlikeGroups
) -> LastUnit:
    """Find the row that gets the last of the units left over."""
    if left <= 0:
        return LastUnit(below, -1)
    found = [(part % below, kind) for kind, part in enumerate(parts)]
    found += [(row % below, len(parts) + place) for place, row in enumerate(rows)]
    by_remainder = sorted(found, key=lambda one: (-one[0], one[1]))
    for remainder, alike in groupby(by_remainder, key=lambda one: one[0]):
        names = [name for _, name in alike]
        kinds = [name for name in names if name < len(parts)]
        own = [name - len(parts) for name in names if name >= len(parts)]
        count = sum(groups.counts[kind] for kind in kinds)
        if left <= count:
            return LastUnit(remainder, groups.place_of(left - 1, kinds))
        if left <= count + len(own):
            return LastUnit(remainder, len(groups.kinds) + own[left - count - 1])
        left -= count + len(own)
    raise AssertionError(left)
