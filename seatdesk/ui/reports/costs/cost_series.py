"""The numbers of the costs' chart: for each of the dearest groups an amount by month."""

from dataclasses import dataclass
from datetime import date
from heapq import nlargest

from seatdesk.domain.calendar import Span, calendar_months, month_start
from seatdesk.domain.costs.cost_row import CostKind, GroupTotal
from seatdesk.domain.costs.costs import Costs

MOST_GROUPS = 6
"""Groups with a colour of their own; there are no more patterns to tell them apart."""
_KINDS = tuple(CostKind)


@dataclass(frozen=True, slots=True)
class CostSeries:
    """The amounts of one currency in minor units, a row per group."""

    currency: str = ""
    months: tuple[date, ...] = ()
    groups: tuple[GroupTotal | None, ...] = ()
    """None: all others together."""
    minors: tuple[tuple[int, ...], ...] = ()

    @classmethod
    def of(cls, costs: Costs) -> "CostSeries":
        """The series of the account's currency, or of the first there is; a chart has one."""
        currencies = [currency for currency, _ in costs.by_currency]
        if not currencies:
            return cls()
        currency = costs.currency if costs.currency in currencies else currencies[0]
        months = months_of(costs.asked.span)
        own = [group for group in costs.groups if group.currency == currency]
        most = MOST_GROUPS if len(own) <= MOST_GROUPS else MOST_GROUPS - 1
        dearest = nlargest(most, own, key=lambda group: abs(group.minor))
        shown = sorted(dearest, key=lambda group: (_KINDS.index(group.kind), group.place))
        rows = [tuple(costs.month_minor(group, month) for month in months) for group in shown]
        named: list[GroupTotal | None] = [*shown]
        if len(own) > len(shown):
            named.append(None)
            sums = (sum(column) for column in zip(*rows, strict=True))
            rest = zip(months, sums, strict=True)
            rows.append(tuple(costs.month_total(currency, month) - kept for month, kept in rest))
        return cls(currency, months, tuple(named), tuple(rows))

    def total(self, month: int) -> int:
        """The amount of all groups in a month."""
        return sum(row[month] for row in self.minors)

    @property
    def highest(self) -> int:
        """The highest column: what is taken off stands in none."""
        columns = zip(*self.minors, strict=True)
        return max((sum(max(0, minor) for minor in column) for column in columns), default=0)


def months_of(span: Span) -> tuple[date, ...]:
    """The months a range reaches into."""
    return tuple(month_start(part.start) for part in calendar_months(span))
