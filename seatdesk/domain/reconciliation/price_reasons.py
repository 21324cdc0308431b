"""Reasons of price: another number of seats, unit, price list, or a discount (E8.5)."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.charges.formula import SeatCharge
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.money import round_to_integer
from seatdesk.domain.reconciliation.difference_reasons import (
    Circumstances,
    DifferenceReason,
    ReasonCode,
)
from seatdesk.domain.reconciliation.formula_variants import made_by
from seatdesk.domain.reconciliation.matching import PricedLine
from seatdesk.domain.reconciliation.measuring_reasons import (
    convention_reason,
    conventions_making,
)
from seatdesk.domain.reconciliation.our_charges import OurCharge

MOST_PERCENT_OFF = 60
_HUNDRED = 100


def explain_quantity(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
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
    by = conventions_making(reached, charge.digits, vendor.minor)
    if whole == vendor.minor or by:
        if whole != ours.minor:
            yield DifferenceReason(ReasonCode.QUANTITY, whole - ours.minor, facts)
        if whole != vendor.minor:
            yield convention_reason(vendor.minor - whole, charge, by)


def _with_seats(charge: SeatCharge, told: Decimal) -> SeatCharge | None:
    """The same charge for another number of seats; None for a base, or a part of a seat."""
    seats = _whole(told)
    if seats is None or charge.base is not None:
        return None
    return replace(charge, seats=charge.above + seats)


def explain_price(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
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


def explain_price_list(
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
            facts: dict[str, object] = {
                "tier": offer.tier,
                "commitment": offer.commitment.value,
                "book": offer.book,
                "valid_from": offer.valid_from,
            }
            yield DifferenceReason(ReasonCode.PRICE_LIST, vendor.minor - ours.minor, facts)
            return


def explain_discount(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
    """A whole percentage off our amount."""
    if ours.minor <= 0:
        return
    for percent in range(1, MOST_PERCENT_OFF + 1):
        off = round_to_integer(Fraction(ours.minor * percent, _HUNDRED))
        if ours.minor - off == vendor.minor:
            facts = {"percent": percent}
            yield DifferenceReason(ReasonCode.DISCOUNT, vendor.minor - ours.minor, facts)
            return


def _whole(amount: Decimal) -> int | None:
    return int(amount) if amount == amount.to_integral_value() and amount >= 0 else None
