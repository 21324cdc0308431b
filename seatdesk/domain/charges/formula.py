"""The formulas behind invoice lines. Each computes one amount, in one rounding, over any algebra.

A formula is a small frozen record of the inputs. `minor_of` runs it on plain numbers; `explain`
runs the same code on trees, when someone looks (B9).
"""

from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Protocol, TypeAlias

from seatdesk.domain.account.pricing import rational, seat_cost
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.choices import PriceModel, Rounding
from seatdesk.domain.money.algebra import EXACT, EXPLAINED, Algebra, N
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.money.proration import PeriodPart, cost_of_part, share_left

_PERCENT = 100


class Formula(Hashable, Protocol):
    """An amount that can be computed as a number or with its tree."""

    def compute(self, on: Algebra[N]) -> N:
        """The amount, rounded to the currency."""


@lru_cache(maxsize=8192)
def minor_of(formula: Formula, digits: int) -> int:
    """The amount in whole minor units. Kept: the same charge comes again term after term."""
    amount: Fraction = formula.compute(EXACT) * 10**digits
    return amount.numerator  # over 1: every formula rounds to the currency's digits


def explain(formula: Formula) -> Derivation:
    """The amount with every step that led to it."""
    return formula.compute(EXPLAINED)


def last_rounding(rounding: Rounding) -> Rounding:
    """The rounding of the line itself: `day_rate` has rounded its rate already."""
    return Rounding.HALF_UP if rounding is Rounding.DAY_RATE else rounding


@dataclass(frozen=True, slots=True)
class SeatCharge:
    """A base price, or seats, or both, for some months or for a part of them (B3, B4).

    `seats` is the number reached and `above` the number paid for already (B5). `part` None: whole
    months, not prorated.
    """

    digits: int
    rounding: Rounding
    months: int
    base: Decimal | None = None
    seat: SeatPrice | None = None
    seats: int = 0
    above: int = 0
    part: PeriodPart | None = None
    source: str = ""

    def compute(self, on: Algebra[N]) -> N:
        """Price times seats, months and part, rounded once."""
        return on.round(self.unrounded(on), self.digits, last_rounding(self.rounding), "amount")

    def unrounded(self, on: Algebra[N]) -> N:
        """The amount before its one rounding."""
        if self.rounding is Rounding.DAY_RATE and self.is_per_seat and self.seat is not None:
            one = self._for_months(seat_cost(self.seat, 1, on, self.source), on)
            return on.mul(one, on.literal(self.seats - self.above, "seats"))
        return self._for_months(self._monthly(on), on)

    @property
    def is_per_seat(self) -> bool:
        """True when every seat costs the same and nothing else is charged."""
        price = self.seat
        return self.base is None and price is not None and _is_flat(price)

    def _monthly(self, on: Algebra[N]) -> N:
        base = None
        if self.base is not None:
            base = on.literal(rational(self.base), "base_price", self.source)
        if self.seat is None or (base is not None and self.seats == 0):
            return on.literal(0, "nothing") if base is None else base
        seats = self._seats_cost(self.seat, on)
        return seats if base is None else on.add(base, seats, "price_per_month")

    def _seats_cost(self, price: SeatPrice, on: Algebra[N]) -> N:
        if _is_flat(price) or self.above == 0:
            return seat_cost(price, self.seats - self.above, on, self.source)
        more = on.sub(
            seat_cost(price, self.seats, on, self.source),
            seat_cost(price, self.above, on, self.source),
            "above_what_is_paid",
        )
        return on.most(more, on.literal(0, "never_a_credit"))

    def _for_months(self, monthly: N, on: Algebra[N]) -> N:
        return cost_of_part(monthly, self.months, self.part, self.rounding, self.digits, on)


def _is_flat(price: SeatPrice) -> bool:
    return price.model is PriceModel.FLAT and not price.tiers[0].flat


@dataclass(frozen=True, slots=True)
class SeatsAfterDiscounts:
    """Seats of several prices less the percentages off them, rounded once."""

    digits: int
    rounding: Rounding
    charges: tuple[SeatCharge, ...]
    percents: tuple[tuple[Decimal, str], ...] = ()
    """Each with the label of its discount; all are off the whole, never more than that."""

    def compute(self, on: Algebra[N]) -> N:
        """The amount, rounded to the currency."""
        return on.round(self.unrounded(on), self.digits, last_rounding(self.rounding), "amount")

    def unrounded(self, on: Algebra[N]) -> N:
        """The amount before its one rounding."""
        total = self.charges[0].unrounded(on)
        for charge in self.charges[1:]:
            total = on.add(total, charge.unrounded(on), "total")
        left = total
        for percent, label in self.percents:
            share = on.div(
                on.literal(rational(percent), "percent", label), on.literal(_PERCENT, "hundred")
            )
            left = on.sub(left, on.mul(total, share), "difference")
        return on.most(left, on.literal(0, "nothing")) if self.percents else left

    @property
    def is_per_seat(self) -> bool:
        """True when every seat costs the same as others of its charge."""
        return all(charge.is_per_seat for charge in self.charges)


@dataclass(frozen=True, slots=True)
class ChargedPeriod:
    """Something that was charged in a period of so many months, and the part that is not used."""

    minor: int
    unused: PeriodPart
    what: str
    months: int
    part: PeriodPart | None = None
    """The part of the period it was charged for; None: the whole."""


@dataclass(frozen=True, slots=True)
class UnusedCredit:
    """The credit of what is not used of what was really charged, never more than that (D8, B13)."""

    digits: int
    rounding: Rounding
    charged: tuple[ChargedPeriod, ...]
    most: int | None = None
    """The cost of a tier that is no cheaper, where roundings would make the credit more."""

    def compute(self, on: Algebra[N]) -> N:
        """Below zero, or zero."""
        scale = 10**self.digits
        total, unused = on.literal(0, "start"), on.literal(0, "start")
        for index, item in enumerate(self.charged):
            paid = on.literal(Fraction(item.minor, scale), "charged", item.what)
            part = on.mul(paid, share_left(item.unused, item.part, item.months, on))
            total = paid if index == 0 else on.add(total, paid, "charged")
            unused = part if index == 0 else on.add(unused, part, "unused")
        credit = on.round(unused, self.digits, last_rounding(self.rounding), "unused")
        capped = on.least(credit, total, "at_most_charged")
        if self.most is not None:
            new = on.literal(Fraction(self.most, scale), "charged_anew")
            capped = on.least(capped, new, "at_most_charged_anew")
        return on.neg(on.most(capped, on.literal(0, "nothing")), "credit")


@dataclass(frozen=True, slots=True)
class DiscountOff:
    """A discount off some lines, never more than what is left of them (B8)."""

    digits: int
    rounding: Rounding
    lines: tuple[int, ...]
    """The lines' amounts in minor units."""
    left: int
    """The amounts that other discounts have left."""
    percent: Decimal | None = None
    amount: Decimal | None = None
    part: PeriodPart | None = None
    """An amount is given for a whole period; of a part of one, that part is given."""
    label: str = ""
    months: int = 1
    """Months of the period."""

    def compute(self, on: Algebra[N]) -> N:
        """Below zero, or zero."""
        scale = 10**self.digits
        if self.percent is not None:
            share = on.div(
                on.literal(rational(self.percent), "percent", self.label),
                on.literal(_PERCENT, "hundred"),
            )
            off = on.mul(sum_of(self.lines, self.digits, "line", on), share)
        else:
            off = on.literal(rational(self.amount or Decimal(0)), "discount", self.label)
            if self.part is not None:
                off = on.mul(off, share_left(self.part, None, self.months, on))
        off = on.round(off, self.digits, last_rounding(self.rounding), "amount")
        left = on.literal(Fraction(self.left, scale), "left_to_discount")
        return on.neg(on.least(off, left, "at_most_the_lines"), "discount")


@dataclass(frozen=True, slots=True)
class StatedAmount:
    """An amount that a subscription or an earlier invoice states."""

    digits: int
    rounding: Rounding
    amount: Fraction
    label: str
    note: str = ""

    def compute(self, on: Algebra[N]) -> N:
        """The amount, rounded to the currency."""
        stated = on.literal(self.amount, self.label, self.note)
        return on.round(stated, self.digits, last_rounding(self.rounding), "amount")


@dataclass(frozen=True, slots=True)
class Tax:
    """Tax on an invoice's net total (B8)."""

    digits: int
    rounding: Rounding
    lines: tuple[int, ...]
    percent: Decimal
    label: str = ""

    def compute(self, on: Algebra[N]) -> N:
        """The net total times the rate, rounded once."""
        rate = on.div(
            on.literal(rational(self.percent), "tax_percent", self.label),
            on.literal(_PERCENT, "hundred"),
        )
        net = sum_of(self.lines, self.digits, "line", on)
        return on.round(on.mul(net, rate), self.digits, last_rounding(self.rounding), "amount")


def sum_of(minors: tuple[int, ...], digits: int, label: str, on: Algebra[N]) -> N:
    """The sum of rounded amounts, of which there is at least one."""
    scale = 10**digits
    total = on.literal(Fraction(minors[0], scale), label)
    for minor in minors[1:]:
        total = on.add(total, on.literal(Fraction(minor, scale), label), "total")
    return total


AnyFormula: TypeAlias = SeatCharge | UnusedCredit | DiscountOff | StatedAmount | Tax
