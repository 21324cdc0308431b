"""Purchases where each seat has a price of its own: just enough, on the day that is cheapest."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.charges.standing import flat_unit
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    TermBuyer,
    TermWay,
    best_by_last,
    own_unit,
)


def flat_ways(buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise]) -> list[TermWay]:
    """The ways that buy just enough.

    Where seats cost nothing it may be fewer changes to keep those there are.
    """
    start = buyer.start
    opening = _opening(buyer, contract, rises[0].level)
    ways = [_just_enough(buyer, contract, rises, opening)]
    if start.carried > opening and flat_unit(contract.term.tier_on(start.first)[1].seat) == 0:
        ways.append(_just_enough(buyer, contract, rises, start.carried))
    return best_by_last(ways)


def _opening(buyer: TermBuyer, contract: Subscription, level: int) -> int:
    """The seats to open with: as many as it takes, or as few as may be if others are cheaper."""
    start = buyer.start
    if start.running:
        return max(level, start.carried)
    return start.least if _is_cheaper(buyer, contract) else max(start.least, level)


def _is_cheaper(buyer: TermBuyer, contract: Subscription) -> bool:
    """True where seats bought on the first day cost less than those the contract opens with."""
    first = buyer.start.first
    usual = None if buyer.start.running else buyer.unit(contract, first)
    return usual is not None and usual < own_unit(contract, first)


def _just_enough(
    buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise], opening: int
) -> TermWay | None:
    bought: dict[date, int] = {}
    owned, tried = opening, 1
    for rise in rises:
        if rise.level > owned:
            days = _days_to_buy(buyer, contract, rise.day)
            if not days:
                return None
            day = _cheapest_day(buyer, contract, rise.level - owned, days)
            bought[day] = bought.get(day, 0) + rise.level - owned
            owned, tried = rise.level, tried * len(days)
    opens = not _is_cheaper(buyer, contract)
    at_first = bought.pop(buyer.start.first, 0) if opens else 0
    return buyer.way(opening + at_first, sorted(bought.items()), tried)


def _days_to_buy(buyer: TermBuyer, contract: Subscription, day: date) -> list[date]:
    """The day itself, and those before it on which a seat costs less a month."""
    first = buyer.start.first
    sold: dict[date, Decimal] = {}
    for each in (first, *buyer.prices.eves(contract, first, day), day):
        unit = _least_unit(buyer, contract, each)
        if unit is not None:
            sold[each] = unit
    wanted = sold.get(day)
    return [each for each, unit in sold.items() if each == day or wanted is None or unit < wanted]


def _least_unit(buyer: TermBuyer, contract: Subscription, day: date) -> Decimal | None:
    """The price of a seat on a day, on the first of a new term also that of its opening."""
    unit = buyer.unit(contract, day)
    if day != buyer.start.first or buyer.start.running:
        return unit
    own = own_unit(contract, day)
    return own if unit is None else min(own, unit)


def _cheapest_day(
    buyer: TermBuyer, contract: Subscription, seats: int, days: Sequence[date]
) -> date:
    """Of days that cost the same the latest."""
    if len(days) == 1:
        return days[0]
    costs: dict[date, tuple[int, int]] = {}
    for day in days:
        bought = _at_least_price(buyer, contract, day, seats)
        if bought is not None:
            total, beyond, _, _ = buyer.more(contract, bought)
            costs[day] = total, beyond
    return min(reversed(costs), key=lambda day: costs[day])


def _at_least_price(
    buyer: TermBuyer, contract: Subscription, day: date, seats: int
) -> Bought | None:
    new = day == buyer.start.first and not buyer.start.running
    if new and not _is_cheaper(buyer, contract):
        return Bought(day, seats)
    return buyer.bought(contract, day, seats)
