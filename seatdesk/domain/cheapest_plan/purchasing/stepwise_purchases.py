"""Purchases where the price of a seat depends on how many there are: every useful number is tried.

The lines of a term depend on the seats before and after each purchase alone. So what a purchase
adds is measured once, and the cheapest way to each number of seats is built from day to day.
"""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermFrame
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMoney
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    SeatsBefore,
    TermWay,
    best_by_last,
)
from seatdesk.domain.choices import Convention, PriceModel, Rounding
from seatdesk.domain.currency import digits_of

_MORE_THAN_ROUNDED = 4 * 31
"""Minor units a month: a day of it is more than a purchase or two can be rounded by."""


class _Path(NamedTuple):
    """A way so far: what decides, the seats after each purchase, and the ways it stands for."""

    rank: tuple[int, int, int, int]
    cash: int
    steps: tuple[tuple[date, int], ...]
    tried: int


class StepwisePurchases:
    """The ways through one term that buy up to a step of the price, or just enough."""

    def __init__(self, frame: TermFrame, rises: Sequence[SeatRise]) -> None:
        self._frame, self._rises = frame, rises
        self._more: dict[tuple[date, int, int], TermMoney | None] = {}
        self._days = self._buying_days(rises)

    def ways(self, before: SeatsBefore, rises: Sequence[SeatRise]) -> list[TermWay]:
        """The best way to each number of seats on the last day."""
        days = self._days if rises is self._rises else self._buying_days(rises)
        just_enough = self._is_plain and all(map(self._follows_steps, days))
        openings = self._openings(before, rises[:1] if just_enough else rises)
        paths = self._opened(before, openings)
        if rises[0].day not in days:
            paths = {level: path for level, path in paths.items() if level >= rises[0].level}
        for day in days:
            least = max(rise.level for rise in rises if rise.day <= day)
            wanted = {least, *self._steps} if just_enough else {*openings}
            paths = self._bought_on(before, day, least, wanted, paths)
        return best_by_last([self._made(before, path) for path in paths.values()])

    def _openings(self, before: SeatsBefore, rises: Sequence[SeatRise]) -> list[int]:
        """The numbers of additional seats worth having on the first day."""
        needed = [rise.level for rise in rises]
        wanted = {before.least, before.carried, *needed, *self._steps}
        running = self._frame.is_running
        least = max(rises[0].level, before.carried) if running else before.least
        return sorted(level for level in wanted if level >= least)

    @cached_property
    def _steps(self) -> list[int]:
        """The first number of additional seats of each step of the price."""
        seat, apart = self._frame.standing_seats
        if seat.model is PriceModel.FLAT:
            return []
        return [tier.upto + 1 + apart for tier in seat.tiers if tier.upto is not None]

    @cached_property
    def _is_plain(self) -> bool:
        """True where nobody buys for a need to come, but for the sake of the next step alone.

        Of a step each seat costs the same, so one that is bought before its day is paid for in
        vain: by more than what is rounded, where each day is charged as such.
        """
        frame = self._frame
        contract, (seat, _) = frame.contract, frame.standing_seats
        least = min(tier.unit for tier in seat.tiers) * 10 ** digits_of(contract.currency)
        by_days = contract.convention is Convention.ACTUAL_DAYS
        exact = by_days and contract.rounding is not Rounding.DAY_RATE and not contract.discounts
        return exact and not frame.is_running and least >= _MORE_THAN_ROUNDED

    def _follows_steps(self, day: date) -> bool:
        """True where seats are sold on a day, at the price of the term."""
        one = self._frame.sold(day)
        return one is not None and one.unit is None

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
            money = self._frame.opened_money(before, level)
            if money is not None:
                buys = int(self._frame.is_running and level > before.carried)
                rank = money.total, money.beyond, buys, money.first_year
                paths[level] = _Path(rank, money.cash, ((self._frame.first, level),), 1)
        return paths

    def _bought_on(
        self,
        before: SeatsBefore,
        day: date,
        least: int,
        wanted: set[int],
        paths: dict[int, _Path],
    ) -> dict[int, _Path]:
        """The paths after a day: what they had is enough, or they buy up to another number."""
        after: dict[int, _Path] = {}
        for there, path in paths.items():
            enough = max(there, least)
            for level in sorted(level for level in {there, *wanted} if level >= enough):
                longer = self._longer(before, day, path, level)
                if longer is not None:
                    known = after.get(level)
                    if known is not None:
                        best = longer if longer.rank < known.rank else known
                        longer = best._replace(tried=longer.tried + known.tried)
                    after[level] = longer
        return after

    def _longer(self, before: SeatsBefore, day: date, path: _Path, level: int) -> _Path | None:
        rank, cash, steps, tried = path
        there = steps[-1][1]
        if level == there:
            return path
        if day == self._frame.first and there > before.carried:
            return None  # one purchase a day
        more = self._bought(before, day, there, level)
        if more is None:
            return None
        total, beyond, buys, year = rank
        longer = total + more.total, beyond + more.beyond, buys + 1, year + more.first_year
        return _Path(longer, cash + more.cash, (*steps, (day, level)), tried)

    def _bought(self, before: SeatsBefore, day: date, there: int, level: int) -> TermMoney | None:
        """The money that a purchase adds; the same however the seats before it were had."""
        key = day, there, level
        if key not in self._more:
            bought = self._frame.bought(day, level - there)
            more = None if bought is None else self._frame.more(before, there, bought)
            self._more[key] = more
        return self._more[key]

    def _made(self, before: SeatsBefore, path: _Path) -> TermWay | None:
        """The way itself, measured anew where some of its seats have prices of their own."""
        (_, opening), *_ = path.steps
        later = [(day, level - there) for (_, there), (day, level) in pairwise(path.steps)]
        money = None
        if not self._frame.is_running and all(self._follows_steps(day) for day, _ in later):
            total, beyond, _, year = path.rank
            money = TermMoney(total, beyond, path.cash, year)
        return self._frame.way(before, opening, later, path.tried, money)
