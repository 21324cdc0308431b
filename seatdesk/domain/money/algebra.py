"""The operations that compute an amount, written once for numbers and derivations (B9).

The code that computes an amount is written against `Algebra`. Run with `EXACT` it yields the
number; run with `EXPLAINED` the same code yields the number's tree. Nothing describes an amount a
second time, and a tree costs nothing until someone looks.
"""

from abc import ABC, abstractmethod
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Generic, TypeVar

from seatdesk.domain.calendar import started_months
from seatdesk.domain.money.derivation import Derivation, Op
from seatdesk.domain.money.money import round_to
from seatdesk.override import override

N = TypeVar("N")

_SECOND = timedelta(seconds=1)
_MICROSECOND = timedelta(microseconds=1)


class Algebra(ABC, Generic[N]):
    """The operations that compute an amount. Implemented once for numbers and once for trees."""

    @abstractmethod
    def literal(self, value: Fraction | int, label: str, note: str = "", /) -> N:
        """A number that comes from outside: a price, a count, a rate."""

    @abstractmethod
    def add(self, left: N, right: N, label: str = "", /) -> N:
        """Sum."""

    @abstractmethod
    def sub(self, left: N, right: N, label: str = "", /) -> N:
        """Difference."""

    @abstractmethod
    def mul(self, left: N, right: N, label: str = "", /) -> N:
        """Product."""

    @abstractmethod
    def div(self, left: N, right: N, label: str = "", /) -> N:
        """Quotient. Raises ZeroDivisionError."""

    @abstractmethod
    def neg(self, number: N, label: str = "", /) -> N:
        """The number with the other sign: a credit."""

    @abstractmethod
    def least(self, left: N, right: N, label: str = "", /) -> N:
        """The smaller of two."""

    @abstractmethod
    def most(self, left: N, right: N, label: str = "", /) -> N:
        """The larger of two."""

    @abstractmethod
    def days(self, start: date, end: date, label: str = "", /) -> N:
        """Days from `start` up to, not including, `end`."""

    @abstractmethod
    def days_inclusive(self, start: date, last: date, label: str = "", /) -> N:
        """Days from `start` to `last`, both counted."""

    @abstractmethod
    def seconds(self, start: datetime, end: datetime, label: str = "", /) -> N:
        """Seconds between two moments, exact."""

    @abstractmethod
    def months(self, start: date, end: date, label: str = "", /) -> N:
        """Months between two dates; one that has started counts."""

    @abstractmethod
    def floor(self, number: N, label: str = "", /) -> N:
        """The next integer down."""

    @abstractmethod
    def round(self, number: N, digits: int, mode: str, label: str = "", /) -> N:
        """Rounded to so many digits after the point."""


def exact_seconds(start: datetime, end: datetime) -> Fraction:
    """Seconds between two moments. Raises TypeError if only one of them has an offset."""
    return Fraction((end - start) // _MICROSECOND, _SECOND // _MICROSECOND)


class _Exact(Algebra[Fraction]):
    """Plain rational arithmetic: the amount and nothing else."""

    @override
    def literal(self, value: Fraction | int, _label: str, _note: str = "", /) -> Fraction:
        return value if isinstance(value, Fraction) else Fraction(value)

    @override
    def add(self, left: Fraction, right: Fraction, _label: str = "", /) -> Fraction:
        return left + right

    @override
    def sub(self, left: Fraction, right: Fraction, _label: str = "", /) -> Fraction:
        return left - right

    @override
    def mul(self, left: Fraction, right: Fraction, _label: str = "", /) -> Fraction:
        return left * right

    @override
    def div(self, left: Fraction, right: Fraction, _label: str = "", /) -> Fraction:
        return left / right

    @override
    def neg(self, number: Fraction, _label: str = "", /) -> Fraction:
        return -number

    @override
    def least(self, left: Fraction, right: Fraction, _label: str = "", /) -> Fraction:
        return min(left, right)

    @override
    def most(self, left: Fraction, right: Fraction, _label: str = "", /) -> Fraction:
        return max(left, right)

    @override
    def days(self, start: date, end: date, _label: str = "", /) -> Fraction:
        return Fraction((end - start).days)

    @override
    def days_inclusive(self, start: date, last: date, _label: str = "", /) -> Fraction:
        return Fraction((last - start).days + 1)

    @override
    def seconds(self, start: datetime, end: datetime, _label: str = "", /) -> Fraction:
        return exact_seconds(start, end)

    @override
    def months(self, start: date, end: date, _label: str = "", /) -> Fraction:
        return Fraction(started_months(start, end))

    @override
    def floor(self, number: Fraction, _label: str = "", /) -> Fraction:
        return Fraction(number.__floor__())

    @override
    def round(self, number: Fraction, digits: int, mode: str, _label: str = "", /) -> Fraction:
        return round_to(number, digits, mode)


class _Explained(Algebra[Derivation]):
    """The same arithmetic, keeping every step. Values come from `EXACT`, so they cannot differ."""

    @override
    def literal(self, value: Fraction | int, label: str, note: str = "", /) -> Derivation:
        return Derivation(Op.LITERAL, Fraction(value), label, note=note)

    @override
    def add(self, left: Derivation, right: Derivation, label: str = "", /) -> Derivation:
        value = EXACT.add(left.number, right.number)
        return Derivation(Op.ADD, value, label, (left, right))

    @override
    def sub(self, left: Derivation, right: Derivation, label: str = "", /) -> Derivation:
        value = EXACT.sub(left.number, right.number)
        return Derivation(Op.SUB, value, label, (left, right))

    @override
    def mul(self, left: Derivation, right: Derivation, label: str = "", /) -> Derivation:
        value = EXACT.mul(left.number, right.number)
        return Derivation(Op.MUL, value, label, (left, right))

    @override
    def div(self, left: Derivation, right: Derivation, label: str = "", /) -> Derivation:
        value = EXACT.div(left.number, right.number)
        return Derivation(Op.DIV, value, label, (left, right))

    @override
    def neg(self, number: Derivation, label: str = "", /) -> Derivation:
        return Derivation(Op.NEG, EXACT.neg(number.number), label, (number,))

    @override
    def least(self, left: Derivation, right: Derivation, label: str = "", /) -> Derivation:
        value = EXACT.least(left.number, right.number)
        return Derivation(Op.MIN, value, label, (left, right))

    @override
    def most(self, left: Derivation, right: Derivation, label: str = "", /) -> Derivation:
        value = EXACT.most(left.number, right.number)
        return Derivation(Op.MAX, value, label, (left, right))

    @override
    def days(self, start: date, end: date, label: str = "", /) -> Derivation:
        return Derivation(Op.DAYS, EXACT.days(start, end), label, _dates(start, end))

    @override
    def days_inclusive(self, start: date, last: date, label: str = "", /) -> Derivation:
        value = EXACT.days_inclusive(start, last)
        return Derivation(Op.DAYS_INCLUSIVE, value, label, _dates(start, last))

    @override
    def seconds(self, start: datetime, end: datetime, label: str = "", /) -> Derivation:
        return Derivation(Op.SECONDS, EXACT.seconds(start, end), label, _dates(start, end))

    @override
    def months(self, start: date, end: date, label: str = "", /) -> Derivation:
        return Derivation(Op.MONTHS, EXACT.months(start, end), label, _dates(start, end))

    @override
    def floor(self, number: Derivation, label: str = "", /) -> Derivation:
        return Derivation(Op.FLOOR, EXACT.floor(number.number), label, (number,))

    @override
    def round(self, number: Derivation, digits: int, mode: str, label: str = "", /) -> Derivation:
        value = EXACT.round(number.number, digits, mode)
        return Derivation(Op.ROUND, value, label, (number,), mode=mode, digits=digits)


def _dates(start: date, end: date) -> tuple[Derivation, Derivation]:
    return Derivation(Op.LITERAL, start, "from"), Derivation(Op.LITERAL, end, "to")


EXACT: Algebra[Fraction] = _Exact()
EXPLAINED: Algebra[Derivation] = _Explained()
