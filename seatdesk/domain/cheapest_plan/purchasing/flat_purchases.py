"""Purchases where each seat has a price of its own: just enough, on the day that is cheapest."""

from collections.abc import Sequence
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.charges.standing import flat_unit
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    TermBuyer,
    TermWay,
    best_by_last,
)


def flat_ways(buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise]) -> list[TermWay]:
    """The ways that buy just enough.

    Where seats cost nothing it may be fewer changes to keep those there are.
    """
    start = buyer.start
    least = max(rises[0].level, start.carried) if start.running else rises[0].level
    ways = [_just_enough(buyer, contract, rises, least)]
    if start.carried > least and flat_unit(contract.term.tier_on(start.first)[1].seat) == 0:
        ways.append(_just_enough(buyer, contract, rises, start.carried))
    return best_by_last(ways)


def _just_enough(
    buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise], opening: int
) -> TermWay | None:
    bought: dict[date, int] = {}
    owned, tried = opening, 1
    for rise in rises[1:]:
        if rise.level > owned:
            days = _days_to_buy(buyer, contract, rise.day)
            if not days:
                return None
            day = _cheapest_day(buyer, contract, rise.level - owned, days)
            bought[day] = bought.get(day, 0) + rise.level - owned
            owned, tried = rise.level, tried * len(days)
    at_first = bought.pop(buyer.start.first, 0)
    return buyer.way(opening + at_first, sorted(bought.items()), tried)


def _days_to_buy(buyer: TermBuyer, contract: Subscription, day: date) -> list[date]:
    """The day itself, and those before it on which a seat costs less a month."""
    first = buyer.start.first
    sold = {
        each: unit
        for each in (first, *buyer.prices.eves(contract, first, day), day)
        if (unit := buyer.unit(contract, each)) is not None
    }
    wanted = sold.get(day)
    return [each for each, unit in sold.items() if each == day or wanted is None or unit < wanted]


def _cheapest_day(
    buyer: TermBuyer, contract: Subscription, seats: int, days: Sequence[date]
) -> date:
    """Of days that cost the same the latest."""
    if len(days) == 1:
        return days[0]
    costs: dict[date, tuple[int, int]] = {}
    for day in days:
        bought = buyer.bought(contract, day, seats)
        if bought is not None:
            total, beyond, _, _ = buyer.more(contract, bought)
            costs[day] = total, beyond
    return min(reversed(costs), key=lambda day: costs[day])
