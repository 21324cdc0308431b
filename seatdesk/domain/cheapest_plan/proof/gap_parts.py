"""The gap between the best plan and the floor, split into what makes it (E6.9)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from seatdesk.domain.account.pricing import rational, seat_cost
from seatdesk.domain.account.terms_and_prices import Discount
from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.plan import PlanTerm
from seatdesk.domain.cheapest_plan.proof.other_charges import other_charges
from seatdesk.domain.cheapest_plan.proof.price_floor import (
    FloorStretch,
    PriceFloor,
    first_free_day,
    lowest_of,
)
from seatdesk.domain.cheapest_plan.proof.price_offers import discounted, price_offers
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXACT
from seatdesk.domain.money.money import round_to_integer

_ALL = 10**9


class GapReason(StrEnum):
    """The reasons why the best plan costs more than every day at its lowest price."""

    NEED_ENDED = "need_ended"
    """Seats that are paid on after their need ended."""
    NEED_AHEAD = "need_ahead"
    """Seats that are paid before they are needed."""
    FLEXIBILITY = "flexibility"
    """The dearer commitment, or the longer one's price, for being able to change."""
    INCLUDED_UNUSED = "included_unused"
    """Seats in the base price that nobody needs."""
    OTHER_PRICE = "other_price"
    """Another tier, or the price of another day, was lower for some of the days."""
    OTHER_DAYS = "other_days"
    """Paid for days outside the span, where cash or whole terms are counted."""
    OTHER_INVOICES = "other_invoices"
    """Days of the span that are invoiced outside of it, where cash is counted; below 0."""
    OTHER_TERMS = "other_terms"
    """One-offs, and charges and credits that former terms left."""
    ROUNDING = "rounding"
    """Whole units of lines, and months that are charged in parts."""


@dataclass(frozen=True, slots=True)
class GapPart:
    """A part of the gap, in minor units."""

    reason: GapReason
    minor: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """Days of one stretch of the floor that lie in one term, with one number of seats."""

    stretch: FloorStretch
    term: PlanTerm
    days: Span

    @property
    def share(self) -> Fraction:
        return Fraction(self.days.days, self.stretch.month.days)


def gap_parts(floor: PriceFloor) -> tuple[GapPart, ...]:
    """The parts of the gap; they add up to it.

    Each part is exact before it is rounded; a rest of a unit or two goes to the largest, unless
    that is no larger itself.
    """
    if not floor.gap:
        return ()
    exact = _GapDays(floor).parts()
    scale = 10 ** digits_of(floor.problem.currency)
    minors = {reason: round_to_integer(amount * scale) for reason, amount in exact.items()}
    other = other_charges(floor)
    minors[GapReason.OTHER_DAYS] = other.outside_days
    minors[GapReason.OTHER_INVOICES] = other.outside_invoices
    minors[GapReason.OTHER_TERMS] = other.other_terms
    rest = floor.gap - sum(minors.values())
    largest = max(minors, key=lambda reason: abs(minors[reason]))
    if abs(rest) <= len(exact) < abs(minors[largest]):
        minors[largest] += rest
    else:
        minors[GapReason.ROUNDING] = rest
    return tuple(GapPart(reason, minors[reason]) for reason in GapReason if minors.get(reason))


class _GapDays:
    """Looks at the days after the running term one by one, as far as they differ."""

    def __init__(self, floor: PriceFloor) -> None:
        self._floor, self._need = floor, floor.problem.need
        problem, plan = floor.problem, floor.plan
        self._terms = [t for t in plan.terms if t.start >= first_free_day(problem, plan)]
        self._discounts = plan.terms[0].subscription.discounts
        self._offers = price_offers(problem, plan, first_free_day(problem, plan))

    def parts(self) -> dict[GapReason, Fraction]:
        """The parts in the currency, unrounded."""
        found: defaultdict[GapReason, Fraction] = defaultdict(Fraction)
        for piece in self._pieces():
            for reason, amount in self._of(piece):
                off = discounted(abs(amount), self._percents(), piece.days.start)
                found[reason] += (off if amount > 0 else -off) * piece.share
        return found

    def _percents(self) -> tuple[Discount, ...]:
        return tuple(d for d in self._discounts if d.percent is not None)

    def _pieces(self) -> Iterator[_Piece]:
        for stretch in self._floor.stretches:
            for term in self._terms:
                inside = stretch.days.common(Span(term.start, term.end))
                cuts = sorted(
                    {inside.start, inside.end}
                    | {buy.on for buy in term.buys if inside.start < buy.on < inside.end}
                )
                for start, end in pairwise(cuts):
                    yield _Piece(stretch, term, Span(start, end))

    def _of(self, piece: _Piece) -> Iterator[tuple[GapReason, Fraction]]:
        """The parts of a month's price on the days of a piece."""
        term, day, need = piece.term, piece.days.start, piece.stretch.need
        included = term.choice.rates.included
        paid, needed = _month(term, day, _ALL), max(0, need - included)
        later = max(needed, self._needed_later(term, day))
        cost = _month(term, day, needed)
        with_later = max(cost, min(paid, _month(term, day, later)))
        yield GapReason.NEED_ENDED, paid - with_later
        yield GapReason.NEED_AHEAD, with_later - cost
        if not need:
            yield GapReason.INCLUDED_UNUSED, cost
            return
        lowest = piece.stretch.price.amount if piece.stretch.price else Fraction(0)
        there = [offer for offer in self._offers if offer.start <= day]
        same = lowest_of([o for o in there if o.tier == term.choice.tier], need, there)
        flexible = min(cost, same.amount) if same is not None else cost
        yield GapReason.FLEXIBILITY, cost - flexible
        unused = need < included
        yield (
            GapReason.INCLUDED_UNUSED if unused else GapReason.OTHER_PRICE,
            flexible - lowest,
        )

    def _needed_later(self, term: PlanTerm, day: date) -> int:
        rest = Span(day, max(day, min(term.end, self._need.span.end)))
        return max(0, self._need.most_within(rest).seats - term.choice.rates.included)


def _month(term: PlanTerm, day: date, most: int) -> Fraction:
    """A month's price of a term for the seats it has on a day, or the first so many of them.

    Those of the first day come first, then what was bought later, in its order.
    """
    own, apart, left = min(term.opening, most), Fraction(0), max(0, most - term.opening)
    for buy in term.buys:
        if buy.on <= day:
            taken = min(left, buy.seats)
            left -= taken
            if buy.unit is None:
                own += taken
            else:
                apart += taken * rational(buy.unit)
    rates = term.choice.rates
    return rational(rates.base) + seat_cost(rates.seat, own, EXACT) + apart
