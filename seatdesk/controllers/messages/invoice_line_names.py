"""Names of invoice lines: the charge that each is for, in words."""

from collections.abc import Callable

from seatdesk.domain.charges.invoice import Line, LineKind

KINDS = {
    LineKind.BASE: "{product} {tier}, base",
    LineKind.SEATS: "{product} {tier}, additional paid users",
    LineKind.PURCHASE: "{product} {tier}, paid users added",
    LineKind.TIER_CREDIT: "{product} {tier}, credit for the unused part",
    LineKind.TIER_CHARGE: "{product} {tier}, charge for the new tier",
    LineKind.DISCOUNT: "{product}, discount {label}",
    LineKind.ONE_OFF: "{product}, {label}",
    LineKind.CREDIT_BALANCE: "{product}, credit carried over",
}


def line_name(line: Line, translate: Callable[[str], str] = str) -> str:
    """The name of an invoice line in words."""
    template = translate(KINDS[line.kind])
    return template.format(product=line.product, tier=line.tier, label=line.label)
