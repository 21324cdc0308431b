"""A way through one term: the seats it opens with, and what is bought on which day (E6.5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMoney


class TermWay(NamedTuple):
    """One way through a term."""

    opening: int
    """Additional seats of the first day; of the running term today's, before anything is bought."""
    buys: tuple[Bought, ...]
    """The purchases at the price of their day, those made to open with so many left out."""
    last: int
    """Additional seats on the last day."""
    money: TermMoney
    tried: int = 1
    """So many ways were looked at that end with as many seats."""


class SeatsBefore(NamedTuple):
    """The seats that a term begins with: those there are, and those it opens with at least."""

    carried: int
    """The seats there are already; for a running term today's."""
    least: int = 0
    """More may be bought on the first day."""


class SeatRise(NamedTuple):
    """A day from which on so many additional seats are needed, more than on any before it."""

    day: date
    level: int


def with_bought(contract: Subscription, bought: Bought) -> Subscription:
    """A contract with seats bought in its term; on one day as they are confirmed."""
    events = (*contract.term.events, bought)
    term = replace(contract.term, events=tuple(sorted(events, key=lambda event: event.on)))
    return replace(contract, term=term)


def with_all(contract: Subscription, bought: Sequence[Bought]) -> Subscription:
    """A contract with everything that is bought."""
    for one in bought:
        contract = with_bought(contract, one)
    return contract


def best_by_last(ways: Sequence[TermWay | None]) -> list[TermWay]:
    """The best way for each number of seats on the last day."""
    found: dict[int, TermWay] = {}
    for way in ways:
        if way is None:
            continue
        known = found.get(way.last)
        if known is not None:
            best = way if _rank(way) < _rank(known) else known
            way = best._replace(tried=way.tried + known.tried)  # noqa: PLW2901
        found[way.last] = way
    return list(found.values())


def _rank(way: TermWay) -> tuple[int, ...]:
    total, beyond, _, first_year = way.money
    return total, beyond, len(way.buys), first_year
