"""The ways through terms: the days that need more seats, and the purchases that serve them (E6.5).

Buying later never costs more at one price. So a purchase is made on a day on which the need rises
above all before it, on the eve of another price, or on the first day. At flat prices just enough is
bought; where the price of a seat depends on their number, the first number of each step is tried.
"""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from seatdesk.domain.cheapest_plan.purchasing.flat_purchases import FlatPurchases
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.stepwise_purchases import StepwisePurchases
from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermFrame
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    SeatsBefore,
    TermWay,
    best_by_last,
)
from seatdesk.domain.choices import PriceModel


class TermWays:
    """Finds the ways through one term, for each number of seats that it may begin with.

    `early`: seats that may be had before they are needed, for the next term's sake: it can include
    fewer while everybody still holds one (D8), or opens at a lower price.
    """

    def __init__(
        self,
        frame: TermFrame,
        curve: NeedCurve,
        until: date,
        early: Sequence[tuple[SeatRise, ...]] = (),
    ) -> None:
        self.frame, self._curve, self._until = frame, curve, min(frame.end, until)
        self._early = sorted(early, key=lambda rises: rises[-1].level) if early else early
        self._known: dict[tuple[int, int], list[TermWay]] = {}
        self._purchases: FlatPurchases | StepwisePurchases | None = None

    def through(self, carried: int, least: int = 0) -> list[TermWay]:
        """The best way for each number of seats on the last day; none where need is not met."""
        key = carried, least
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._found(SeatsBefore(carried, least))
        return known

    def _found(self, before: SeatsBefore) -> list[TermWay]:
        if self._purchases is None:
            flat = _is_flat(self.frame, self._rises)
            self._purchases = (FlatPurchases if flat else StepwisePurchases)(
                self.frame, self._rises
            )
        ways = self._purchases.ways(before, self._rises)
        for rises in self._early:
            if all(way.last < rises[-1].level + self.frame.coming for way in ways):
                ways = [*ways, *self._purchases.ways(before, _with_early(self._rises, rises))]
        return ways if len(ways) < 2 else best_by_last(ways)  # noqa: PLR2004

    @cached_property
    def _rises(self) -> list[SeatRise]:
        """The levels of the first day and of every day that needs more; purchases ahead count."""
        first, end = self.frame.first, self._until
        ahead = self.frame.days_ahead()
        if not ahead:
            return self._curve.rises(first, end, self.frame.included(first))
        found = [SeatRise(first, self._needed(first))]
        for day in sorted({*self._curve.changes(first, end), *ahead}):
            level = self._needed(day)
            if day < end and level > found[-1].level:
                found.append(SeatRise(day, level))
        return found

    def _needed(self, day: date) -> int:
        """Additional seats needed on a day, without those that come by themselves until then."""
        frame = self.frame
        return max(0, self._curve.on(day) - frame.included(day) - frame.coming_until(day))


def _with_early(rises: Sequence[SeatRise], early: Sequence[SeatRise]) -> list[SeatRise]:
    """The levels where so many seats are there on a day, whether they are needed or not."""
    found = list(rises[:1])
    for rise in sorted((*rises[1:], *early)):
        if rise.level > found[-1].level:
            if rise.day == found[-1].day:
                found.pop()
            found.append(rise)
    return found


def _is_flat(frame: TermFrame, rises: Sequence[SeatRise]) -> bool:
    """True when each seat has a price of its own on every day on which it may be bought."""
    if frame.seat.model is PriceModel.FLAT:
        return True
    if not frame.is_running:
        return False
    bought = [frame.sold(rise.day) for rise in rises]
    return all(one is None or one.unit is not None for one in bought)
