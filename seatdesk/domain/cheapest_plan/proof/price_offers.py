"""The prices that could be had: by the book from a day on, and those the contract goes on with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.pricing import PriceBook, rational, seat_cost
from seatdesk.domain.account.terms_and_prices import ZERO, Discount, Rates
from seatdesk.domain.changes.renewals import renewed_rates
from seatdesk.domain.cheapest_plan.plan import Plan
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.choices import Commitment, PriceModel
from seatdesk.domain.money.algebra import EXACT

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class PriceOffer:
    """A price of a tier per month, and the first day on which it can be in force."""

    tier: str
    commitment: Commitment
    rates: Rates
    start: date

    @property
    def flat_unit(self) -> Fraction | None:
        """The price of every additional seat, where all cost the same."""
        flat = self.rates.seat.model is PriceModel.FLAT
        return rational(self.rates.seat.tiers[0].unit) if flat else None


@dataclass(frozen=True, slots=True)
class MonthPrice:
    """The price of so many seats for a whole month, and where it was found."""

    amount: Fraction
    offer: PriceOffer
    seats: int


def price_offers(problem: SearchProblem, plan: Plan, first: date) -> tuple[PriceOffer, ...]:
    """All prices that a term beginning on the first day or later could have.

    A price that was had once can be kept, so it counts from its first day on.
    """
    running = plan.terms[0].subscription if problem.subscription is not None else None
    found = list(_kept(running, first)) if running is not None else []
    open_for_others = running is None or not (running.legacy or running.future_quote)
    if open_for_others and (book := problem.price_book) is not None:
        found += _sold(problem, book, first)
    return tuple(dict.fromkeys(found))


def _kept(running: Subscription, first: date) -> Iterator[PriceOffer]:
    """The running contract's own price after its renewal, with what is pending and without."""
    tier = running.term.tier_on(date.max)[0]
    plain = replace(running, tier_plan=None, terms_plan=None)
    yield PriceOffer(tier, running.commitment, renewed_rates(plain), first)
    plan, terms = running.tier_plan, running.terms_plan
    if plan is not None or terms is not None:
        commitment = running.commitment if terms is None else terms.commitment
        named = tier if plan is None else plan.tier
        yield PriceOffer(named, commitment, renewed_rates(running), first)


def _sold(problem: SearchProblem, book: PriceBook, first: date) -> Iterator[PriceOffer]:
    allowed = problem.tiers.from_floor
    for price in book.prices:
        mine = (price.product, price.currency) == (problem.product, problem.currency)
        ended = price.valid_to is not None and price.valid_to <= first
        if mine and not ended and price.tier in allowed and price.valid_from < problem.span.end:
            rates = Rates(price.base, price.included, price.seat, book.name)
            yield PriceOffer(price.tier, price.commitment, rates, max(first, price.valid_from))


def month_price(offer: PriceOffer, seats: int, unit: Fraction | None = None) -> Fraction | None:
    """The price of so many seats for a month; None where the offer does not reach so far.

    `unit`: the lowest price at which its additional seats can be bought one by one.
    """
    more = max(0, seats - offer.rates.included)
    own = offer.flat_unit
    if own is not None and unit is not None:
        return rational(offer.rates.base) + more * min(own, unit)
    try:
        return rational(offer.rates.base) + seat_cost(offer.rates.seat, more, EXACT)
    except ValueError:
        return None


def discounted(price: Fraction, discounts: Sequence[Discount], day: date) -> Fraction:
    """A month's price with the contract's discounts of the day taken off, unrounded (B8)."""
    left = price
    for discount in discounts:
        if discount.until is None or day < discount.until:
            percent, amount = discount.percent, discount.amount or ZERO
            off = rational(amount) if percent is None else price * rational(percent) / _HUNDRED
            left -= min(off, left)
    return left
