"""The money of a term, by the lines the engine makes: what an objective counts of it (E6.6).

Nothing is priced here. Amounts are whole minor units of the product's currency.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.charges.charges import DueLine, term_charges
from seatdesk.domain.charges.invoicing import service_lines
from seatdesk.domain.charges.standing import Period
from seatdesk.domain.cheapest_plan.line_shares import line_shares
from seatdesk.domain.cheapest_plan.search_problem import Objective

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
        return TermMoney(
            self.total + other.total,
            self.beyond + other.beyond,
            self.cash + other.cash,
            self.first_year + other.first_year,
        )

    def times(self, number: int) -> "TermMoney":
        """The figures so many times."""
        total, beyond, cash, first_year = self
        return TermMoney(total * number, beyond * number, cash * number, first_year * number)

    def less(self, other: "TermMoney") -> "TermMoney":
        """The difference to other figures."""
        return self.plus(other.times(-1))


NO_MONEY: Final = TermMoney(0, 0, 0, 0)


class TermMeter:
    """Measures terms over one span, by one objective."""

    def __init__(self, span: Span, objective: Objective) -> None:
        self.span, self.objective = span, objective
        self._year = add_months(span.start, _YEAR)

    def of(self, contract: Subscription) -> TermMoney:
        """The figures of a contract's term, its leftovers and one-offs included."""
        return self.measured(service_lines(contract))

    def charged(self, contract: Subscription) -> TermMoney:
        """The figures of what a contract's term itself is charged."""
        return self.measured(term_charges(contract, contract.term))

    def measured(self, lines: Sequence[DueLine]) -> TermMoney:
        """The figures of lines."""
        found = NO_MONEY
        for due, line in lines:
            counted = self.counted(due, line.start, line.end)
            if counted is not None:
                found = found.plus(counted.times(line.minor))
            else:
                found = found.plus(self._cut(due, Span(line.start, line.end), line.minor))
        return found

    def shared(self, minors: Sequence[int], period: Period) -> TermMoney:
        """The figures of the lines of a period that lies in the span in part."""
        found = NO_MONEY
        days = Span(period.start, period.end)
        for minor in minors:
            found = found.plus(self._cut(period.start, days, minor))
        return found

    def counted(self, due: date, start: date, end: date) -> TermMoney | None:
        """The times each figure counts a line, 0 or 1; None where its days are counted in part."""
        span = self.span
        cash, later, year = due in span, due >= span.end, span.start <= due < self._year
        if self.objective is Objective.CASH:
            return TermMoney(int(cash), int(later), int(cash), int(year))
        if span.start <= start < end <= span.end:
            used, beyond = 1, 0
        elif start >= span.end and start < end:
            used, beyond = int(self.objective is Objective.WHOLE_TERMS), 1
        else:
            return None
        return TermMoney(used, beyond, int(cash), int(year))

    def _cut(self, due: date, days: Span, minor: int) -> TermMoney:
        """The share of a line that lies in the span, and what comes after it (V3)."""
        shares = line_shares(minor, days, due, self.span)
        in_year = self.span.start <= due < self._year
        return TermMoney(
            shares.counted(self.objective), shares.later, shares.cash, minor if in_year else 0
        )
