"""Purchases where the price of a seat depends on how many there are: every useful number is tried.

The lines of a term depend on the seats before and after each purchase alone. So what a purchase
adds is measured once, and the cheapest way to each number of seats is built from day to day.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.charges.standing import standing_on
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMoney
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    SeatRise,
    TermBuyer,
    TermWay,
    best_by_last,
)
from seatdesk.domain.choices import PriceModel

_Path = tuple[tuple[int, int, int, int], tuple[tuple[date, int], ...], int]
"""Its rank, the seats after each purchase by day, and the number of ways it stands for."""


def stepwise_ways(
    buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise]
) -> list[TermWay]:
    """The best way to each number of seats on the last day."""
    levels = _levels(buyer, contract, rises)
    paths, days = _opened(buyer, levels), _days(buyer, contract, rises)
    if rises[0].day not in days:
        paths = {level: path for level, path in paths.items() if level >= rises[0].level}
    for day in days:
        least = max(rise.level for rise in rises if rise.day <= day)
        paths = _bought_on(buyer, day, [level for level in levels if level >= least], paths)
    return best_by_last([_made(buyer, path) for path in paths.values()])


def _levels(buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise]) -> list[int]:
    """The numbers of additional seats worth having."""
    start = buyer.start
    standing = standing_on(contract.term, start.first)
    apart = standing.additional - standing.at_agreed_price
    wanted = {start.least, start.carried, *(rise.level for rise in rises)}
    if standing.rates.seat.model is not PriceModel.FLAT:
        steps = (tier.upto for tier in standing.rates.seat.tiers if tier.upto is not None)
        wanted |= {upto + 1 + apart for upto in steps}
    least = max(rises[0].level, start.carried) if start.running else start.least
    return sorted(level for level in wanted if level >= least)


def _days(buyer: TermBuyer, contract: Subscription, rises: Sequence[SeatRise]) -> list[date]:
    """The days on which something may be bought: the first, too, if its price is not the term's."""
    start, last = buyer.start, rises[-1].day
    eves = buyer.prices.eves(contract, start.first, last) if len(rises) > 1 else []
    usual = None if start.running else buyer.bought(contract, start.first, 1)
    first = {start.first} if usual is not None and usual.unit is not None else set[date]()
    return sorted({*first, *(rise.day for rise in rises[1:]), *eves})


def _opened(buyer: TermBuyer, levels: Sequence[int]) -> dict[int, _Path]:
    paths: dict[int, _Path] = {}
    for level in levels:
        opened = buyer.start.open_with(level)
        if opened is not None:
            money = buyer.meter.of(opened.contract)
            paths[level] = _rank(money, len(opened.bought)), ((buyer.start.first, level),), 1
    return paths


def _bought_on(
    buyer: TermBuyer, day: date, levels: Sequence[int], paths: dict[int, _Path]
) -> dict[int, _Path]:
    """The paths after a day: what they had is enough, or they buy up to another number."""
    after: dict[int, _Path] = {}
    for before, path in paths.items():
        for level in levels:
            if level >= before and (longer := _longer(buyer, day, path, level)) is not None:
                known = after.get(level)
                best = longer if known is None or longer[0] < known[0] else known
                after[level] = (*best[:2], longer[2] + (known[2] if known else 0))
    return after


def _longer(buyer: TermBuyer, day: date, path: _Path, level: int) -> _Path | None:
    rank, steps, tried = path
    before = steps[-1][1]
    if level == before:
        return path
    if day == buyer.start.first and before > buyer.start.carried:
        return None  # one purchase a day
    opened = buyer.start.open_with(before)
    if opened is None:
        return None
    bought = buyer.bought(opened.contract, day, level - before)
    if bought is None:
        return None
    more = _rank(buyer.more(opened.contract, bought), 1)
    total = tuple(mine + its for mine, its in zip(rank, more, strict=True))
    return total, (*steps, (day, level)), tried  # type: ignore[return-value]


def _rank(money: TermMoney, bought: int) -> tuple[int, int, int, int]:
    return money.total, money.beyond, bought, money.first_year


def _made(buyer: TermBuyer, path: _Path) -> TermWay | None:
    _, steps, tried = path
    later = [(day, level - before) for (_, before), (day, level) in pairwise(steps)]
    return buyer.way(steps[0][1], later, tried)
