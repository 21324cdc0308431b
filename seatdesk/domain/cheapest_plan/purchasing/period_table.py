"""The billing periods of a term as they are counted: which of them lie in the span (E6.6)."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Term
from seatdesk.domain.charges.standing import Period, billing_periods
from seatdesk.domain.cheapest_plan.purchasing.period_money import PeriodMoney, SeatState
from seatdesk.domain.cheapest_plan.purchasing.term_money import NO_MONEY, TermMoney


class _Alike(NamedTuple):
    """Periods one after the other that cost the same while nothing happens."""

    first: int
    end: int
    period: Period
    discounts: tuple[bool, ...]
    is_cut: bool
    """True of a period that lies in the span in part."""


class PeriodTable:
    """The periods of one term, numbered from 0."""

    def __init__(self, money: PeriodMoney, contract: Subscription, term: Term) -> None:
        self._money = money
        self.periods = list(billing_periods(contract, term))
        self._starts = [period.start for period in self.periods]
        self._counted = [TermMoney(0, 0, 0, 0)]
        meter, cut = money.meter, []
        for period in self.periods:
            counted = meter.counted(period.start, period.start, period.end)
            cut.append(counted is None)
            self._counted.append(self._counted[-1].plus(counted or NO_MONEY))
        self._alike = list(self._found(cut))

    def _found(self, cut: list[bool]) -> Iterator[_Alike]:
        def kind(number: int) -> tuple[object, ...]:
            start, _, months, _ = self.periods[number]
            return months, self._money.discounts(start), number if cut[number] else -1

        for _, numbers in groupby(range(len(self.periods)), kind):
            first, *more = numbers
            period, end = self.periods[first], (more or [first])[-1] + 1
            yield _Alike(first, end, period, self._money.discounts(period.start), cut[first])

    def number(self, day: date) -> int:
        """The number of the period that a day lies in."""
        return bisect_right(self._starts, day) - 1

    def whole(self, first: int, end: int, state: SeatState) -> TermMoney:
        """The money of some periods in which nothing happens."""
        if first == end:
            return NO_MONEY
        total = beyond = cash = year = 0
        for alike in self._alike:
            start, until = max(first, alike.first), min(end, alike.end)
            if start < until:
                lines = self._money.whole(state, alike.period, alike.discounts)
                if alike.is_cut:
                    more = self._money.meter.shared(lines.minors, alike.period)
                    total, beyond = total + more.total, beyond + more.beyond
                    cash, year = cash + more.cash, year + more.first_year
                else:
                    here, there, amount = self._counted[until], self._counted[start], lines.total
                    total += amount * (here.total - there.total)
                    beyond += amount * (here.beyond - there.beyond)
                    cash += amount * (here.cash - there.cash)
                    year += amount * (here.first_year - there.first_year)
        return TermMoney(total, beyond, cash, year)
