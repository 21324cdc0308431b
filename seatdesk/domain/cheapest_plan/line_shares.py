"""The shares of a line, by where its days and its invoice lie, and what an objective counts (E6.6).

One rule for the search, for the lines of its result and for the gap of its proof.
"""

from datetime import date
from typing import NamedTuple

from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.forecast.service_costs import used_of


class LineShares(NamedTuple):
    """The parts of an amount, in minor units."""

    used: int
    """For days in the span (V3)."""
    later: int
    """For days after the span."""
    cash: int
    """Invoiced in the span."""

    def counted(self, objective: Objective) -> int:
        """The part that an objective counts."""
        if objective is Objective.CASH:
            return self.cash
        return self.used + (self.later if objective is Objective.WHOLE_TERMS else 0)


def line_shares(minor: int, days: Span, due: date, span: Span) -> LineShares:
    """The shares of an amount for some days, which falls due on a day."""
    until, before = (used_of(minor, days, day) for day in (span.end, span.start))
    return LineShares(until - before, minor - until, minor if due in span else 0)
