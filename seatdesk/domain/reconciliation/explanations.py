"""Explanations of a difference that make the vendor's amount to the minor unit (E8.5).

Each runs the formula of our line again with the one thing changed that the vendor may have done
otherwise. None says anything that is only nearly so.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from seatdesk.domain.reconciliation.difference_reasons import (
    Circumstances,
    DifferenceReason,
    ReasonCode,
)
from seatdesk.domain.reconciliation.matching import PricedLine
from seatdesk.domain.reconciliation.measuring_reasons import (
    explain_change_day,
    explain_convention,
    explain_rounding,
)
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.price_reasons import (
    explain_discount,
    explain_price,
    explain_price_list,
    explain_quantity,
)
from seatdesk.domain.reconciliation.tax_and_currency_reasons import (
    explain_currency,
    explain_tax,
    explain_tax_within,
)
from seatdesk.domain.reconciliation.timing_reasons import explain_timing

Explanation: TypeAlias = Callable[
    [PricedLine, OurCharge, Circumstances], Iterator[DifferenceReason]
]


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
    found: list[DifferenceReason] = []
    for attempt in (*(_OTHER_QUANTITY if differs else _SAME_QUANTITY), *_ALWAYS):
        by_quantity = bool(found) and found[0].code is ReasonCode.QUANTITY
        if not (by_quantity and attempt is explain_tax_within):  # a rate is only guessed there
            found += attempt(vendor, ours, around)
    return (*found, *explain_timing(vendor, around, vendor.minor - ours.minor))


def explain_sign(
    vendor: PricedLine, ours: OurCharge, _: Circumstances
) -> Iterator[DifferenceReason]:
    """Charged in place of credited, or the reverse."""
    if vendor.minor and vendor.minor == -ours.minor:
        facts = {"credited": ours.minor < 0}
        yield DifferenceReason(ReasonCode.SIGN, vendor.minor - ours.minor, facts)


_SAME_QUANTITY: tuple[Explanation, ...] = (explain_convention, explain_price)
_OTHER_QUANTITY: tuple[Explanation, ...] = (explain_quantity, explain_convention)
_ALWAYS: tuple[Explanation, ...] = (
    explain_rounding,
    explain_change_day,
    explain_price_list,
    explain_discount,
    explain_tax,
    explain_tax_within,
    explain_currency,
    explain_sign,
)
