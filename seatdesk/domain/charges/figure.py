"""A figure that is made of several amounts, and says how."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from seatdesk.domain.charges.formula import Formula, explain, minor_of
from seatdesk.domain.charges.invoice import Line, amount_of
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation


@dataclass(frozen=True, slots=True)
class Figure:
    """The sum of some amounts less the sum of others. Its tree is made when someone looks."""

    currency: str
    minor: int
    plus: tuple[Formula, ...] = ()
    minus: tuple[Formula, ...] = ()
    explained: "Callable[[], Figure] | None" = field(default=None, compare=False, repr=False)
    """Makes the same figure with its formulas, where these are not made at once."""

    @property
    def amount(self) -> Decimal:
        """The figure with the currency's digits."""
        return amount_of(self.minor, self.currency)

    @property
    def derivation(self) -> Derivation:
        """Every amount in it with its own derivation."""
        if self.explained is not None:
            return self.explained().derivation
        if not self.minus:
            return _sum(self.plus)
        return EXPLAINED.sub(_sum(self.plus), _sum(self.minus), "difference")


def _sum(formulas: tuple[Formula, ...]) -> Derivation:
    if not formulas:
        return EXPLAINED.literal(0, "nothing")
    total, *others = (_together(formula, times) for formula, times in Counter(formulas).items())
    for amount in others:
        total = EXPLAINED.add(total, amount, "total")
    return total


def _together(formula: Formula, times: int) -> Derivation:
    """An amount that comes so often; a year of months that are alike is one step, not twelve."""
    amount = explain(formula)
    if times == 1:
        return amount
    return EXPLAINED.mul(amount, EXPLAINED.literal(times, "times"), "total")


def figure_of(currency: str, formulas: Iterable[Formula]) -> Figure:
    """The sum of formulas that no line holds yet."""
    kept, digits = tuple(formulas), digits_of(currency)
    return Figure(currency, sum(minor_of(formula, digits) for formula in kept), kept)


def total_figure(currency: str, lines: Iterable[Line]) -> Figure:
    """The sum of lines."""
    kept = tuple(lines)
    return Figure(currency, sum(line.minor for line in kept), tuple(line.formula for line in kept))


def difference(currency: str, after: Iterable[Line], before: Iterable[Line]) -> Figure:
    """The sum of some lines less that of others. Lines that are in both are left out."""
    new, old = Counter(after), Counter(before)
    plus, minus = tuple((new - old).elements()), tuple((old - new).elements())
    minor = sum(line.minor for line in plus) - sum(line.minor for line in minus)
    return Figure(
        currency,
        minor,
        tuple(line.formula for line in plus),
        tuple(line.formula for line in minus),
    )
