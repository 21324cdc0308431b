"""Money: whole minor units of a currency, and the one rounding that leads there.

Amounts are kept as integers, so that no sum depends on the process' Decimal context. Parsing and
printing go through text for the same reason.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from seatdesk.domain.choices import Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.override import override

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
MOST_WHOLE_DIGITS = 15
MOST_DECIMALS = 12


def exact(text: str) -> Fraction:
    """A plain decimal number as a fraction. Raises ValueError for anything else.

    No exponent, no group separators, at most 15 digits before and 12 after the point: a number
    with more is a mistake, and an exponent can ask for more memory than there is.
    """
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    whole, _, decimals = text.lstrip("+-").partition(".")
    if len(whole.lstrip("0")) > MOST_WHOLE_DIGITS or len(decimals) > MOST_DECIMALS:
        raise ValueError(text)
    return Fraction(text)


def round_to_integer(value: Fraction, mode: str = Rounding.HALF_UP) -> int:
    """The integer next to a number. `half_up` means away from zero, so a credit mirrors its charge.

    `day_rate` says what is rounded first; what is left then rounds half up.
    """
    top, bottom = value.numerator, value.denominator
    whole, rest = divmod(abs(top), bottom)
    if mode == Rounding.HALF_EVEN:
        up = 2 * rest > bottom or (2 * rest == bottom and whole % 2 == 1)
    elif mode == Rounding.DOWN:
        up = False
    else:
        up = 2 * rest >= bottom
    whole += up
    return whole if top >= 0 else -whole


def round_to(value: Fraction, digits: int, mode: str = Rounding.HALF_UP) -> Fraction:
    """A number rounded once, to so many digits after the point."""
    scale = 10**digits
    return Fraction(round_to_integer(value * scale, mode), scale)


def decimal_text(value: Fraction, digits: int) -> str:
    """A number with exactly so many digits. Raises ValueError if it has more."""
    scaled = value * 10**digits
    if scaled.denominator != 1:
        raise ValueError(value)
    return minor_text(scaled.numerator, digits)


@lru_cache(maxsize=4096)
def price_of(amount: Decimal, digits: int) -> Decimal:
    """A price with the currency's digits, or as many more as it needs: 90 is 90.00.

    Equal prices become the same price, however many zeros they were written with.
    """
    exactly = Fraction(amount)
    while (exactly * 10**digits).denominator != 1:
        digits += 1
    return Decimal(decimal_text(exactly, digits))


def minor_text(minor: int, digits: int) -> str:
    """Minor units as text: 1250 with 2 digits is `12.50`."""
    text = str(abs(minor)).rjust(digits + 1, "0")
    sign = "-" if minor < 0 else ""
    return f"{sign}{text[:-digits]}.{text[-digits:]}" if digits else sign + text


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of a currency in whole minor units: 1250 USD is twelve dollars fifty."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | Fraction | int, currency: str) -> "Money":
        """An exact amount. Raises ValueError if the currency has fewer digits than it."""
        scaled = Fraction(amount) * 10 ** digits_of(currency)
        if scaled.denominator != 1:
            raise ValueError(f"{amount} {currency}")
        return cls(scaled.numerator, currency)

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits."""
        return Decimal(self.text)

    @property
    def text(self) -> str:
        """The amount as JSON prints it: no separators, the currency's digits."""
        return minor_text(self.minor, digits_of(self.currency))

    @override
    def __str__(self) -> str:
        return f"{self.text} {self.currency}"

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other)

    def _same(self, other: "Money") -> int:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} {other.currency}")
        return other.minor
