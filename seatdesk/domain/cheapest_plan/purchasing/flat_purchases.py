"""Purchases where each seat has a price of its own: just enough, on the day that is cheapest."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property

from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.charges.standing import flat_unit
from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermFrame
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    SeatsBefore,
    TermWay,
    best_by_last,
)


class FlatPurchases:
    """The ways through one term that buy just enough."""

    def __init__(self, frame: TermFrame, rises: Sequence[SeatRise]) -> None:
        self._frame, self._rises = frame, rises
        self._days: dict[date, list[date]] = {}
        self._known: dict[tuple[int, int], TermWay | None] = {}

    def ways(self, before: SeatsBefore, rises: Sequence[SeatRise]) -> list[TermWay]:
        """One way; where seats cost nothing it may be fewer changes to keep those there are."""
        opening = self._opening(before, rises[0].level)
        way = self._known_way(before, rises, opening)
        if before.carried > opening and self._is_free:
            return best_by_last([way, self._known_way(before, rises, before.carried)])
        return [] if way is None else [way]

    @cached_property
    def _is_free(self) -> bool:
        return flat_unit(self._frame.seat) == 0

    def _known_way(
        self, before: SeatsBefore, rises: Sequence[SeatRise], opening: int
    ) -> TermWay | None:
        """The same for all that open alike, where nothing is bought for the next term's sake."""
        if rises is not self._rises:
            return self._just_enough(before, rises, opening)
        key = opening, min(before.carried, opening)
        if key not in self._known:
            self._known[key] = self._just_enough(before, rises, opening)
        return self._known[key]

    def _opening(self, before: SeatsBefore, level: int) -> int:
        """The seats to open with: as it takes, or as few as may be if others are cheaper."""
        if self._frame.is_running:
            return max(level, before.carried)
        return before.least if self._frame.first_is_cheaper else max(before.least, level)

    def _just_enough(
        self, before: SeatsBefore, rises: Sequence[SeatRise], opening: int
    ) -> TermWay | None:
        bought: dict[date, int] = {}
        owned, tried = opening, 1
        for rise in rises:
            if rise.level > owned:
                days = self._days_to_buy(rise.day)
                if not days:
                    return None
                day = self._cheapest_day(before, opening, rise.level - owned, days)
                bought[day] = bought.get(day, 0) + rise.level - owned
                owned, tried = rise.level, tried * len(days)
        opens = not self._frame.first_is_cheaper
        at_first = bought.pop(self._frame.first, 0) if opens else 0
        return self._frame.way(before, opening + at_first, sorted(bought.items()), tried)

    def _days_to_buy(self, day: date) -> list[date]:
        """The day itself, and those before it on which a seat costs less a month."""
        found = self._days.get(day)
        if found is None:
            first, sold = self._frame.first, dict[date, Decimal]()
            for each in (first, *self._frame.eves(day), day):
                unit = self._least_unit(each)
                if unit is not None:
                    sold[each] = unit
            wanted = sold.get(day)
            found = [d for d, unit in sold.items() if d == day or wanted is None or unit < wanted]
            self._days[day] = found
        return found

    def _least_unit(self, day: date) -> Decimal | None:
        """The price of a seat on a day, on the first of a new term also that of its opening."""
        unit = self._frame.unit(day)
        if day != self._frame.first or self._frame.is_running:
            return unit
        own = self._frame.own_unit(day)
        return own if unit is None else min(own, unit)

    def _cheapest_day(
        self, before: SeatsBefore, opening: int, seats: int, days: Sequence[date]
    ) -> date:
        """Of days that cost the same the latest."""
        if len(days) == 1:
            return days[0]
        costs: dict[date, tuple[int, int]] = {}
        for day in days:
            bought = self._at_least_price(day, seats)
            if bought is None:
                continue
            more = self._frame.more(before, opening, bought)
            if more is not None:
                costs[day] = more.total, more.beyond
        return min(reversed(costs), key=lambda day: costs[day])

    def _at_least_price(self, day: date, seats: int) -> Bought | None:
        new = day == self._frame.first and not self._frame.is_running
        if new and not self._frame.first_is_cheaper:
            return Bought(day, seats)
        return self._frame.bought(day, seats)
