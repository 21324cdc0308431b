"""Costs of a range made of its lines: every product and month split among the groups (E7.5)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import lcm

from seatdesk.domain.account.account import Account
from seatdesk.domain.calendar import Span
from seatdesk.domain.costs.alike_groups import AlikeGroups, GroupSources, in_order
from seatdesk.domain.costs.amount_split import SplitLayer, split_amount
from seatdesk.domain.costs.cost_lines import CostLine, CostLines, LineUse
from seatdesk.domain.costs.cost_part import CostLayer, CostPart, PartOf, SplitBy
from seatdesk.domain.costs.cost_question import CostBasis, CostQuestion, CostSpread
from seatdesk.domain.costs.cost_row import OWN_KINDS, CostKind
from seatdesk.domain.costs.costs import Costs
from seatdesk.domain.costs.month_split import MonthSplit
from seatdesk.domain.costs.pool_days import PoolDays, PoolSum
from seatdesk.domain.costs.seat_holders import SeatHolders, seat_days, seats_on
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.refusals import Code, Refusal, refuse


def split_costs(
    account: Account,
    asked: CostQuestion,
    found: CostLines,
    terms: Iterable[ChargedTerm],
    holders: SeatHolders,
    watch: Callable[[], object] = lambda: None,
) -> Costs | Refusal:
    """The costs of a range, split as asked. Refuses shares of groups that there are not.

    `watch` is called before each product and month; what it raises ends the work.
    """
    shares = _known_shares(asked, holders)
    if isinstance(shares, Refusal):
        return shares
    asked = replace(asked, shares=tuple(shares))
    splitter = _Splitter(asked, holders, tuple(terms))
    by_month: defaultdict[tuple[int, Span, str], list[CostLine]] = defaultdict(list)
    order = [s.product for s in account.subscriptions]
    order += sorted({line.product for line in found.lines} - set(order))
    for line in found.lines:
        by_month[order.index(line.product), line.month, line.currency].append(line)
    months: list[MonthSplit] = []
    for key in sorted(by_month):
        watch()
        months.append(splitter.month(by_month[key]))
    lines = tuple(line for key in sorted(by_month) for line in by_month[key])
    return Costs(
        asked=asked,
        currency=account.currency,
        names=splitter.names,
        months=tuple(months),
        total_minor=found.total_minor,
        made_of=found.total,
        missing_rates=found.missing_rates,
        lines=lines,
    )


def _known_shares(asked: CostQuestion, holders: SeatHolders) -> list[tuple[str, Decimal]] | Refusal:
    """The shares under the groups' own spelling."""
    if not asked.shares:
        return asked.check_shares() or []
    found: list[tuple[str, Decimal]] = []
    known = {*holders.groups, asked.by.nobody}
    folded: defaultdict[str, list[str]] = defaultdict(list)
    for group in known:
        folded[group.casefold()].append(group)
    for group, percent in asked.shares:
        same = [group] if group in known else folded[group.casefold()]
        if len(same) != 1:
            listed = tuple(in_order(known))
            return refuse(Code.UNKNOWN_GROUP, group=group, by=asked.by.value, known=listed)
        found.append((same[0], percent))
    return asked.check_shares() or found


@dataclass(frozen=True, slots=True)
class _Weights:
    """The weight of a group of each kind over some days, and the product's pool on them."""

    seats: Sequence[int]
    all_seats: int
    pool: PoolSum


class _Product:
    """The groups of one product, and its pool."""

    def __init__(self, groups: AlikeGroups, pool: PoolDays) -> None:
        self.groups, self.pool = groups, pool
        self._kept: dict[Span, _Weights] = {}

    def over(self, span: Span) -> _Weights:
        """The weights of some days; found once."""
        if span not in self._kept:
            days = [seat_days(one.steps, span) for one in self.groups.weights]
            self._kept[span] = self._weights(days, self.pool.over(span))
        return self._kept[span]

    def on(self, month: Span) -> _Weights:
        """The weights of the first day of a month."""
        key = Span(month.start, month.start)
        if key not in self._kept:
            seats = [max(0, seats_on(one.steps, month.start)) for one in self.groups.weights]
            self._kept[key] = self._weights(seats, self.pool.on(month.start))
        return self._kept[key]

    def _weights(self, seats: list[int], pool: PoolSum) -> _Weights:
        counts = self.groups.counts
        return _Weights(seats, sum(s * n for s, n in zip(seats, counts, strict=True)), pool)


class _Splitter:
    """Splits the lines of one product and month after the other."""

    def __init__(
        self, asked: CostQuestion, holders: SeatHolders, terms: Sequence[ChargedTerm]
    ) -> None:
        self._asked, self._holders = asked, holders
        self._terms: defaultdict[str, list[ChargedTerm]] = defaultdict(list)
        for charged in terms:
            self._terms[charged.subscription.product].append(charged)
        self._users = holders.users if CostSpread.PER_USER in asked.spreads else {}
        self._shares = _fixed_shares(asked.shares) if CostSpread.SHARES in asked.spreads else {}
        named = (holders.held, self._users, self._shares)
        self.names = in_order({name for names in named for name in names})
        self._products: dict[str, _Product] = {}

    def month(self, lines: Sequence[CostLine]) -> MonthSplit:
        """The split of one product, month and currency."""
        first = lines[0]
        product = self._product(first.product)
        layers: list[CostLayer] = []
        own: dict[CostKind, list[CostPart]] = {kind: [] for kind in OWN_KINDS}
        for (use, weighed), together in _together(lines).items():
            weights = self._weights(product, weighed, first.month)
            if use is LineUse.OTHER:
                own[CostKind.OTHER].append(CostPart(together))
            elif use is LineUse.BASE:
                part = CostPart(together)
                self._spread(CostKind.BASE, part, weights, product, (layers, own))
            else:
                pool = weights.pool if weights.all_seats else None
                held = CostPart(together, PartOf.ASSIGNED, pool)
                if held.amount:
                    layers.append(self._by_seats(held, weights))
                unused = CostPart(together, PartOf.UNASSIGNED, pool)
                self._spread(CostKind.UNASSIGNED, unused, weights, product, (layers, own))
        in_month = self._weights(product, first.month, first.month)
        days = first.month.days if self._asked.basis is CostBasis.SNAPSHOT else 1
        apart = bool(own[CostKind.UNASSIGNED]) or self._asked.unassigned is CostSpread.OWN
        exact = [sum((part.amount for part in own[kind]), Fraction(0)) for kind in OWN_KINDS]
        return MonthSplit(
            product=first.product,
            currency=first.currency,
            month=first.month,
            groups=product.groups,
            layers=tuple(layers),
            own=tuple(tuple(own[kind]) for kind in OWN_KINDS),
            split=split_amount(
                [SplitLayer(layer.part.amount, layer.weights) for layer in layers],
                exact,
                product.groups,
            ),
            seat_days=[seats * days for seats in in_month.seats],
            unassigned_days=in_month.pool.unassigned * days if apart else 0,
        )

    def _spread(
        self,
        kind: CostKind,
        part: CostPart,
        weights: _Weights,
        product: _Product,
        into: tuple[list[CostLayer], dict[CostKind, list[CostPart]]],
    ) -> None:
        """Spread a part, or leave it in its own row where there is nothing to spread over."""
        layers, own = into
        if not part.amount:
            return
        how = self._asked.base if kind is CostKind.BASE else self._asked.unassigned
        layer = None
        match how:
            case CostSpread.PER_SEAT:
                layer = self._by_seats(part, weights)
            case CostSpread.PER_USER:
                each = [one.users for one in product.groups.weights]
                layer = _layer(part, SplitBy.USERS, each, product)
            case CostSpread.SHARES:
                each = [one.share for one in product.groups.weights]
                layer = _layer(part, SplitBy.SHARES, each, product)
            case _:
                pass
        if layer is not None and layer.total:
            layers.append(layer)
        else:
            own[kind].append(part)

    def _by_seats(self, part: CostPart, weights: _Weights) -> CostLayer:
        snapshot = self._asked.basis is CostBasis.SNAPSHOT
        by = SplitBy.SEATS if snapshot else SplitBy.SEAT_DAYS
        return CostLayer(part, by, weights.seats, weights.all_seats)

    def _weights(self, product: _Product, weighed: Span, month: Span) -> _Weights:
        """The weights of some days, or of the first of the month (E7.2)."""
        snapshot = self._asked.basis is CostBasis.SNAPSHOT
        return product.on(month) if snapshot else product.over(weighed)

    def _product(self, product: str) -> _Product:
        if product not in self._products:
            steps = self._holders.steps(product)
            groups = AlikeGroups(self.names, GroupSources(steps, self._users, self._shares))
            pool = PoolDays(self._terms[product], self._holders.assigned(product))
            self._products[product] = _Product(groups, pool)
        return self._products[product]


def _layer(part: CostPart, by: SplitBy, each: Sequence[int], product: _Product) -> CostLayer:
    counts = product.groups.counts
    return CostLayer(part, by, each, sum(w * n for w, n in zip(each, counts, strict=True)))


def _fixed_shares(shares: Iterable[tuple[str, Decimal]]) -> Mapping[str, int]:
    """The percentages as whole weights."""
    parts: defaultdict[str, Fraction] = defaultdict(Fraction)
    for group, percent in shares:
        parts[group] += Fraction(percent)
    below = lcm(*(part.denominator for part in parts.values()))
    return {group: int(part * below) for group, part in parts.items() if part}


def _together(lines: Iterable[CostLine]) -> dict[tuple[LineUse, Span], tuple[CostLine, ...]]:
    """Lines of one use that are weighed by the same days."""
    found: defaultdict[tuple[LineUse, Span], list[CostLine]] = defaultdict(list)
    for line in lines:
        found[line.use, line.weighed].append(line)
    return {key: tuple(kept) for key, kept in found.items()}
