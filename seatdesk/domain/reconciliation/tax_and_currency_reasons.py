"""Reasons of tax and currency: tax in an amount, another rate, another currency (E8.5)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.charges.formula import minor_of
from seatdesk.domain.currency import digits_of
from seatdesk.domain.reconciliation.difference_reasons import (
    Circumstances,
    DifferenceReason,
    ReasonCode,
)
from seatdesk.domain.reconciliation.matching import PricedLine
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind

MOST_TAX_PERCENT = 30


def explain_tax(
    vendor: PricedLine, ours: OurCharge, around: Circumstances
) -> Iterator[DifferenceReason]:
    """Our amount with our tax in it; of tax itself, another rate or what it is on."""
    difference, own = vendor.minor - ours.minor, around.policies.tax_percent
    if ours.kind is not ChargeKind.TAX:
        yield from _with_tax(vendor, ours, (own,))
        return
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


def explain_tax_within(
    vendor: PricedLine, ours: OurCharge, around: Circumstances
) -> Iterator[DifferenceReason]:
    """Our amount with tax in it, at a rate that is not ours."""
    own = around.policies.tax_percent
    if ours.kind is not ChargeKind.TAX and not any(_with_tax(vendor, ours, (own,))):
        yield from _with_tax(vendor, ours, (rate for rate in _tax_rates() if rate != own))


def _with_tax(
    vendor: PricedLine, ours: OurCharge, rates: Iterable[Decimal]
) -> Iterator[DifferenceReason]:
    """The first rate at which our amount with tax is theirs."""
    for percent in rates:
        if percent and ours.minor + _taxed(ours, ours.minor, percent) == vendor.minor:
            facts = {"percent": percent, "included": True}
            yield DifferenceReason(ReasonCode.TAX, vendor.minor - ours.minor, facts)
            return


def _tax_rates() -> Iterator[Decimal]:
    """Whole and half percentages."""
    return (Decimal(half) / 2 for half in range(1, 2 * MOST_TAX_PERCENT + 1))


def _taxed(ours: OurCharge, net: int, percent: Decimal) -> int:
    """The tax on a net amount, as our invoice would make it."""
    formula = replace(ours.invoice.tax_formula, lines=(net,), percent=percent)
    return minor_of(formula, formula.digits)


def explain_currency(
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
