"""Parts of charges: what is split by weights or stays in a row of its own, and how it came about.

Written over any algebra: the amount that is split and its derivation are one piece of code (B9).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from seatdesk.domain.charges.totals import DatedAmount, explained_sum
from seatdesk.domain.costs.cost_lines import CostLine
from seatdesk.domain.costs.pool_days import PoolSum
from seatdesk.domain.money.algebra import EXACT, EXPLAINED, Algebra, N
from seatdesk.domain.money.derivation import Derivation

_PERCENT = 100


class PartOf(StrEnum):
    """The part of a charge: all of it, or that of seats which somebody held, or nobody."""

    WHOLE = "whole"
    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"


class SplitBy(StrEnum):
    """The weights that a part is split by; each is the label of its numbers in a derivation."""

    SEAT_DAYS = "seat_days"
    SEATS = "held_seats"
    USERS = "active_users"
    SHARES = "fixed_share"


@dataclass(frozen=True, slots=True)
class CostPart:
    """A part of the sum of some lines of one product and month."""

    lines: tuple[CostLine, ...]
    of: PartOf = PartOf.WHOLE
    pool: PoolSum | None = None
    """The seats over the days that weigh; None: nobody held any, so all of it is unassigned."""

    @property
    def amount(self) -> Fraction:
        """The exact amount in minor units."""
        return self._compute(Fraction(sum(line.minor for line in self.lines)), EXACT)

    @property
    def derivation(self) -> Derivation:
        """The amount with every line in it."""
        return self._compute(explained_lines(self.lines), EXPLAINED)

    def _compute(self, charged: N, on: Algebra[N]) -> N:
        pool = self.pool
        if self.of is PartOf.WHOLE or (pool is None and self.of is PartOf.UNASSIGNED):
            return charged
        if pool is None:
            return on.literal(0, "nothing")
        if not pool.unassigned:
            return charged if self.of is PartOf.ASSIGNED else on.literal(0, "nothing")
        days = pool.unassigned
        if self.of is PartOf.ASSIGNED:
            days = pool.additional - pool.unassigned
        part = on.div(
            on.literal(days, f"{self.of}_seat_days"),
            on.literal(pool.additional, "additional_seat_days"),
        )
        return on.mul(charged, part, f"{self.of}_part")


@dataclass(frozen=True, slots=True)
class CostLayer:
    """A part that is split, and the weight of one group of each kind."""

    part: CostPart
    by: SplitBy
    weights: Sequence[int]
    total: int
    """The weights of all groups together."""

    def derivation(self, kind: int) -> Derivation:
        """The share of a group of a kind."""
        return self._share(self.part.derivation, self.weights[kind], EXPLAINED)

    def _share(self, amount: N, weight: int, on: Algebra[N]) -> N:
        if weight == self.total:
            return amount
        if self.by is SplitBy.SHARES:
            percent = Fraction(weight * _PERCENT, self.total)
            share = on.div(on.literal(percent, self.by.value), on.literal(_PERCENT, "hundred"))
        else:
            share = on.div(
                on.literal(weight, self.by.value), on.literal(self.total, f"{self.by}_of_all")
            )
        return on.mul(amount, share, "share_by_weight")


def explained_lines(lines: Sequence[CostLine]) -> Derivation:
    """The sum of lines, or of their shares of a month, with how each came about."""
    return explained_sum(
        [DatedAmount(line.month.start, line.line, line.minor, line.service) for line in lines]
    )


def in_whole_units(exact: Derivation, minor: int, digits: int) -> Derivation:
    """An exact amount as it was split: rounded down, and up by a unit that was left over for it.

    Down is towards less for credits, too: that is how they are split, so that no row shows a unit
    which another one was given.
    """
    scale = 10**digits
    if exact.number * scale == minor:
        return exact
    rounded = EXPLAINED.round(exact, digits, "down", "rounded_share")
    if exact.number < 0:
        one = EXPLAINED.literal(Fraction(1, scale), "smallest_unit")
        rounded = EXPLAINED.mul(EXPLAINED.floor(EXPLAINED.div(exact, one)), one, "rounded_share")
    unit = Fraction(minor, scale) - rounded.number
    if not unit:
        return rounded
    return EXPLAINED.add(rounded, EXPLAINED.literal(unit, "unit_left_over"), "rounded_share")
