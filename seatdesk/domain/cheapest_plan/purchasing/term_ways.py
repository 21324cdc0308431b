"""The ways through terms: the days that need more seats, and the purchases that serve them (E6.5).

Buying later never costs more at one price. So a purchase is made on a day on which the need rises
above all before it, on the eve of another price, or on the first day. At flat prices just enough is
bought; where the price of a seat depends on their number, the first number of each step is tried.
"""

from collections.abc import Sequence
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.cheapest_plan.purchasing.flat_purchases import flat_ways
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.purchase_prices import PurchasePrices
from seatdesk.domain.cheapest_plan.purchasing.stepwise_purchases import stepwise_ways
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    TermBuyer,
    TermStart,
    TermWay,
    best_by_last,
)
from seatdesk.domain.choices import PriceModel


class TermWays:
    """Finds the ways through the terms of one problem."""

    def __init__(self, curve: NeedCurve, prices: PurchasePrices, meter: TermMeter) -> None:
        self._curve, self._prices, self._meter = curve, prices, meter

    def through(self, start: TermStart) -> list[TermWay]:
        """The best way for each number of seats on the last day; none where need is not met."""
        opened = start.open_with(start.carried)
        if opened is None:
            return []
        buyer = TermBuyer(self._prices, self._meter, start)
        rises = self._rises(opened.contract, start)
        found = flat_ways if _is_flat(buyer, opened.contract, rises) else stepwise_ways
        ways = found(buyer, opened.contract, rises)
        term = opened.contract.term
        coming = term.additional_on(date.max) - term.additional_on(start.first)
        for room in sorted(start.rooms, key=lambda room: room[-1].level):
            if all(way.last < room[-1].level + coming for way in ways):
                ways += found(buyer, opened.contract, _with_room(rises, room))
        return best_by_last(ways)

    def _rises(self, contract: Subscription, start: TermStart) -> list[SeatRise]:
        """The levels of the first day and of every day that needs more; purchases ahead count."""
        first, end = start.first, min(contract.term.end, self._meter.span.end)
        ahead = (event.on for event in contract.term.events if first < event.on < end)
        found = [SeatRise(first, self._needed(contract, first, first))]
        for day in sorted({*self._curve.changes(first, end), *ahead}):
            level = self._needed(contract, first, day)
            if level > found[-1].level:
                found.append(SeatRise(day, level))
        return found

    def _needed(self, contract: Subscription, first: date, day: date) -> int:
        """Additional seats needed on a day, without those that come by themselves until then."""
        term = contract.term
        coming = term.additional_on(day) - term.additional_on(first)
        return max(0, self._curve.on(day) - term.tier_on(day)[1].included - coming)


def _with_room(rises: Sequence[SeatRise], room: Sequence[SeatRise]) -> list[SeatRise]:
    """The levels where so many seats are there on a day, whether they are needed or not."""
    found = list(rises[:1])
    for rise in sorted((*rises[1:], *room)):
        if rise.level > found[-1].level:
            if rise.day == found[-1].day:
                found.pop()
            found.append(rise)
    return found


def _is_flat(buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise]) -> bool:
    """True when each seat has a price of its own on every day on which it may be bought."""
    if contract.term.tier_on(buyer.start.first)[1].seat.model is PriceModel.FLAT:
        return True
    if not buyer.start.running:
        return False
    bought = [buyer.bought(contract, rise.day, 1) for rise in rises]
    return all(one is None or one.unit is not None for one in bought)
