"""The money of a term, by the lines the engine makes: what an objective counts of it (E6.6).

Nothing is priced here. Amounts are whole minor units of the product's currency.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.charges.charges import DueLine
from seatdesk.domain.charges.invoicing import service_lines
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.forecast.service_costs import used_up

_YEAR = 12


class TermMoney(NamedTuple):
    """The figures of some lines: what the objective counts, and what decides between equals."""

    total: int
    beyond: int
    """Committed to after the span: its days, or its invoices where cash is counted."""
    cash: int
    first_year: int
    """Invoiced in the first twelve months."""

    def plus(self, other: "TermMoney") -> "TermMoney":
        """The figures of both."""
        return TermMoney(*(mine + its for mine, its in zip(self, other, strict=True)))

    def less(self, other: "TermMoney") -> "TermMoney":
        """The difference to other figures."""
        return TermMoney(*(mine - its for mine, its in zip(self, other, strict=True)))


NO_MONEY: Final = TermMoney(0, 0, 0, 0)


class TermMeter:
    """Measures terms over one span, by one objective."""

    def __init__(self, span: Span, objective: Objective) -> None:
        self.span, self.objective = span, objective
        self._year = add_months(span.start, _YEAR)

    def of(self, contract: Subscription) -> TermMoney:
        """The figures of a contract's term, its leftovers and one-offs included."""
        return self.measured(service_lines(contract))

    def measured(self, lines: Sequence[DueLine]) -> TermMoney:
        """The figures of lines."""
        start, end, year = self.span.start, self.span.end, self._year
        used = later = cash = due_later = first_year = 0
        for due, line in lines:
            minor = line.minor
            if line.start < start or line.end > end or line.start >= end or line.end <= line.start:
                upto = used_up(line, end)
                used += upto - used_up(line, start)
                later += minor - upto
            else:
                used += minor
            if due >= end:
                due_later += minor
            elif due >= start:
                cash += minor
            if start <= due < year:
                first_year += minor
        return TermMoney(*self._counted(used, later, cash, due_later), cash, first_year)

    def _counted(self, used: int, later: int, cash: int, due_later: int) -> tuple[int, int]:
        if self.objective is Objective.CASH:
            return cash, due_later
        return (used if self.objective is Objective.SERVICE else used + later), later
