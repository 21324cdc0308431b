"""Explanations of a difference that make the vendor's amount to the minor unit (E8.5).

Each runs the formula of our line again with the one thing changed that the vendor may have done
otherwise. None says anything that is only nearly so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.charges.formula import Formula, SeatCharge, minor_of
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Convention, Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.money import round_to_integer
from seatdesk.domain.reconciliation.formula_variants import (
    by_convention,
    from_day,
    made_by,
    measured_part,
    rounded_by,
)
from seatdesk.domain.reconciliation.matching import PricedLine
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind

MOST_PERCENT_OFF = 60
MOST_TAX_PERCENT = 30
_HUNDRED = 100
_DAY = timedelta(days=1)


class ReasonCode(StrEnum):
    """The explanations, in the order in which they are tried."""

    QUANTITY = "quantity"
    PRICE = "price"
    CONVENTION = "convention"
    ROUNDING = "rounding"
    CHANGE_DAY = "change_day"
    PRICE_LIST = "price_list"
    DISCOUNT = "discount"
    TAX = "tax"
    CURRENCY = "currency"
    TIMING = "timing"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class DifferenceReason:
    """A reason, the part of the difference it explains in minor units, and its facts."""

    code: ReasonCode
    minor: int
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)
    conventions: tuple[Convention, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferedRates:
    """Prices of a book that a subscription does not have: another tier, commitment or date."""

    name: str
    rates: Rates


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Facts beside the line itself that may stand behind a difference."""

    policies: Policies
    currency: str
    """Of the vendor's invoice; empty: not said."""
    day: date
    offers: Mapping[str, Sequence[OfferedRates]]
    """By product."""
    rates: Sequence[Rate]
    others: Sequence[OurCharge]
    """Lines of our other invoices."""
    net: int = 0
    """The vendor's lines without tax, in minor units."""


def explain_pair(
    vendor: PricedLine, ours: OurCharge, around: Circumstances
) -> tuple[DifferenceReason, ...]:
    """All reasons that fit, in the order in which they are tried; none: it is unexplained.

    A quantity that the file states differently comes before everything else.
    """
    if vendor.minor == ours.minor:
        return ()
    told = vendor.line.quantity
    differs = told is not None and ours.quantity is not None and told != ours.quantity
    first = (_quantity,) if differs else (_convention, _price)
    rest = (_convention,) if differs else ()
    tries = (*first, *rest, _rounding, _change_day, _price_list, _discount, _tax, _currency)
    found = [reason for attempt in tries for reason in attempt(vendor, ours, around)]
    return (*found, *explain_timing(vendor, around, vendor.minor - ours.minor))


def explain_timing(
    vendor: PricedLine, around: Circumstances, explained: int
) -> Iterator[DifferenceReason]:
    """The line stands on another of our invoices."""
    line = vendor.line
    for other in around.others:
        alike = line.kind in {None, other.kind} or line.is_for(*other.span)
        if alike and other.minor == vendor.minor and line.product == other.product:
            facts = {"on": other.invoice.date}
            yield DifferenceReason(ReasonCode.TIMING, explained, facts)
            return


def _quantity(vendor: PricedLine, ours: OurCharge, _: Circumstances) -> Iterator[DifferenceReason]:
    """Another number of seats, perhaps at another price, or measured in another way."""
    told, had = vendor.line.quantity, ours.quantity
    if told is None or had is None:
        return
    facts = {"theirs": told, "ours": had}
    if split := _split(vendor, ours):
        quantity, price, unit = split
        yield DifferenceReason(ReasonCode.QUANTITY, quantity, facts)
        if price:
            yield _price_reason(price, ours, unit)
        return
    charge = ours.seats
    reached = None if charge is None else _with_seats(charge, told)
    whole = None if reached is None else made_by(reached, reached.digits)
    if charge is None or reached is None or whole is None:
        return
    by = _conventions(reached, charge.digits, vendor.minor)
    if whole == vendor.minor or by:
        if whole != ours.minor:
            yield DifferenceReason(ReasonCode.QUANTITY, whole - ours.minor, facts)
        if whole != vendor.minor:
            yield _convention_reason(vendor.minor - whole, charge, by)


def _with_seats(charge: SeatCharge, told: Decimal) -> SeatCharge | None:
    """The same charge for another number of seats; None for a base, or a part of a seat."""
    seats = _whole(told)
    if seats is None or charge.base is not None:
        return None
    return replace(charge, seats=charge.above + seats)


def _price(vendor: PricedLine, ours: OurCharge, _: Circumstances) -> Iterator[DifferenceReason]:
    """The same quantity at another price."""
    if split := _split(vendor, ours):
        quantity, price, unit = split
        if not quantity and price:
            yield _price_reason(price, ours, unit)


def _price_reason(minor: int, ours: OurCharge, unit: Fraction) -> DifferenceReason:
    line, digits = ours.line, digits_of(ours.invoice.currency)
    had = Decimal(0) if line is None else line.unit_price
    exact = Decimal(unit.numerator) / Decimal(unit.denominator)
    whole = round(exact, digits)
    theirs = whole if whole == exact else round(exact, max(digits, 4))
    return DifferenceReason(ReasonCode.PRICE, minor, {"theirs": theirs, "ours": had})


def _split(vendor: PricedLine, ours: OurCharge) -> tuple[int, int, Fraction] | None:
    """The parts of a difference that quantity and price make, where both charge whole months.

    The vendor's unit may be of a month or of the whole period. None: their arithmetic is another.
    """
    line, charge, told = ours.line, ours.seats, vendor.line
    if line is None or charge is None or charge.part is not None:
        return None
    if told.quantity is None or told.unit_price is None:
        return None
    scale = 10**charge.digits
    quantity, unit = Fraction(told.quantity), Fraction(told.unit_price)
    if quantity * unit * scale == vendor.minor and charge.months > 1:
        unit /= charge.months
    elif quantity * unit * charge.months * scale != vendor.minor:
        return None
    had, price = Fraction(line.quantity), Fraction(line.unit_price)
    if had * price * charge.months * scale != ours.minor:
        return None
    by_quantity = (quantity - had) * price * charge.months * scale
    by_price = quantity * (unit - price) * charge.months * scale
    if by_quantity.denominator != 1 or by_price.denominator != 1:
        return None
    return int(by_quantity), int(by_price), unit


def _convention(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
    """A part of a period measured by another convention."""
    formula, digits = ours.formula, digits_of(ours.invoice.currency)
    if by := _conventions(formula, digits, vendor.minor):
        yield _convention_reason(vendor.minor - ours.minor, formula, by)


def _conventions(formula: Formula, digits: int, wanted: int) -> tuple[Convention, ...]:
    """The conventions other than ours that make an amount, in their order."""
    part = measured_part(formula)
    if part is None:
        return ()
    return tuple(
        convention
        for convention in SUBSCRIPTION_CONVENTIONS
        if convention is not part.convention
        and made_by(by_convention(formula, convention), digits) == wanted
    )


def _convention_reason(
    minor: int, formula: Formula, by: tuple[Convention, ...]
) -> DifferenceReason:
    part = measured_part(formula)
    had = part.convention if part is not None else Convention.FULL
    return DifferenceReason(ReasonCode.CONVENTION, minor, {"ours": had}, by)


def _rounding(vendor: PricedLine, ours: OurCharge, _: Circumstances) -> Iterator[DifferenceReason]:
    """Rounded in another way, for each seat before they are multiplied, or by a unit a seat."""
    difference, digits = vendor.minor - ours.minor, digits_of(ours.invoice.currency)
    for rounding in Rounding:
        changed = rounded_by(ours.formula, rounding)
        if changed != ours.formula and made_by(changed, digits) == vendor.minor:
            yield DifferenceReason(ReasonCode.ROUNDING, difference, {"rounding": rounding})
            return
    if (charge := ours.seats) is not None and charge.is_per_seat:
        seats = charge.seats - charge.above
        for rounding in Rounding if seats > 1 else ():
            one = replace(charge, rounding=rounding, seats=charge.above + 1)
            if (made := made_by(one, digits)) is not None and made * seats == vendor.minor:
                facts = {"rounding": rounding, "each": True}
                yield DifferenceReason(ReasonCode.ROUNDING, difference, facts)
                return
    if abs(difference) in {1, max(1, ours.quantity or 1)}:
        yield DifferenceReason(ReasonCode.ROUNDING, difference, {"rounding": None})


def _change_day(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
    """The change counted from a day earlier or later."""
    part, digits = measured_part(ours.formula), digits_of(ours.invoice.currency)
    if part is None:
        return
    for moved in (part.start - _DAY, part.start + _DAY):
        if not part.period_start <= moved < part.period_end:
            continue
        if made_by(from_day(ours.formula, moved), digits) == vendor.minor:
            facts = {"on": moved, "ours": part.start}
            yield DifferenceReason(ReasonCode.CHANGE_DAY, vendor.minor - ours.minor, facts)


def _price_list(
    vendor: PricedLine, ours: OurCharge, around: Circumstances
) -> Iterator[DifferenceReason]:
    """The price of another commitment, tier or date of the book."""
    charge = ours.seats
    if charge is None:
        return
    for offer in around.offers.get(ours.product, ()):
        base = None if charge.base is None else offer.rates.base
        seat: SeatPrice | None = None if charge.seat is None else offer.rates.seat
        changed = replace(charge, base=base, seat=seat)
        if changed != charge and made_by(changed, charge.digits) == vendor.minor:
            facts = {"offer": offer.name}
            yield DifferenceReason(ReasonCode.PRICE_LIST, vendor.minor - ours.minor, facts)
            return


def _discount(vendor: PricedLine, ours: OurCharge, _: Circumstances) -> Iterator[DifferenceReason]:
    """A whole percentage off our amount."""
    if ours.minor <= 0:
        return
    for percent in range(1, MOST_PERCENT_OFF + 1):
        off = round_to_integer(Fraction(ours.minor * percent, _HUNDRED))
        if ours.minor - off == vendor.minor:
            facts = {"percent": percent}
            yield DifferenceReason(ReasonCode.DISCOUNT, vendor.minor - ours.minor, facts)
            return


def _tax(vendor: PricedLine, ours: OurCharge, around: Circumstances) -> Iterator[DifferenceReason]:
    """Our amount with tax in it; of tax itself, another rate or what it is on."""
    difference, own = vendor.minor - ours.minor, around.policies.tax_percent
    if ours.kind is ChargeKind.TAX:
        if _taxed(ours, around.net, own) == vendor.minor:
            facts: dict[str, object] = {"percent": own, "follows": True}
            yield DifferenceReason(ReasonCode.TAX, difference, facts)
            return
        for percent in _tax_rates():
            if percent != own and vendor.minor in {
                _taxed(ours, ours.invoice.net_minor, percent),
                _taxed(ours, around.net, percent),
            }:
                yield DifferenceReason(ReasonCode.TAX, difference, {"percent": percent})
                return
        return
    for percent in (own, *_tax_rates()):
        if percent and ours.minor + _taxed(ours, ours.minor, percent) == vendor.minor:
            facts = {"percent": percent, "included": True}
            yield DifferenceReason(ReasonCode.TAX, difference, facts)
            return


def _tax_rates() -> Iterator[Decimal]:
    """Whole and half percentages."""
    return (Decimal(half) / 2 for half in range(1, 2 * MOST_TAX_PERCENT + 1))


def _taxed(ours: OurCharge, net: int, percent: Decimal) -> int:
    """The tax on a net amount, as our invoice would make it."""
    formula = replace(ours.invoice.tax_formula, lines=(net,), percent=percent)
    return minor_of(formula, formula.digits)


def _currency(
    vendor: PricedLine, ours: OurCharge, around: Circumstances
) -> Iterator[DifferenceReason]:
    """Our amount in the vendor's currency, at a rate of the table or at the one it implies."""
    base, quote = ours.invoice.currency, around.currency
    if quote in {"", base}:
        return
    difference = vendor.minor - ours.minor
    for rate in around.rates:
        if {rate.base, rate.quote} != {base, quote}:
            continue
        try:
            moved = convert_minor([rate], ours.minor, base, quote, max(rate.on, around.day))
        except MissingRate:
            continue
        if moved * 10 ** digits_of(base) == vendor.minor * 10 ** digits_of(quote):
            facts: dict[str, object] = {"rate": rate.rate, "on": rate.on}
            yield DifferenceReason(
                ReasonCode.CURRENCY, difference, facts | {"base": rate.base, "quote": rate.quote}
            )
            return
    if ours.minor:
        implied = Fraction(vendor.minor, ours.minor)
        shown = round(Decimal(implied.numerator) / Decimal(implied.denominator), 6)
        facts = {"rate": shown, "base": base, "quote": quote, "implied": True}
        yield DifferenceReason(ReasonCode.CURRENCY, difference, facts)


def _whole(amount: Decimal) -> int | None:
    return int(amount) if amount == amount.to_integral_value() and amount >= 0 else None
