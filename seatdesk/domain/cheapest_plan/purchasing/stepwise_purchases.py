"""Purchases where the price of a seat depends on how many there are: every useful number is tried.

The lines of a term depend on the seats before and after each purchase alone. So what a purchase
adds is measured once, and the cheapest way to each number of seats is built from day to day.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermFrame
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMoney
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    SeatsBefore,
    TermWay,
    best_by_last,
)
from seatdesk.domain.choices import PriceModel

_Rank = tuple[int, int, int, int]
_Path = tuple[_Rank, tuple[tuple[date, int], ...], int]
"""Its rank, the seats after each purchase by day, and the number of ways it stands for."""


class StepwisePurchases:
    """The ways through one term that buy up to a step of the price, or just enough."""

    def __init__(self, frame: TermFrame) -> None:
        self._frame = frame
        self._more: dict[tuple[date, int, int], _Rank | None] = {}

    def ways(self, before: SeatsBefore, rises: Sequence[SeatRise]) -> list[TermWay]:
        """The best way to each number of seats on the last day."""
        levels, days = self._levels(before, rises), self._buying_days(rises)
        paths = self._opened(before, levels)
        if rises[0].day not in days:
            paths = {level: path for level, path in paths.items() if level >= rises[0].level}
        for day in days:
            least = max(rise.level for rise in rises if rise.day <= day)
            wanted = [level for level in levels if level >= least]
            paths = self._bought_on(before, day, wanted, paths)
        return best_by_last([self._made(before, path) for path in paths.values()])

    def _levels(self, before: SeatsBefore, rises: Sequence[SeatRise]) -> list[int]:
        """The numbers of additional seats worth having."""
        wanted = {before.least, before.carried, *(rise.level for rise in rises)}
        seat, apart = self._frame.standing_seats
        if seat.model is not PriceModel.FLAT:
            steps = (tier.upto for tier in seat.tiers if tier.upto is not None)
            wanted |= {upto + 1 + apart for upto in steps}
        running = self._frame.is_running
        least = max(rises[0].level, before.carried) if running else before.least
        return sorted(level for level in wanted if level >= least)

    def _buying_days(self, rises: Sequence[SeatRise]) -> list[date]:
        """The days on which something may be bought: the first if its price is not the term's."""
        frame, last = self._frame, rises[-1].day
        eves = frame.eves(last) if len(rises) > 1 else []
        usual = None if frame.is_running else frame.sold(frame.first)
        first = {frame.first} if usual is not None and usual.unit is not None else set[date]()
        return sorted({*first, *(rise.day for rise in rises[1:]), *eves})

    def _opened(self, before: SeatsBefore, levels: Sequence[int]) -> dict[int, _Path]:
        paths: dict[int, _Path] = {}
        for level in levels:
            opened = self._frame.opened(before.carried, level)
            if opened is not None:
                opening, bought = opened
                buys = len(bought) if self._frame.is_running else 0
                rank = _rank(self._frame.money(opening, bought), buys)
                paths[level] = rank, ((self._frame.first, level),), 1
        return paths

    def _bought_on(
        self, before: SeatsBefore, day: date, levels: Sequence[int], paths: dict[int, _Path]
    ) -> dict[int, _Path]:
        """The paths after a day: what they had is enough, or they buy up to another number."""
        after: dict[int, _Path] = {}
        for there, path in paths.items():
            for level in levels:
                longer = self._longer(before, day, path, level) if level >= there else None
                if longer is not None:
                    known = after.get(level)
                    best = longer if known is None or longer[0] < known[0] else known
                    after[level] = (*best[:2], longer[2] + (known[2] if known else 0))
        return after

    def _longer(self, before: SeatsBefore, day: date, path: _Path, level: int) -> _Path | None:
        rank, steps, tried = path
        there = steps[-1][1]
        if level == there:
            return path
        if day == self._frame.first and there > before.carried:
            return None  # one purchase a day
        more = self._bought(before, day, there, level)
        if more is None:
            return None
        total = rank[0] + more[0], rank[1] + more[1], rank[2] + more[2], rank[3] + more[3]
        return total, (*steps, (day, level)), tried

    def _bought(self, before: SeatsBefore, day: date, there: int, level: int) -> _Rank | None:
        """The rank that a purchase adds; the same however the seats before it were had."""
        key = day, there, level
        if key not in self._more:
            bought = self._frame.bought(day, level - there)
            more = None if bought is None else self._frame.more(before, there, bought)
            self._more[key] = None if more is None else _rank(more, 1)
        return self._more[key]

    def _made(self, before: SeatsBefore, path: _Path) -> TermWay | None:
        _, steps, tried = path
        later = [(day, level - there) for (_, there), (day, level) in pairwise(steps)]
        return self._frame.way(before, steps[0][1], later, tried)


def _rank(money: TermMoney, bought: int) -> _Rank:
    return money.total, money.beyond, bought, money.first_year
