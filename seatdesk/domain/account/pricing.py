"""Prices per month: flat, graduated and volume prices, and a base with seats in it (B3).

Every function is written against `Algebra`, so it yields the number or the number with its tree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, SeatTier
from seatdesk.domain.choices import Commitment, PriceModel
from seatdesk.domain.money.algebra import Algebra, N
from seatdesk.domain.refusals import Code, Refusal, refuse


@lru_cache(maxsize=4096)
def rational(amount: Decimal) -> Fraction:
    """A price as an exact fraction. Kept, because the same few prices come again and again."""
    return Fraction(amount)


def seat_cost(price: SeatPrice, seats: Fraction | int, on: Algebra[N], source: str = "") -> N:
    """The price of so many seats per month.

    `flat`: one price. `graduated`: each tier prices the seats that fall into it. `volume`: the tier
    the number falls into prices all of them. A tier reaches up to and including `upto`; its flat
    fee is due as soon as it is entered, the first tier's even for no seat at all (as the engines
    that publish their figures do). Raises ValueError where no tier reaches the number.
    """
    last = tier_index(price.tiers, seats)
    if price.model is PriceModel.GRADUATED:
        return _graduated(price.tiers[: last + 1], Fraction(seats), on, source)
    return _tier_cost(price.tiers[last], Fraction(seats), on, source)


def tier_index(tiers: Sequence[SeatTier], seats: Fraction | int) -> int:
    """The tier a number of seats falls into. Raises ValueError when the last one ends before."""
    for index, tier in enumerate(tiers):
        if tier.upto is None or seats <= tier.upto:
            return index
    raise ValueError(seats)


def _graduated(tiers: Sequence[SeatTier], seats: Fraction, on: Algebra[N], source: str) -> N:
    """Each of the tiers reached prices the seats between the one before and its own end."""
    ends = [Fraction(tier.upto or 0) for tier in tiers[:-1]] + [seats]
    total = _tier_cost(tiers[0], ends[0], on, source)
    for below, upto, tier in zip(ends, ends[1:], tiers[1:], strict=False):
        total = on.add(total, _tier_cost(tier, upto - below, on, source), "tiers")
    return total


def _tier_cost(tier: SeatTier, seats: Fraction, on: Algebra[N], source: str) -> N:
    cost = on.mul(on.literal(rational(tier.unit), "seat_price", source), on.literal(seats, "seats"))
    if tier.flat:
        cost = on.add(cost, on.literal(rational(tier.flat), "tier_fee", source))
    return cost


def newly_charged(wanted: Sequence[int], already: int = 0) -> tuple[int, ...]:
    """The seats each of several orders adds above the highest number paid for so far (B5).

    10, 5, 15 seats inside one term charge 10, 0 and 5.
    """
    charged, highest = [], already
    for seats in wanted:
        charged.append(max(0, seats - highest))
        highest = max(highest, seats)
    return tuple(charged)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookPrice:
    """A line of a price book: the monthly price of one product and tier, from a day on."""

    product: str
    tier: str
    currency: str
    commitment: Commitment
    valid_from: date
    valid_to: date | None = None
    """First day on which it no longer holds; None: it still does."""
    base: Decimal
    included: int
    seat: SeatPrice
    source: str = ""
    """The source of the figure."""

    def holds(self, day: date) -> bool:
        """True when the price is valid on a day."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


@dataclass(frozen=True, slots=True)
class PriceBook:
    """A dated list of prices. Old subscriptions keep their old price: look up by their day."""

    key: str
    name: str
    note: str
    prices: tuple[BookPrice, ...]

    def rates(
        self, product: str, tier: str, currency: str, commitment: Commitment, on: date
    ) -> Rates | Refusal:
        """The rates valid on a day, with the book and its date as their source."""
        for price in self.offers(product, currency, commitment, on):
            if price.tier == tier:
                source = f"{self.name}, {price.valid_from.isoformat()}"
                return Rates(price.base, price.included, price.seat, source)
        return refuse(
            Code.NO_PRICE,
            product=product,
            tier=tier,
            currency=currency,
            commitment=commitment.value,
            on=on,
            book=self.name,
        )

    def offers(
        self, product: str, currency: str, commitment: Commitment, on: date
    ) -> tuple[BookPrice, ...]:
        """The tiers of a product that can be had on a day, in the book's order."""
        wanted = (product, currency, commitment)
        return tuple(
            price
            for price in self.prices
            if (price.product, price.currency, price.commitment) == wanted and price.holds(on)
        )

    def products(self) -> tuple[str, ...]:
        """The products it prices, in its order."""
        return tuple(dict.fromkeys(price.product for price in self.prices))
