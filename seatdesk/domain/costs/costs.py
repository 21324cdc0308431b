"""Costs of a range by group: every line's share, split to the minor unit (E7.1).

Rows of a product and month add up to its lines, so they add up to the service, or the cash, of the
range, always.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.calendar import month_start
from seatdesk.domain.charges.invoice import amount_of, sum_of
from seatdesk.domain.costs.cost_lines import CostLine
from seatdesk.domain.costs.cost_part import explained_lines
from seatdesk.domain.costs.cost_question import CostQuestion
from seatdesk.domain.costs.cost_row import OWN_KINDS, OWN_ROWS, CostKind, CostRow, GroupTotal
from seatdesk.domain.costs.month_split import MonthSplit
from seatdesk.domain.money.derivation import Derivation


@dataclass(frozen=True, kw_only=True)
class Costs:
    """The costs of a range: rows by product, month and group, and their sums."""

    asked: CostQuestion
    currency: str
    names: Sequence[str] = field(repr=False)
    """The names of all groups, in order."""
    months: tuple[MonthSplit, ...] = field(repr=False)
    total_minor: int | None
    """The service, or the cash, of the range in the account's currency; None: no rate."""
    missing_rates: tuple[MissingRate, ...] = ()
    lines: tuple[CostLine, ...] = field(default=(), repr=False)
    """The lines that were split."""

    @property
    def total(self) -> Decimal | None:
        """The total with the currency's digits."""
        return None if self.total_minor is None else amount_of(self.total_minor, self.currency)

    @cached_property
    def by_currency(self) -> tuple[tuple[str, Decimal], ...]:
        """The sum of the lines in each currency, in the order in which products have them."""
        found: dict[str, int] = {}
        for line in self.lines:
            found[line.currency] = found.get(line.currency, 0) + line.minor
        return tuple((currency, amount_of(minor, currency)) for currency, minor in found.items())

    @cached_property
    def rows(self) -> tuple[CostRow, ...]:
        """The rows of each product and month: very many where groups are users."""
        return tuple(row for split in self.months for row in split.rows(self.names))

    @cached_property
    def groups(self) -> tuple[GroupTotal, ...]:
        """The sums over products and months: groups in order, then the rows of their own.

        Several currencies make several blocks.
        """
        found: list[GroupTotal] = []
        for currency, _ in self.by_currency:
            months = [split for split in self.months if split.currency == currency]
            found += _group_totals(self.names, months, currency)
            found += _own_totals(months, currency)
        return tuple(found)

    def month_minor(self, total: GroupTotal, month: date) -> int:
        """The part of a total that is of the month which begins on a day."""
        return sum(
            _minor_of(split, total) for split in self._by_month.get((total.currency, month), ())
        )

    def month_total(self, currency: str, month: date) -> int:
        """The sum of all groups in a month."""
        return self._month_sums.get((currency, month), 0)

    def derivation(self, total: GroupTotal, month: date | None = None) -> Derivation:
        """A total, or the part of it that is of a month, as the sum of the rows it is made of."""
        splits: Iterable[MonthSplit] = self._by_month.get((total.currency, month), ())
        if month is None:
            splits = (split for split in self.months if split.currency == total.currency)
        parts = (
            split.derivation(total.place)
            if total.kind is CostKind.GROUP
            else split.own_derivation(total.place)
            for split in splits
        )
        return sum_of(part for part in parts if part is not None)

    def sum_derivation(self, currency: str) -> Derivation:
        """The sum of all lines in a currency, or of their shares of the range."""
        return explained_lines([line for line in self.lines if line.currency == currency])

    @cached_property
    def _by_month(self) -> dict[tuple[str, date | None], list[MonthSplit]]:
        found: defaultdict[tuple[str, date | None], list[MonthSplit]] = defaultdict(list)
        for split in self.months:
            found[split.currency, month_start(split.month.start)].append(split)
        return dict(found)

    @cached_property
    def _month_sums(self) -> dict[tuple[str, date], int]:
        found: defaultdict[tuple[str, date], int] = defaultdict(int)
        for line in self.lines:
            found[line.currency, month_start(line.month.start)] += line.minor
        return dict(found)


def _minor_of(split: MonthSplit, total: GroupTotal) -> int:
    if total.kind is CostKind.GROUP:
        return split.minor(total.place)
    return split.own_minor(total.place)


def _own_totals(months: Sequence[MonthSplit], currency: str) -> Iterator[GroupTotal]:
    """The rows of their own, those with an amount or seat-days in any month."""
    for row, kind in enumerate(OWN_KINDS):
        parts = [(split.own_minor(row), split.own_days(row)) for split in months]
        if any(map(any, parts)):
            minor, days = (sum(part[side] for part in parts) for side in (0, 1))
            yield GroupTotal(OWN_ROWS[kind], kind, minor, days, currency, row)


class _AlikeTotal(NamedTuple):
    """The total of groups that are alike in every product, but for units left over."""

    minor: int
    days: int
    lasts: Sequence[int]
    """The places up to which a group gets a unit more, one for each split that has such."""
    certain: bool
    """There is a row for it, wherever the units left over go."""

    def at(self, place: int) -> int:
        """The total of the group at a place."""
        return self.minor + len(self.lasts) - bisect_left(self.lasts, place)


def _group_totals(
    names: Sequence[str], months: Sequence[MonthSplit], currency: str
) -> Iterator[GroupTotal]:
    """The groups in order, those with an amount or seat-days in any month.

    What is alike is added up once: users come in a million, with a handful of ways to hold seats.
    """
    products: dict[str, list[MonthSplit]] = {}
    for split in months:
        products.setdefault(split.product, []).append(split)
    kinds = [splits[0].groups.kinds for splits in products.values()]
    alike: dict[tuple[int, ...], _AlikeTotal] = {}
    for place, (name, own) in enumerate(zip(names, zip(*kinds, strict=True), strict=bool(kinds))):
        total = alike.get(own)
        if total is None:
            total = alike[own] = _alike_total(own, list(products.values()))
        if total.certain or any(split.minor(place) for split in months):
            yield GroupTotal(name, CostKind.GROUP, total.at(place), total.days, currency, place)


def _alike_total(kinds: Sequence[int], products: Sequence[Sequence[MonthSplit]]) -> _AlikeTotal:
    """The total of all groups that are of these kinds in the products."""
    minor = days = 0
    lasts: list[int] = []
    certain = False
    for kind, splits in zip(kinds, products, strict=True):
        if kind < 0:
            continue
        for split in splits:
            least, last = split.split.group_least(kind)
            minor += least
            days += split.seat_days[kind]
            if last is not None:
                lasts.append(last)
            certain = certain or bool(split.seat_days[kind]) or (bool(least) and last is None)
    return _AlikeTotal(minor, days, sorted(lasts), certain)
