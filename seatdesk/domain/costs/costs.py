"""Costs of a range by group: every line's share, split to the minor unit (E7.1).

Rows of a product and month add up to its lines, so they add up to the service, or the cash, of the
range, always.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.calendar import month_start
from seatdesk.domain.charges.invoice import amount_of, sum_of
from seatdesk.domain.costs.cost_lines import CostLine
from seatdesk.domain.costs.cost_question import CostQuestion
from seatdesk.domain.costs.cost_row import CostKind, CostRow, GroupTotal
from seatdesk.domain.costs.group_totals import GroupTotals
from seatdesk.domain.costs.month_split import MonthSplit
from seatdesk.domain.forecast.money_sums import CashSum, ServiceSum
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
    made_of: CashSum | ServiceSum = field(repr=False, compare=False)
    """The same sum, which says how it came about."""
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
    def groups(self) -> Sequence[GroupTotal]:
        """The sums over products and months: groups in order, then the rows of their own.

        Several currencies make several blocks.
        """
        return GroupTotals(self.names, self.months, [currency for currency, _ in self.by_currency])

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

    def explain_total(self) -> Derivation:
        """The total with every line in it. Raises MissingRate."""
        return self.made_of.net_derivation

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
