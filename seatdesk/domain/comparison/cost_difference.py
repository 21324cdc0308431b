"""The difference of a side to do nothing: by product, by month, by step, by certainty (E2.5-E2.7).

Every part adds up to the same sum, and invoices that both sides have are in none of them.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, TypeAlias, TypeVar

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.figure import difference
from seatdesk.domain.charges.invoice import Invoice, Line, sum_of
from seatdesk.domain.comparison.break_even import BreakEven, break_even
from seatdesk.domain.currency import digits_of
from seatdesk.domain.evaluation.step_result import StepEffect, StepResult
from seatdesk.domain.forecast.money_sums import cash_sum, known_amount
from seatdesk.domain.forecast.projection import Projection
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.allocation import largest_remainder
from seatdesk.domain.money.derivation import Derivation

K = TypeVar("K")
_Keyed: TypeAlias = Mapping[tuple[date, str, str], Sequence[Invoice]]


@dataclass(frozen=True, slots=True)
class CostDifference:
    """The surplus of a side over doing nothing, without tax; below zero it costs less."""

    currency: str
    minor: int | None
    """None: an exchange rate is missing."""
    side: tuple[Invoice, ...] = ()
    nothing: tuple[Invoice, ...] = ()
    """The invoices that only one of both has."""
    rates: tuple[Rate, ...] = ()

    @property
    def net(self) -> Decimal | None:
        """The difference with the currency's digits."""
        return known_amount(self.minor, self.currency)

    @property
    def derivation(self) -> Derivation:
        """The lines only the side has, less those only doing nothing has. Raises MissingRate.

        Invoice by invoice where one is converted.
        """
        if any(made.currency != self.currency for made in (*self.side, *self.nothing)):
            ours, theirs = map(self._converted, (self.side, self.nothing))
            return EXPLAINED.sub(ours, theirs, "difference")
        return difference(self.currency, _lines(self.side), _lines(self.nothing)).derivation

    def _converted(self, invoices: tuple[Invoice, ...]) -> Derivation:
        return cash_sum(invoices, self.currency, self.rates).net_derivation


def _lines(invoices: Iterable[Invoice]) -> list[Line]:
    return [line for invoice in invoices for line in invoice.lines]


@dataclass(frozen=True, slots=True)
class CertaintyShare:
    """The part of steps' effects that findings of one certainty account for, by seats (E2.7)."""

    currency: str
    minor: int | None
    parts: tuple[tuple[StepEffect, int, int], ...] = ()
    """An effect, the seats that count here, and all seats that the step's findings had."""
    rest: bool = False
    """The share that is left when the other one is rounded."""

    @property
    def net(self) -> Decimal | None:
        """The share with the currency's digits."""
        return known_amount(self.minor, self.currency)

    @property
    def derivation(self) -> Derivation:
        """Each effect times its share of seats. Raises MissingRate."""
        return sum_of(self._explained(*part) for part in self.parts)

    def _explained(self, effect: StepEffect, seats: int, of: int) -> Derivation:
        whole = effect.derivation
        if seats == of:
            return whole
        if not self.rest:
            return self._rounded(whole, seats, of)
        return EXPLAINED.sub(whole, self._rounded(whole, of - seats, of), "difference")

    def _rounded(self, whole: Derivation, seats: int, of: int) -> Derivation:
        share = EXPLAINED.div(
            EXPLAINED.literal(seats, "seats"), EXPLAINED.literal(of, "seats"), "part"
        )
        digits = digits_of(self.currency)
        return EXPLAINED.round(EXPLAINED.mul(whole, share), digits, "half_up", "amount")


@dataclass(frozen=True, slots=True)
class SideDifference:
    """The difference of a side over the span, taken apart in every way it is shown."""

    whole: CostDifference
    by_product: tuple[tuple[str, CostDifference], ...]
    by_month: tuple[tuple[Span, CostDifference], ...]
    by_step: tuple[StepResult, ...]
    """By number, each with its effect."""
    certain: CertaintyShare
    to_check: CertaintyShare
    other_steps: CertaintyShare
    """The effect of steps that no finding stands behind: the three add up to the whole."""
    break_even: BreakEven


def side_difference(
    side: Projection,
    nothing: Projection,
    span: Span,
    months: Sequence[Span],
    steps: Sequence[StepResult] = (),
    products: Collection[str] | None = None,
) -> SideDifference:
    """The difference of two projections of one account over a span of both.

    `products` are those that may differ; None: all.
    """
    currency, rates = nothing.account.currency, nothing.account.rates
    differing = _differing(*(_by_key(one.invoices, span, products) for one in (side, nothing)))
    moved = [_moved(invoice, sign, currency, rates) for invoice, sign in differing]
    starts = [month.start for month in months]
    certain, to_check, other_steps = _by_certainty(steps, currency)
    known = all(one.minor is not None for one in moved)
    return SideDifference(
        whole=_difference(moved, currency, rates),
        by_product=_parted(
            {made.product: None for made in (*nothing.invoices, *side.invoices)},
            ((one.invoice.product, one) for one in moved),
            currency,
            rates,
        ),
        by_month=_parted(
            months,
            ((months[bisect_right(starts, one.invoice.date) - 1], one) for one in moved),
            currency,
            rates,
        ),
        by_step=tuple(steps),
        certain=certain,
        to_check=to_check,
        other_steps=other_steps,
        break_even=break_even((one.invoice.date, one.minor or 0) for one in moved)
        if known
        else BreakEven(None),
    )


class _Moved(NamedTuple):
    """An invoice that only one of both has, and by how much it moves the difference."""

    invoice: Invoice
    mine: bool
    """True where the side has it, and doing nothing has not."""
    minor: int | None
    """In the account's currency; None: no rate."""


def _differing(ours: _Keyed, theirs: _Keyed) -> Iterator[tuple[Invoice, int]]:
    """The invoices of days on which the two pay differently for a product: more, and less."""
    for key in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(key, ()), theirs.get(key, ())
        if _net(one) != _net(other):
            yield from ((invoice, 1) for invoice in one)
            yield from ((invoice, -1) for invoice in other)


def _moved(invoice: Invoice, sign: int, currency: str, rates: Sequence[Rate]) -> _Moved:
    minor = _converted(invoice, currency, rates)
    return _Moved(invoice, sign > 0, None if minor is None else sign * minor)


def _by_key(invoices: Iterable[Invoice], span: Span, products: Collection[str] | None) -> _Keyed:
    """The invoices of a span by day, product and currency; hardly ever more than one of each."""
    found: dict[tuple[date, str, str], Sequence[Invoice]] = {}
    for invoice in invoices:
        wanted = products is None or invoice.product in products
        if wanted and span.start <= invoice.date < span.end:
            key = invoice.date, invoice.product, invoice.currency
            found[key] = (*found[key], invoice) if key in found else (invoice,)
    return found


def _net(invoices: Sequence[Invoice]) -> list[int]:
    return [invoice.net_minor for invoice in invoices]


def _converted(invoice: Invoice, currency: str, rates: Sequence[Rate]) -> int | None:
    try:
        return convert_minor(rates, invoice.net_minor, invoice.currency, currency, invoice.date)
    except MissingRate:
        return None


def _parted(
    keys: Iterable[K], moved: Iterable[tuple[K, _Moved]], currency: str, rates: tuple[Rate, ...]
) -> tuple[tuple[K, CostDifference], ...]:
    """The difference of each part, also of those in which nothing moves."""
    found: dict[K, list[_Moved]] = {key: [] for key in keys}
    for key, one in moved:
        found[key].append(one)
    return tuple((key, _difference(some, currency, rates)) for key, some in found.items())


def _difference(moved: Sequence[_Moved], currency: str, rates: tuple[Rate, ...]) -> CostDifference:
    known = [one.minor for one in moved if one.minor is not None]
    return CostDifference(
        currency,
        sum(known) if len(known) == len(moved) else None,
        tuple(one.invoice for one in moved if one.mine),
        tuple(one.invoice for one in moved if not one.mine),
        rates,
    )


def _by_certainty(
    steps: Iterable[StepResult], currency: str
) -> tuple[CertaintyShare, CertaintyShare, CertaintyShare]:
    """Effects split by the seats of the findings behind a step, to the minor unit.

    Those of a step without findings stand apart, so that the parts add up.
    """
    certain: list[tuple[StepEffect, int, int]] = []
    to_check: list[tuple[StepEffect, int, int]] = []
    other: list[tuple[StepEffect, int, int]] = []
    sums, known, known_other = [0, 0, 0], True, True
    for result in steps:
        basis, effect = result.step.basis, result.effect
        seats = basis.certain + basis.to_check
        if effect is None:
            known, known_other = known and not seats, known_other and bool(seats)
        elif not seats:
            sums[2] += effect.minor
            if effect.minor:
                other.append((effect, 1, 1))
        else:
            shares = largest_remainder(
                effect.minor, [Fraction(basis.certain), Fraction(basis.to_check)]
            )
            sums = [sums[0] + shares[0], sums[1] + shares[1], sums[2]]
            certain.append((effect, basis.certain, seats))
            to_check.append((effect, basis.to_check, seats))
    return (
        CertaintyShare(currency, sums[0] if known else None, tuple(certain)),
        CertaintyShare(currency, sums[1] if known else None, tuple(to_check), rest=True),
        CertaintyShare(currency, sums[2] if known_other else None, tuple(other)),
    )
