"""The floor: what the days of a span cost at the very least, whatever is decided (E6.9).

The running term is as it must be; every day after it has the lowest price per month that serves
its need. No contract is as cheap as that on all days, so no plan costs less.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from seatdesk.domain.calendar import Span, period_of
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.formula import Formula
from seatdesk.domain.cheapest_plan.plan import Plan
from seatdesk.domain.cheapest_plan.proof.price_offers import (
    MonthPrice,
    PriceOffer,
    discounted,
    month_price,
    price_offers,
)
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.choices import Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXACT, Algebra, N


@dataclass(frozen=True, slots=True)
class FloorStretch:
    """Days of one anchored month that have one need and one lowest price."""

    days: Span
    month: Span
    need: int
    price: MonthPrice | None
    """None where nobody needs a seat."""
    amount: Fraction
    """The price of a whole month, the contract's discounts taken off."""

    @property
    def share(self) -> Fraction:
        """The part of the month that the days are."""
        return Fraction(self.days.days, self.month.days)


@dataclass(frozen=True, slots=True)
class LowestPrices:
    """The amount of the floor, written for numbers and for the tree alike (B9)."""

    digits: int
    running: Fraction
    """The cost of the running term."""
    stretches: tuple[tuple[Fraction, str, int, int, int], ...]
    """Price per month, what it is of, days, days of the month, and how many months are so."""
    most: Fraction
    """The best plan: roundings never lift the floor above it."""

    def compute(self, on: Algebra[N]) -> N:
        """The sum, rounded down once."""
        total = on.literal(self.running, "stated", "running term")
        for price, what, days, whole, times in self.stretches:
            amount = on.literal(price, "price_per_month", what)
            if days != whole:
                share = on.div(on.literal(days, "days"), on.literal(whole, "days_in_month"))
                amount = on.mul(amount, share)
            if times > 1:
                amount = on.mul(amount, on.literal(times, "times"))
            total = on.add(total, amount, "total")
        rounded = on.round(total, self.digits, Rounding.DOWN, "amount")
        return on.least(rounded, on.literal(self.most, "total", "best plan"), "floor")


@dataclass(frozen=True)
class PriceFloor:
    """The floor of a problem, and the days it is made of."""

    problem: SearchProblem
    plan: Plan
    running: int
    """The running term as the objective counts it, in minor units."""

    @cached_property
    def stretches(self) -> tuple[FloorStretch, ...]:
        """The days after the running term, in their order."""
        return tuple(_stretches(self.problem, self.plan))

    @cached_property
    def figure(self) -> Figure:
        """The floor, with its derivation."""
        currency = self.problem.currency
        digits = digits_of(currency)
        scale = 10**digits
        formula = LowestPrices(
            digits,
            Fraction(self.running, scale),
            tuple(_alike(self.stretches)),
            Fraction(self.plan.total, scale),
        )
        amount: Fraction = formula.compute(EXACT) * scale
        formulas: tuple[Formula, ...] = (formula,)
        return Figure(currency, amount.numerator, formulas)

    @property
    def gap(self) -> int:
        """The difference of the best plan to the floor, in minor units; never below 0."""
        return self.plan.total - self.figure.minor


def first_free_day(problem: SearchProblem, plan: Plan) -> date:
    """The day after the running term; without one, the first day of the span."""
    start = problem.span.start
    return start if problem.subscription is None else max(start, plan.terms[0].end)


def _stretches(problem: SearchProblem, plan: Plan) -> Iterator[FloorStretch]:
    first, end = first_free_day(problem, plan), problem.span.end
    if first >= end:
        return
    contract = plan.terms[0].subscription
    prices = LowestOffers(price_offers(problem, plan, first))
    discounts = contract.discounts
    cuts = {first, end, *prices.days, *(d.until for d in discounts if d.until is not None)}
    cuts |= {part.day for part in problem.need.curve}
    month = period_of(contract.start, 1, first)
    while month.start < end:
        cuts.add(month.start)
        month = period_of(contract.start, 1, month.end)
    for start, until in pairwise(sorted(day for day in cuts if first <= day <= end)):
        need = problem.need.on(start).seats
        price = prices.lowest(need, start) if need else None
        amount = Fraction(0) if price is None else discounted(price.amount, discounts, start)
        whole = period_of(contract.start, 1, start)
        yield FloorStretch(Span(start, until), whole, need, price, amount)


class LowestOffers:
    """Finds the lowest price of a number of seats on a day."""

    def __init__(self, offers: Sequence[PriceOffer]) -> None:
        self._offers = tuple(offers)
        self._known: dict[tuple[int, tuple[PriceOffer, ...]], MonthPrice | None] = {}

    @property
    def days(self) -> set[date]:
        """The days on which prices begin that were not there before."""
        return {offer.start for offer in self._offers}

    def lowest(self, seats: int, day: date) -> MonthPrice | None:
        """The lowest price on a day; None where nothing is sold that serves so many."""
        there = tuple(offer for offer in self._offers if offer.start <= day)
        key = seats, there
        if key not in self._known:
            self._known[key] = lowest_of(there, seats)
        return self._known[key]


def lowest_of(
    offers: Sequence[PriceOffer], seats: int, among: Sequence[PriceOffer] | None = None
) -> MonthPrice | None:
    """The lowest price that some offers have for so many seats.

    Seats may be bought one by one at the lowest price that `among` has for the same terms.
    """
    found = []
    for offer in offers:
        units = [
            other.flat_unit
            for other in (among or offers)
            if (other.tier, other.commitment) == (offer.tier, offer.commitment)
            if other.flat_unit is not None
        ]
        amount = month_price(offer, seats, min(units, default=None))
        if amount is not None:
            found.append(MonthPrice(amount, offer, seats))
    return min(found, key=lambda price: price.amount, default=None)


def _alike(
    stretches: Sequence[FloorStretch],
) -> Iterator[tuple[Fraction, str, int, int, int]]:
    """Months that are alike as one, in the order in which they first come."""
    counted: dict[tuple[Fraction, str, int, int], int] = {}
    for stretch in stretches:
        if stretch.price is None:
            continue
        offer = stretch.price.offer
        what = f"{offer.tier}, {offer.commitment}, {stretch.need}"
        days, whole = stretch.days.days, stretch.month.days
        if days == whole:
            days = whole = 1
        key = stretch.amount, what, days, whole
        counted[key] = counted.get(key, 0) + 1
    yield from ((*key, times) for key, times in counted.items())
