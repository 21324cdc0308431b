"""Reasons of measuring: another convention, rounding, or day that a change counts from (E8.5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from seatdesk.domain.charges.formula import Formula
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Convention, Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.reconciliation.difference_reasons import (
    Circumstances,
    DifferenceReason,
    ReasonCode,
)
from seatdesk.domain.reconciliation.formula_variants import (
    by_convention,
    from_day,
    made_by,
    measured_part,
    rounded_by,
)
from seatdesk.domain.reconciliation.matching import PricedLine
from seatdesk.domain.reconciliation.our_charges import OurCharge

_DAY = timedelta(days=1)


def explain_convention(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
    """A part of a period measured by another convention."""
    formula, digits = ours.formula, digits_of(ours.invoice.currency)
    if by := conventions_making(formula, digits, vendor.minor):
        yield convention_reason(vendor.minor - ours.minor, formula, by)


def conventions_making(formula: Formula, digits: int, wanted: int) -> tuple[Convention, ...]:
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


def convention_reason(minor: int, formula: Formula, by: tuple[Convention, ...]) -> DifferenceReason:
    """The reason of having measured by one of these conventions."""
    part = measured_part(formula)
    had = part.convention if part is not None else Convention.FULL
    return DifferenceReason(ReasonCode.CONVENTION, minor, {"ours": had}, by)


def explain_rounding(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
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


def explain_change_day(
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
