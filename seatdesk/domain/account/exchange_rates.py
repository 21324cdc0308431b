"""Dated exchange rates (B11). A rate that is missing is an error that names it, never 1."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.domain.money.algebra import Algebra, N
from seatdesk.domain.money.money import exact, round_to_integer
from seatdesk.domain.refusals import Code, Refusal, refuse


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


def needed_rates(
    rates: Sequence[Rate], wanted: Sequence[tuple[str, date]], quote: str
) -> Iterator[MissingRate]:
    """The rates that are missing for amounts of a currency on a day, the earliest of each pair."""
    told: set[str] = set()
    for base, on in sorted(wanted, key=lambda entry: entry[1]):
        if base == quote or base in told:
            continue
        try:
            rate_on(rates, base, quote, on)
        except MissingRate as missing:
            told.add(base)
            yield missing


def with_rates(
    rates: Sequence[Rate], removed: Sequence[Rate], added: Sequence[Rate]
) -> tuple[Rate, ...] | Refusal:
    """The table with some rates replaced by others, in the order of days, or what is wrong."""
    left = list(rates)
    for rate in removed:
        if rate not in left:
            return refuse(Code.UNKNOWN_RATE, pair=pair_of(rate), on=rate.on)
        left.remove(rate)
    known = {(rate.base, rate.quote, rate.on) for rate in left}
    for rate in added:
        wrong = rate_problem(rate)
        if not wrong and (rate.base, rate.quote, rate.on) in known:
            wrong = "rate_known"
        if wrong:
            return refuse(Code.INVALID_RATE, pair=pair_of(rate), on=rate.on, problem=wrong)
        known.add((rate.base, rate.quote, rate.on))
    return tuple(sorted((*left, *added), key=lambda r: (r.on, r.base, r.quote)))


def rate_problem(rate: Rate) -> str:
    """The code of what is wrong with an exchange rate; empty when nothing is."""
    if not is_currency(rate.base) or not is_currency(rate.quote):
        return "unknown_currency"
    if rate.base == rate.quote:
        return "same_currency"
    try:
        known = exact(f"{rate.rate:f}")
    except ValueError:
        return "too_many_digits"
    return "" if known > 0 else "not_above_zero"


def pair_of(rate: Rate) -> str:
    """`EUR/USD`."""
    return f"{rate.base}/{rate.quote}"
