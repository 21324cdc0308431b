"""The money of billing periods: each is charged once by the engine, whatever term it lies in.

What a period costs depends on the seats and prices that stand when it begins, and on what happens
in it. So terms of a search are added up of periods, and of the purchases in them.
"""

from datetime import date
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought, Rates
from seatdesk.domain.charges.charges import DueLine, TermBiller, as_billed
from seatdesk.domain.charges.standing import OwnPriceSeats, Period, Standing, flat_unit
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter, TermMoney
from seatdesk.domain.choices import PriceModel


class SeatState(NamedTuple):
    """The number of a price, the seats at it, and those bought at prices of their own."""

    price: int
    agreed: int
    own: tuple[OwnPriceSeats, ...] = ()


class PeriodLines(NamedTuple):
    """The amounts of the lines of a whole period, and their sum."""

    total: int
    minors: tuple[int, ...]


class PeriodMoney:
    """Charges periods and purchases of one product, each kind of them once."""

    def __init__(self, meter: TermMeter, contract: Subscription) -> None:
        self.meter, self.contract = meter, contract
        self._biller = TermBiller(as_billed(contract), contract.term)
        self._numbers: dict[tuple[str, Rates], int] = {}
        self._prices: list[tuple[str, Rates]] = []
        self._whole: dict[tuple[object, ...], PeriodLines] = {}
        self._bought: dict[tuple[object, ...], TermMoney] = {}

    def price(self, tier: str, rates: Rates) -> int:
        """The number under which a price is known."""
        key = tier, rates
        if key not in self._numbers:
            self._numbers[key] = len(self._prices)
            self._prices.append(key)
        return self._numbers[key]

    def discounts(self, day: date) -> tuple[bool, ...]:
        """The discounts that hold for what begins on a day (B8)."""
        return tuple(d.until is None or day < d.until for d in self.contract.discounts)

    def whole(self, state: SeatState, period: Period, discounts: tuple[bool, ...]) -> PeriodLines:
        """A period in which nothing happens."""
        key = *state, period.months, discounts
        known = self._whole.get(key)
        if known is None:
            lines = self._biller.whole_period(self._standing(state), period)
            minors = tuple(line.minor for line in lines)
            known = self._whole[key] = PeriodLines(sum(minors), minors)
        return known

    def bought(self, state: SeatState, bought: Bought, period: Period) -> TermMoney:
        """A purchase in a period; its lines do not depend on what else is charged in it."""
        _, rates = self._prices[state.price]
        if bought.unit is not None:
            priced: object = (bought.unit,)  # not itself: 0 is the number of a price, too
        elif rates.seat.model is PriceModel.FLAT:
            priced = state.price
        else:
            priced = state.price, state.agreed
        key = priced, bought.on, bought.seats, period.start, period.months
        known = self._bought.get(key)
        if known is None:
            lines, _ = self._biller.inside(self._standing(state), bought, period, [])
            due = self._biller.due_day(bought, period)
            known = self.meter.measured([DueLine(due, line) for line in lines])
            self._bought[key] = known
        return known

    def after(self, state: SeatState, bought: Bought) -> SeatState:
        """The state once seats have been bought."""
        price, agreed, own = state
        if bought.unit is None or bought.unit == flat_unit(self._prices[price][1].seat):
            return SeatState(price, agreed + bought.seats, own)
        standing = self._standing(state).after(bought)
        return SeatState(price, standing.at_agreed_price, standing.own)

    def _standing(self, state: SeatState) -> Standing:
        tier, rates = self._prices[state.price]
        return Standing(tier, rates, state.agreed, state.own)
