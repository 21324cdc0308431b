"""A term without the seats that are decided in it: its days, its prices, what can be bought."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from functools import cached_property

from seatdesk.domain.account.terms_and_prices import Bought, Rates, SeatPrice, TierChanged
from seatdesk.domain.charges.standing import invoice_days, standing_on
from seatdesk.domain.cheapest_plan.purchasing.period_money import PeriodMoney, SeatState
from seatdesk.domain.cheapest_plan.purchasing.period_table import PeriodTable
from seatdesk.domain.cheapest_plan.purchasing.purchase_prices import ContractPrices
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMoney
from seatdesk.domain.cheapest_plan.purchasing.term_way import SeatsBefore, TermWay, with_all


class TermBegin(Enum):
    """The ways in which a term can begin."""

    RUNNING = auto()
    """It has begun, or comes as it stands: seats are bought at the price of the day."""
    FOLLOWING = auto()
    """It follows another: it opens with seats there are, more can be bought on the first day."""
    FIRST = auto()
    """There was no contract: it opens with any number."""


class TermFrame:
    """One term of a search, from the first day on which something can be bought in it."""

    def __init__(
        self,
        money: PeriodMoney,
        prices: ContractPrices,
        table: PeriodTable,
        first: date,
        begin: TermBegin,
    ) -> None:
        contract = prices.contract
        self.contract, self.first, self.begin = contract, first, begin
        self.end = table.periods[-1].end
        self.is_running = begin is TermBegin.RUNNING
        self._ahead = contract.term.events
        self.coming = self.coming_until(date.max)
        """Seats that come by themselves: purchases that are dated ahead."""
        self._money, self._prices, self._table = money, prices, table
        self._opened: dict[tuple[int, int], TermMoney | None] = {}
        self._changes_tier = any(isinstance(event, TierChanged) for event in self._ahead)
        self.seat = self._rates(first).seat
        """The price of a seat when it begins."""

    def _rates(self, day: date) -> Rates:
        term = self.contract.term
        return term.tier_on(day)[1] if self._ahead else term.rates

    @cached_property
    def standing_seats(self) -> tuple[SeatPrice, int]:
        """The price of seats on the first day, and how many have prices of their own."""
        standing = standing_on(self.contract.term, self.first)
        return standing.rates.seat, standing.additional - standing.at_agreed_price

    @cached_property
    def first_is_cheaper(self) -> bool:
        """True where seats bought on the first day cost less than those the term opens with."""
        usual = None if self.is_running else self.unit(self.first)
        return usual is not None and usual < self.own_unit(self.first)

    def included(self, day: date) -> int:
        """The seats in the base price on a day."""
        return self._rates(day).included

    def coming_until(self, day: date) -> int:
        """Seats that come by themselves from the first day to another."""
        if not self._ahead:
            return 0
        term = self.contract.term
        return term.additional_on(day) - term.additional_on(self.first)

    def invoice_days(self, bought: Sequence[Bought]) -> set[date]:
        """The days on which there is an invoice, with what is bought in it (B4)."""
        return invoice_days(self.contract, self._table.periods, bought)

    def days_ahead(self) -> list[date]:
        """The days on which something happens by itself."""
        return [event.on for event in self._ahead if self.first < event.on < self.end]

    def own_unit(self, day: date) -> Decimal:
        """The contract's own price of a seat on a day."""
        return self._rates(day).seat.tiers[0].unit

    def unit(self, day: date) -> Decimal | None:
        """The price of one more seat on a day; None where none is sold."""
        one = self.sold(day)
        if one is None:
            return None
        return self.own_unit(day) if one.unit is None else one.unit

    def sold(self, day: date) -> Bought | None:
        """One seat bought on a day."""
        return self._prices.sold(day)

    def bought(self, day: date, seats: int) -> Bought | None:
        """So many seats bought on a day."""
        one = self.sold(day)
        if one is None or seats == 1:
            return one
        return Bought(day, seats, one.unit, one.source, one.order)

    def eves(self, day: date) -> Sequence[date]:
        """The last days before the book's price changes, between the first day and another."""
        found = self._prices.eves
        return found[bisect_right(found, self.first) : bisect_left(found, day)]

    def opened(self, carried: int, seats: int) -> tuple[int, tuple[Bought, ...]] | None:
        """The seats that stand when it opens, and those bought so that there are so many.

        None where so many cannot be had.
        """
        if self.begin is TermBegin.FIRST:
            return seats, ()
        if self.begin is TermBegin.RUNNING:
            if seats <= carried:
                return self.contract.term.opening, ()
            bought = self.bought(self.first, seats - carried)
            return None if bought is None else (self.contract.term.opening, (bought,))
        if seats <= carried:
            return seats, ()
        return (carried, (Bought(self.first, seats - carried),)) if self._prices.is_sold else None

    def money(self, opening: int, bought: Sequence[Bought]) -> TermMoney:
        """The money of the term that opens with so many seats, with purchases by their day."""
        if self._changes_tier:
            return self._money.meter.charged(with_all(self.contract, bought))
        state, at, table, money = (
            SeatState(self._prices.number, opening),
            0,
            self._table,
            self._money,
        )
        total = beyond = cash = year = 0
        for event in self._in_order(bought):
            number = table.number(event.on)
            if number >= at:
                part = table.whole(at, number + 1, state)
                total, beyond = total + part[0], beyond + part[1]
                cash, year = cash + part[2], year + part[3]
                at = number + 1
            part = money.bought(state, event, table.periods[number])
            total, beyond = total + part[0], beyond + part[1]
            cash, year = cash + part[2], year + part[3]
            state = money.after(state, event)
        part = table.whole(at, len(table.periods), state)
        return TermMoney(total + part[0], beyond + part[1], cash + part[2], year + part[3])

    def _in_order(self, bought: Sequence[Bought]) -> Sequence[Bought]:
        """With those that are dated ahead; on one day as they are confirmed."""
        if not self._ahead:
            return bought
        ahead = (event for event in self._ahead if isinstance(event, Bought))
        return sorted((*ahead, *bought), key=lambda event: event.on)

    def opened_money(self, before: SeatsBefore, seats: int) -> TermMoney | None:
        """The money of the term opened with so many seats in which nothing more is bought."""
        key = min(before.carried, seats), seats
        if key not in self._opened:
            opened = self.opened(before.carried, seats)
            self._opened[key] = None if opened is None else self.money(*opened)
        return self._opened[key]

    def more(self, before: SeatsBefore, seats: int, bought: Bought) -> TermMoney | None:
        """The money that a purchase adds to the term opened with so many seats."""
        opened = self.opened(before.carried, seats)
        if opened is None:
            return None
        opening, first = opened
        if self._ahead or self.is_running:
            return self.money(opening, (*first, bought)).less(self.money(opening, first))
        state, number = SeatState(self._prices.number, seats), self._table.number(bought.on)
        after, end = self._money.after(state, bought), len(self._table.periods)
        part = self._money.bought(state, bought, self._table.periods[number])
        rest = self._table.whole(number + 1, end, after)
        return part.plus(rest.less(self._table.whole(number + 1, end, state)))

    def way(
        self,
        before: SeatsBefore,
        seats: int,
        later: Iterable[tuple[date, int]],
        tried: int = 1,
        money: TermMoney | None = None,
    ) -> TermWay | None:
        """The way that opens with so many seats and buys so many on later days."""
        opened = self.opened(before.carried, seats)
        if opened is None:
            return None
        opening, first = opened
        bought: list[Bought] = []
        last = seats
        for day, more in later:
            one = self.bought(day, more)
            if one is None:
                return None
            bought.append(one)
            last += more
        added = self.money(opening, (*first, *bought)) if money is None else money
        if self.is_running:
            buys = (*first, *bought)
            last = before.carried + sum(one.seats for one in buys) + self.coming
            return TermWay(before.carried, buys, last, added, tried)
        return TermWay(seats, tuple(bought), last, added, tried)
