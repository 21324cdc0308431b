"""Reasons of timing: a line of another invoice of ours, or for other days than ours (E8.5)."""

from collections.abc import Iterator
from datetime import date, timedelta

from seatdesk.domain.reconciliation.difference_reasons import (
    Circumstances,
    DifferenceReason,
    ReasonCode,
)
from seatdesk.domain.reconciliation.matching import LinePair, PricedLine, same_product
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, VendorLine

_DAY = timedelta(days=1)
_OF_A_PERIOD = frozenset({ChargeKind.BASE, ChargeKind.SEATS})
"""Charges that are for the days of their invoice; others may be for a part of them, or before."""


def explain_timing(
    vendor: PricedLine, around: Circumstances, explained: int
) -> Iterator[DifferenceReason]:
    """The line stands on another of our invoices: the one for its days, else the nearest."""
    line = vendor.line
    found = [
        other
        for other in around.others
        if other.minor == vendor.minor and same_product(vendor, other) and _may_be(line, other)
    ]
    best = min(
        found,
        key=lambda one: (not line.is_for(*one.span), abs((one.invoice.date - around.day).days)),
        default=None,
    )
    if best is not None:
        yield DifferenceReason(ReasonCode.TIMING, explained, {"on": best.invoice.date})


def _may_be(line: VendorLine, other: OurCharge) -> bool:
    """True for a charge of the line's days; of its kind where it says none or some of them.

    Base and seats stand side by side for the same days: one is never the other.
    """
    if {line.kind, other.kind} == _OF_A_PERIOD:
        return False
    if line.is_for(*other.span):
        return True
    return line.kind in {None, other.kind} and _meet(line, *other.span)


def _meet(line: VendorLine, start: date, end: date) -> bool:
    """True unless the line says days of which none is in `[start, end)`."""
    if line.first is None or start >= end:
        return True
    return line.first < end and start <= (line.last or line.first)


def explain_other_days(pair: LinePair, around: Circumstances) -> Iterator[DifferenceReason]:
    """The vendor's lines say other days than ours; that explains nothing of a difference.

    Days that stand over the whole invoice say nothing of a part of a period.
    """
    start = min(charge.span[0] for charge in pair.ours)
    end = max(charge.span[1] for charge in pair.ours)
    alone = len(pair.vendor) == len(pair.ours) == 1
    of_period = all(charge.kind in _OF_A_PERIOD for charge in pair.ours)
    telling = (one for one in pair.vendor if one.line.own_days or of_period)
    strays = (one for one in telling if _is_for_others(one.line, start, end, alone=alone))
    stray = next(strays, None)
    if stray is None:
        return
    if not pair.difference and alone:
        yield from explain_timing(stray, around, 0)
    facts: dict[str, object] = {"first": stray.line.first, "start": start, "end": end - _DAY}
    if stray.line.last is not None:
        facts["last"] = stray.line.last
    yield DifferenceReason(ReasonCode.TIMING, 0, facts)


def _is_for_others(line: VendorLine, start: date, end: date, *, alone: bool) -> bool:
    """True where a line says days that are not ours; of several together, days outside ours."""
    if line.first is None or start >= end or line.is_for(start, end):
        return False
    return alone or line.first < start or (line.last or line.first) > end
