"""Dated exchange rates (B11). A rate that is missing is an error that names it, never 1."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from seatdesk.domain.account import Rate
from seatdesk.domain.currency import digits_of
from seatdesk.domain.derivation import Algebra, N
from seatdesk.domain.money import round_to_integer
from seatdesk.domain.pricing import rational


class MissingRate(LookupError):  # noqa: N818 - it says what is missing
    """No rate for a pair on a day: neither it nor its inverse is known from that day or before."""

    def __init__(self, base: str, quote: str, on: date) -> None:
        super().__init__(f"{base}/{quote} {on.isoformat()}")
        self.base, self.quote, self.on = base, quote, on


def rate_on(rates: Sequence[Rate], base: str, quote: str, on: date) -> Rate:
    """The latest rate of a pair, in either direction, from a day or before. Raises MissingRate.

    Of two rates of one day the one that states the pair in the order asked for is taken.
    """
    pairs = {(base, quote), (quote, base)}
    known = [r for r in rates if (r.base, r.quote) in pairs and r.on <= on and r.rate > 0]
    if not known:
        raise MissingRate(base, quote, on)
    return max(known, key=lambda rate: (rate.on, rate.base == base))


def converted(amount: N, rate: Rate, base: str, digits: int, on: Algebra[N]) -> N:
    """An amount of `base` in the rate's other currency, rounded half up to its digits."""
    note = f"{rate.base}/{rate.quote} {rate.on.isoformat()} {rate.source}".rstrip()
    factor = on.literal(rational(rate.rate), "exchange_rate", note)
    moved = on.mul(amount, factor) if rate.base == base else on.div(amount, factor)
    return on.round(moved, digits, "half_up", "converted")


def convert_minor(rates: Sequence[Rate], minor: int, base: str, quote: str, on: date) -> int:
    """Minor units of one currency in another's, at the rate of a day. Raises MissingRate."""
    if base == quote:
        return minor
    rate = rate_on(rates, base, quote, on)
    factor = rational(rate.rate) if rate.base == base else 1 / rational(rate.rate)
    scale = Fraction(10 ** digits_of(quote), 10 ** digits_of(base))
    return round_to_integer(minor * factor * scale)
