"""The numbers of the costs' chart: for each of the dearest groups an amount by month."""

from dataclasses import dataclass
from datetime import date

from seatdesk.domain.calendar import Span, calendar_months, month_start
from seatdesk.domain.costs.cost_row import GroupTotal
from seatdesk.domain.costs.costs import Costs

MOST_GROUPS = 6
"""Groups with a colour of their own; there are no more patterns to tell them apart."""


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
        """The series of the currency of most rows; one chart has one currency."""
        groups = costs.groups
        if not groups:
            return cls()
        currency = groups[0].currency
        own = [group for group in groups if group.currency == currency]
        months = tuple(month_start(part.start) for part in calendar_months(costs.asked.span))
        dearest = sorted(own, key=lambda group: -abs(group.minor))
        kept = dearest if len(own) <= MOST_GROUPS else dearest[: MOST_GROUPS - 1]
        shown = [group for group in own if group in kept]
        places = {(group.kind, group.group): place for place, group in enumerate(shown)}
        rows = [[0] * len(months) for _ in range(len(shown) + 1)]
        for row in costs.rows:
            if row.currency == currency:
                place = places.get((row.kind, row.group), len(shown))
                rows[place][months.index(month_start(row.month.start))] += row.minor
        named: list[GroupTotal | None] = [*shown]
        if len(own) > len(shown):
            named.append(None)
        return cls(currency, months, tuple(named), tuple(tuple(r) for r in rows[: len(named)]))

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
