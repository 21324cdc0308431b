"""The totals of a range by group: told one by one when they are asked for, alike ones added once.

Users come in a million, with a handful of ways to hold seats: two numbers are kept of each.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

from seatdesk.domain.costs.cost_row import OWN_KINDS, OWN_ROWS, CostKind, GroupTotal
from seatdesk.domain.costs.month_split import MonthSplit
from seatdesk.override import override


class GroupTotals(Sequence[GroupTotal]):
    """The groups of each currency in order, then its rows of their own."""

    def __init__(
        self, names: Sequence[str], months: Sequence[MonthSplit], currencies: Sequence[str]
    ) -> None:
        self._blocks = [
            _Block(names, [one for one in months if one.currency == currency], currency)
            for currency in currencies
        ]

    @override
    def __len__(self) -> int:
        return sum(map(len, self._blocks))

    @override
    def __iter__(self) -> Iterator[GroupTotal]:
        for block in self._blocks:
            yield from map(block.total, range(len(block)))

    @overload
    def __getitem__(self, index: int) -> GroupTotal: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[GroupTotal, ...]: ...
    @override
    def __getitem__(self, index: int | slice) -> GroupTotal | tuple[GroupTotal, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        at = index + len(self) if index < 0 else index
        for block in self._blocks:
            if 0 <= at < len(block):
                return block.total(at)
            at -= len(block)
        raise IndexError(index)


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


class _Block:
    """The totals of one currency: groups with an amount or seat-days in any month, and own rows."""

    def __init__(self, names: Sequence[str], months: Sequence[MonthSplit], currency: str) -> None:
        self._names, self._currency = names, currency
        self._places, self._alike = array("i"), array("i")
        self._totals: list[_AlikeTotal] = []
        self._own = list(_own_totals(months, currency))
        products: dict[str, list[MonthSplit]] = {}
        for split in months:
            products.setdefault(split.product, []).append(split)
        known: dict[tuple[int, ...], int] = {}
        kinds = (splits[0].groups.kinds for splits in products.values())
        for place, own in enumerate(zip(*kinds, strict=True)):
            number = known.get(own)
            if number is None:
                number = known[own] = len(known)
                self._totals.append(_alike_total(own, list(products.values())))
            if self._totals[number].certain or any(split.minor(place) for split in months):
                self._places.append(place)
                self._alike.append(number)

    def __len__(self) -> int:
        return len(self._places) + len(self._own)

    def total(self, at: int) -> GroupTotal:
        """The total at a place among those of the block."""
        if at >= len(self._places):
            return self._own[at - len(self._places)]
        place, alike = self._places[at], self._totals[self._alike[at]]
        return GroupTotal(
            self._names[place],
            CostKind.GROUP,
            alike.at(place),
            alike.days,
            self._currency,
            place,
        )


def _own_totals(months: Sequence[MonthSplit], currency: str) -> Iterator[GroupTotal]:
    """The rows of their own, those with an amount or seat-days in any month."""
    for row, kind in enumerate(OWN_KINDS):
        parts = [(split.own_minor(row), split.own_days(row)) for split in months]
        if any(map(any, parts)):
            minor, days = (sum(part[side] for part in parts) for side in (0, 1))
            yield GroupTotal(OWN_ROWS[kind], kind, minor, days, currency, row)


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
