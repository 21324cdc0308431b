"""A way through one term: the seats it opens with, and what is bought on which day (E6.5)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.cheapest_plan.purchasing.purchase_prices import PurchasePrices
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter, TermMoney


@dataclass(frozen=True, slots=True)
class TermWay:
    """One way through a term."""

    contract: Subscription
    """With everything that is bought."""
    opening: int
    """Additional seats of the first day; of the running term today's, before anything is bought."""
    buys: tuple[Bought, ...]
    """The purchases at the price of their day, those made to open with so many left out."""
    last: int
    """Additional seats on the last day."""
    money: TermMoney
    tried: int = 1
    """So many ways were looked at that end with as many seats."""


class Opened(NamedTuple):
    """A contract on the first day, and what was bought of its seats apart from the opening."""

    contract: Subscription
    bought: tuple[Bought, ...] = ()


@dataclass(frozen=True, slots=True)
class TermStart:
    """The beginning of a term, or of what is left of the running one."""

    first: date
    least: int
    """The additional seats it opens with at least; more may be bought on its first day."""
    carried: int
    """The seats there are already; for a running term today's."""
    open_with: Callable[[int], Opened | None]
    """The contract with so many on the first day; None where they cannot be had."""
    running: bool = False
    rooms: tuple[tuple["SeatRise", ...], ...] = ()
    """More seats that may be had from the last day to act on, so that the next term can include
    fewer while everybody still holds one (D8)."""


class SeatRise(NamedTuple):
    """A day from which on so many additional seats are needed, more than on any before it."""

    day: date
    level: int


class TermBuyer:
    """Buys seats in a term, at the price a purchase has on its day."""

    def __init__(self, prices: PurchasePrices, meter: TermMeter, start: TermStart) -> None:
        self.prices, self.meter, self.start = prices, meter, start

    def unit(self, contract: Subscription, day: date) -> Decimal | None:
        """The price of one more seat on a day; None where none is sold."""
        bought = self.bought(contract, day, 1)
        if bought is None:
            return None
        return own_unit(contract, day) if bought.unit is None else bought.unit

    def bought(self, contract: Subscription, day: date, seats: int) -> Bought | None:
        """So many seats bought on a day."""
        one = self.prices.on(contract, day)
        return None if one is None else replace(one, seats=seats)

    def more(self, contract: Subscription, bought: Bought) -> TermMoney:
        """The money that a purchase adds to a contract's term."""
        return self.meter.of(with_bought(contract, bought)).less(self.meter.of(contract))

    def way(
        self, opening: int, later: Iterable[tuple[date, int]], tried: int = 1
    ) -> TermWay | None:
        """The way that opens with so many seats and buys so many on later days."""
        opened = self.start.open_with(opening)
        if opened is None:
            return None
        contract, buys = opened.contract, list(opened.bought)
        for day, seats in later:
            bought = self.bought(opened.contract, day, seats)
            if bought is None:
                return None
            contract = with_bought(contract, bought)
            buys.append(bought)
        return TermWay(
            contract,
            self.start.carried if self.start.running else opening,
            tuple(buys),
            contract.term.additional_on(date.max),
            self.meter.of(contract),
            tried,
        )


def own_unit(contract: Subscription, day: date) -> Decimal:
    """The contract's own price of a seat on a day."""
    return contract.term.tier_on(day)[1].seat.tiers[0].unit


def with_bought(contract: Subscription, bought: Bought) -> Subscription:
    """A contract with seats bought in its term; on one day as they are confirmed."""
    events = (*contract.term.events, bought)
    return contract.with_term(events=tuple(sorted(events, key=lambda event: event.on)))


def best_by_last(ways: Sequence[TermWay | None]) -> list[TermWay]:
    """The best way for each number of seats on the last day."""
    found: dict[int, TermWay] = {}
    for way in ways:
        if way is None:
            continue
        known = found.get(way.last)
        tried = way.tried + (known.tried if known else 0)
        best = way if known is None or _rank(way) < _rank(known) else known
        found[way.last] = replace(best, tried=tried)
    return list(found.values())


def _rank(way: TermWay) -> tuple[int, ...]:
    total, beyond, _, first_year = way.money
    return total, beyond, len(way.buys), first_year
