"""The difference of a side to do nothing: by product, by month, by step, by certainty (E2.5-E2.7).

Every part adds up to the same sum, and invoices that both sides have are in none of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.invoice import Invoice, Line, sum_of
from seatdesk.domain.currency import digits_of
from seatdesk.domain.evaluation.break_even import BreakEven, break_even
from seatdesk.domain.evaluation.money_sums import explained_amount, known_amount
from seatdesk.domain.evaluation.step_result import StepEffect, StepResult
from seatdesk.domain.forecast.projection import Projection
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.allocation import largest_remainder
from seatdesk.domain.money.derivation import Derivation


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
        new, old = map(_lines, (self.side, self.nothing))
        gained, lost = (new - old).elements(), (old - new).elements()
        return EXPLAINED.sub(_explained(gained), _explained(lost), "difference")

    def _converted(self, invoices: Sequence[Invoice]) -> Derivation:
        return sum_of(
            explained_amount(invoice, self.currency, self.rates, taxed=False)
            for invoice in invoices
        )


def _lines(invoices: Iterable[Invoice]) -> Counter[Line]:
    return Counter(line for invoice in invoices for line in invoice.lines)


def _explained(lines: Iterable[Line]) -> Derivation:
    return sum_of(line.derivation for line in lines)


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
    break_even: BreakEven


def side_difference(
    side: Projection,
    nothing: Projection,
    span: Span,
    months: Sequence[Span],
    steps: Sequence[StepResult] = (),
) -> SideDifference:
    """The difference of two projections of one account over a span of both."""
    currency, rates = nothing.account.currency, nothing.account.rates
    pairs = list(_differing(side.invoices, nothing.invoices, span))
    moved = list(_moved(pairs, currency, rates))

    def part(some: Iterable[tuple[Invoice | None, Invoice | None]]) -> CostDifference:
        return _difference(list(some), currency, rates)

    products = dict.fromkeys(i.product for i in (*nothing.invoices, *side.invoices))
    certain, to_check = _by_certainty(steps, currency)
    return SideDifference(
        whole=part(pairs),
        by_product=tuple(
            (product, part(p for p in pairs if _invoice(p).product == product))
            for product in products
        ),
        by_month=tuple(
            (days, part(p for p in pairs if _invoice(p).date in days)) for days in months
        ),
        by_step=tuple(steps),
        certain=certain,
        to_check=to_check,
        break_even=BreakEven(None) if None in moved else break_even(m for m in moved if m),
    )


def _differing(
    side: Iterable[Invoice], nothing: Iterable[Invoice], span: Span
) -> Iterator[tuple[Invoice | None, Invoice | None]]:
    """The invoices in which two projections differ, paired by day and product."""
    ours, theirs = (_by_key(invoices, span) for invoices in (side, nothing))
    for key in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(key, []), theirs.get(key, [])
        if one != other:
            yield from ((invoice, None) for invoice in one)
            yield from ((None, invoice) for invoice in other)


def _by_key(invoices: Iterable[Invoice], span: Span) -> dict[tuple[date, str], list[Invoice]]:
    found: defaultdict[tuple[date, str], list[Invoice]] = defaultdict(list)
    for invoice in invoices:
        if invoice.date in span:
            found[invoice.date, invoice.product].append(invoice)
    return found


def _invoice(pair: tuple[Invoice | None, Invoice | None]) -> Invoice:
    invoice = pair[0] or pair[1]
    if invoice is None:
        raise ValueError(pair)
    return invoice


def _moved(
    pairs: Iterable[tuple[Invoice | None, Invoice | None]], currency: str, rates: Sequence[Rate]
) -> Iterator[tuple[date, int] | None]:
    """The day of every invoice and by how much it moves the difference; None: no rate."""
    for side, nothing in pairs:
        invoice = _invoice((side, nothing))
        try:
            minor = convert_minor(
                rates, invoice.net_minor, invoice.currency, currency, invoice.date
            )
        except MissingRate:
            yield None
        else:
            yield invoice.date, minor if nothing is None else -minor


def _difference(
    pairs: Sequence[tuple[Invoice | None, Invoice | None]], currency: str, rates: tuple[Rate, ...]
) -> CostDifference:
    moved = list(_moved(pairs, currency, rates))
    known = [m[1] for m in moved if m is not None]
    return CostDifference(
        currency,
        sum(known) if len(known) == len(moved) else None,
        tuple(side for side, _ in pairs if side is not None),
        tuple(nothing for _, nothing in pairs if nothing is not None),
        rates,
    )


def _by_certainty(
    steps: Iterable[StepResult], currency: str
) -> tuple[CertaintyShare, CertaintyShare]:
    """Effects of steps made from findings, split by the findings' seats, to the minor unit."""
    certain: list[tuple[StepEffect, int, int]] = []
    to_check: list[tuple[StepEffect, int, int]] = []
    sums: list[int] = [0, 0]
    known = True
    for result in steps:
        basis = result.step.basis
        seats = basis.certain + basis.to_check
        if not seats:
            continue
        if result.effect is None:
            known = False
            continue
        shares = largest_remainder(
            result.effect.minor, [Fraction(basis.certain), Fraction(basis.to_check)]
        )
        sums = [one + other for one, other in zip(sums, shares, strict=True)]
        certain.append((result.effect, basis.certain, seats))
        to_check.append((result.effect, basis.to_check, seats))
    minors = sums if known else [None, None]
    return (
        CertaintyShare(currency, minors[0], tuple(certain)),
        CertaintyShare(currency, minors[1], tuple(to_check), rest=True),
    )
