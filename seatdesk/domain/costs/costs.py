"""Costs of a range by group: every line's share, split to the minor unit (E7.1).

Rows of a product and month add up to its lines, so they add up to the service, or the cash, of the
range, always.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from math import lcm

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.costs.cost_lines import CostLine, CostLines, LineUse
from seatdesk.domain.costs.cost_question import CostBasis, CostQuestion, CostSpread
from seatdesk.domain.costs.cost_split import ExactRow, SplitLayer, SplitRow, split_amount
from seatdesk.domain.costs.pool_days import PoolDays, PoolSum
from seatdesk.domain.costs.seat_holders import SeatHolders
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.refusals import Code, Refusal, refuse


class CostKind(StrEnum):
    """The kinds of rows: a group's, or what nobody used."""

    GROUP = "group"
    UNASSIGNED = "unassigned"
    BASE = "base"
    OTHER = "other"


OWN_ROWS: Mapping[CostKind, str] = {
    CostKind.UNASSIGNED: "Unassigned seats",
    CostKind.BASE: "Base price",
    CostKind.OTHER: "Other",
}
"""The names of rows of their own, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRow:
    """The cost of one product in one month to a group, or a row of its own."""

    product: str
    month: Span
    group: str
    kind: CostKind
    minor: int
    seat_days: int
    currency: str
    exact: Fraction = Fraction(0)
    """The amount in minor units before it was rounded."""

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits."""
        return amount_of(self.minor, self.currency)


@dataclass(frozen=True, slots=True)
class GroupTotal:
    """The cost of the range to a group, or a row of its own, in one currency."""

    group: str
    kind: CostKind
    minor: int
    seat_days: int
    currency: str

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits."""
        return amount_of(self.minor, self.currency)


@dataclass(frozen=True)
class Costs:
    """The costs of a range: rows by product, month and group, and their sums."""

    asked: CostQuestion
    currency: str
    rows: tuple[CostRow, ...]
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
    def groups(self) -> tuple[GroupTotal, ...]:
        """The sums over products and months: groups in order, then the rows of their own.

        Several currencies make several blocks.
        """
        found: dict[tuple[str, CostKind, str], tuple[int, int]] = {}
        for row in self.rows:
            key = row.currency, row.kind, row.group
            minor, days = found.get(key, (0, 0))
            found[key] = minor + row.minor, days + row.seat_days
        blocks = [currency for currency, _ in self.by_currency]
        kinds = list(CostKind)
        return tuple(
            GroupTotal(group, kind, *found[currency, kind, group], currency)
            for currency, kind, group in sorted(
                found, key=lambda key: (blocks.index(key[0]), kinds.index(key[1]), _order(key[2]))
            )
        )


def split_costs(
    account: Account,
    asked: CostQuestion,
    found: CostLines,
    terms: Iterable[ChargedTerm],
    holders: SeatHolders,
) -> Costs | Refusal:
    """The costs of a range, split as asked. Refuses shares of groups that there are not."""
    shares = _known_shares(asked, holders)
    if isinstance(shares, Refusal):
        return shares
    split = _Split(replace(asked, shares=tuple(shares)), holders, tuple(terms))
    by_month: defaultdict[tuple[int, Span, str], list[CostLine]] = defaultdict(list)
    order = [s.product for s in account.subscriptions]
    order += sorted({line.product for line in found.lines} - set(order))
    for line in found.lines:
        by_month[order.index(line.product), line.month, line.currency].append(line)
    rows = (row for key in sorted(by_month) for row in split.rows(by_month[key]))
    lines = (line for key in sorted(by_month) for line in by_month[key])
    return Costs(
        asked, account.currency, tuple(rows), found.total_minor, found.missing_rates, tuple(lines)
    )


def _known_shares(asked: CostQuestion, holders: SeatHolders) -> list[tuple[str, Decimal]] | Refusal:
    """The shares under the groups' own spelling."""
    found: list[tuple[str, Decimal]] = []
    known = {*holders.groups, asked.by.nobody}
    folded: defaultdict[str, list[str]] = defaultdict(list)
    for group in known:
        folded[group.casefold()].append(group)
    for group, percent in asked.shares:
        same = [group] if group in known else folded[group.casefold()]
        if len(same) != 1:
            listed = tuple(sorted(known, key=_order))
            return refuse(Code.UNKNOWN_GROUP, group=group, by=asked.by.value, known=listed)
        found.append((same[0], percent))
    return asked.check_shares() or found


def _order(group: str) -> tuple[str, str]:
    return group.casefold(), group


class _Weights:
    """The weights of one product over some days, and the part of its seats that nobody held."""

    def __init__(self, seats: Mapping[str, int], pool: PoolSum) -> None:
        self.seats, self.pool = seats, pool

    @property
    def unused(self) -> Fraction:
        """The part of a charge for seats that is for unassigned ones."""
        if not self.seats:
            return Fraction(1)
        return Fraction(self.pool.unassigned, self.pool.additional or 1)


class _Split:
    """Splits the lines of one product and month after the other."""

    def __init__(
        self, asked: CostQuestion, holders: SeatHolders, terms: Sequence[ChargedTerm]
    ) -> None:
        self._asked, self._holders = asked, holders
        self._terms: defaultdict[str, list[ChargedTerm]] = defaultdict(list)
        for charged in terms:
            self._terms[charged.subscription.product].append(charged)
        self._pools: dict[str, PoolDays] = {}
        self._kept: dict[tuple[str, Span], _Weights] = {}
        self._shares = self._fixed_shares()
        names = {group for _, group, _ in holders.moves}
        names |= {*holders.users, *self._shares, holders.nobody}
        self._order = {name: place for place, name in enumerate(sorted(names, key=_order))}

    def rows(self, lines: Sequence[CostLine]) -> Iterator[CostRow]:
        """The rows of one product, month and currency."""
        first = lines[0]
        layers: list[SplitLayer] = []
        own = dict.fromkeys(OWN_ROWS, Fraction(0))
        for (use, weighed), minor in _together(lines).items():
            weights = self._weights(first.product, weighed, first.month)
            if use is LineUse.OTHER:
                own[CostKind.OTHER] += minor
            elif use is LineUse.BASE:
                self._spread(CostKind.BASE, self._asked.base, Fraction(minor), weights, layers, own)
            else:
                unused = minor * weights.unused
                if minor != unused:
                    layers.append(SplitLayer(minor - unused, weights.seats))
                self._spread(
                    CostKind.UNASSIGNED, self._asked.unassigned, unused, weights, layers, own
                )
        exact = [ExactRow(OWN_ROWS[kind], amount) for kind, amount in own.items()]
        in_month = self._weights(first.product, first.month, first.month)
        days = first.month.days if self._asked.basis is CostBasis.SNAPSHOT else 1
        if in_month.seats:
            layers.append(SplitLayer(Fraction(0), in_month.seats))  # also those who pay nothing
        for row in split_amount(layers, exact, self._order):
            made = self._row(first, row, in_month, days)
            if made.minor or made.seat_days:
                yield made

    def _row(self, like: CostLine, row: SplitRow, in_month: _Weights, days: int) -> CostRow:
        kind = CostKind.GROUP
        seat_days = in_month.seats.get(row.name, 0) * days
        if row.own:
            kind = next(kind for kind, name in OWN_ROWS.items() if name == row.name)
            seat_days = 0
            if kind is CostKind.UNASSIGNED and (
                row.exact or self._asked.unassigned is CostSpread.OWN
            ):
                seat_days = in_month.pool.unassigned * days
        return CostRow(
            product=like.product,
            month=like.month,
            group=row.name,
            kind=kind,
            minor=row.minor,
            seat_days=seat_days,
            currency=like.currency,
            exact=row.exact,
        )

    def _spread(
        self,
        kind: CostKind,
        how: CostSpread,
        amount: Fraction,
        weights: _Weights,
        layers: list[SplitLayer],
        own: dict[CostKind, Fraction],
    ) -> None:
        """Spread an amount, or leave it in its own row where there is nothing to spread over."""
        over: Mapping[str, int] = {}
        match how:
            case CostSpread.PER_SEAT:
                over = weights.seats
            case CostSpread.PER_USER:
                over = self._holders.users
            case CostSpread.SHARES:
                over = self._shares
            case _:
                pass
        if amount and any(over.values()):
            layers.append(SplitLayer(amount, over))
        else:
            own[kind] += amount

    def _weights(self, product: str, weighed: Span, month: Span) -> _Weights:
        """The weights of some days, or of the first of the month (E7.2); each found once."""
        snapshot = self._asked.basis is CostBasis.SNAPSHOT
        key = product, (Span(month.start, month.start) if snapshot else weighed)
        if key not in self._kept:
            if product not in self._pools:
                assigned = self._holders.assigned(product)
                self._pools[product] = PoolDays(self._terms[product], assigned)
            pool = self._pools[product]
            if snapshot:
                seats = self._holders.on(product, month.start)
                self._kept[key] = _Weights(seats, pool.on(month.start))
            else:
                seats = self._holders.seat_days(product, weighed)
                self._kept[key] = _Weights(seats, pool.over(weighed))
        return self._kept[key]

    def _fixed_shares(self) -> dict[str, int]:
        """The percentages as whole weights."""
        parts: defaultdict[str, Fraction] = defaultdict(Fraction)
        for group, percent in self._asked.shares:
            parts[group] += Fraction(percent)
        below = lcm(*(part.denominator for part in parts.values()))
        return {group: int(part * below) for group, part in parts.items() if part}


def _together(lines: Iterable[CostLine]) -> dict[tuple[LineUse, Span], int]:
    """The sums of lines of one use that are weighed by the same days."""
    found: dict[tuple[LineUse, Span], int] = {}
    for line in lines:
        key = line.use, line.weighed
        found[key] = found.get(key, 0) + line.minor
    return found
