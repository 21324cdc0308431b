"""Variants of a line's formula: the same charge measured, dated or rounded in another way.

The vendor's amount is held against what the engine makes of them; nothing is computed here.
"""

from dataclasses import replace
from datetime import date

from seatdesk.domain.charges.formula import (
    ChargedPeriod,
    DiscountOff,
    Formula,
    SeatCharge,
    StatedAmount,
    Tax,
    UnusedCredit,
    minor_of,
)
from seatdesk.domain.choices import Convention, Rounding
from seatdesk.domain.money.proration import PeriodPart


def measured_part(formula: Formula) -> PeriodPart | None:
    """The part of a period that a formula measures; of a credit the unused one."""
    if isinstance(formula, SeatCharge | DiscountOff):
        return formula.part
    return formula.charged[0].unused if isinstance(formula, UnusedCredit) else None


def by_convention(formula: Formula, convention: Convention) -> Formula:
    """The formula with its part of a period measured by another convention."""
    if isinstance(formula, SeatCharge | DiscountOff) and formula.part is not None:
        return replace(formula, part=replace(formula.part, convention=convention))
    if isinstance(formula, UnusedCredit):
        charged = tuple(_item_by(item, convention) for item in formula.charged)
        return replace(formula, charged=charged)
    return formula


def _item_by(item: ChargedPeriod, convention: Convention) -> ChargedPeriod:
    part = None if item.part is None else replace(item.part, convention=convention)
    return replace(item, unused=replace(item.unused, convention=convention), part=part)


def from_day(formula: Formula, day: date) -> Formula:
    """The formula with its part of a period beginning on another day."""
    if isinstance(formula, SeatCharge | DiscountOff) and formula.part is not None:
        return replace(formula, part=replace(formula.part, start=day))
    if isinstance(formula, UnusedCredit):
        charged = tuple(
            replace(item, unused=replace(item.unused, start=day)) for item in formula.charged
        )
        return replace(formula, charged=charged)
    return formula


def rounded_by(formula: Formula, rounding: Rounding) -> Formula:
    """The formula with another rounding."""
    if isinstance(formula, SeatCharge | UnusedCredit | DiscountOff | StatedAmount | Tax):
        return replace(formula, rounding=rounding)
    return formula


def made_by(formula: Formula, digits: int) -> int | None:
    """The amount of a formula; None where a price does not reach so many seats."""
    try:
        return minor_of(formula, digits)
    except ValueError:
        return None
