"""A head-count plan: people who join and leave, seasons and growth, as they are entered (E5.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias

MOST_ENTRIES = 2_000
"""Entries of one plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadcountEntry:
    """The facts every entry has. One for several products acts on each of them."""

    products: tuple[str, ...]
    team: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveEntry(HeadcountEntry):
    """People who join on a day, or whose last day it is (`people` below 0), perhaps one by name."""

    on: date
    people: int
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonEntry(HeadcountEntry):
    """People who are there from a day until the day before another."""

    start: date
    end: date
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthEntry(HeadcountEntry):
    """People who join (below 0: go) month by month, perhaps fewer than one a month."""

    start: date
    months: int
    per_month: Decimal


PlanEntry: TypeAlias = MoveEntry | SeasonEntry | GrowthEntry


@dataclass(frozen=True, slots=True)
class SeatBuffer:
    """Seats to spare: so many, or a percentage of the people; the larger counts."""

    seats: int = 0
    percent: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class HeadcountPlan:
    """Entries, and what is planned by product.

    `base` takes the place of the people counted today; `tiers` are the lowest that will do, by
    product, and by team within it ("" for all).
    """

    entries: tuple[PlanEntry, ...] = ()
    buffers: Mapping[str, SeatBuffer] = field(default_factory=dict)
    base: Mapping[str, int] = field(default_factory=dict)
    tiers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    edited: date | None = None

    @property
    def products(self) -> tuple[str, ...]:
        """All products it speaks of, each once, in the order in which they are first named."""
        named = [product for entry in self.entries for product in entry.products]
        return tuple(dict.fromkeys((*named, *self.buffers, *self.base, *self.tiers)))

    def with_added(self, other: "HeadcountPlan") -> "HeadcountPlan":
        """The plan with the entries of another after its own; what that says of a product wins."""
        return replace(
            self,
            entries=(*self.entries, *other.entries),
            buffers={**self.buffers, **other.buffers},
            base={**self.base, **other.base},
            tiers={**self.tiers, **other.tiers},
        )
