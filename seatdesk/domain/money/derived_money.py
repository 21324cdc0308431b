"""Money in derivations: tells steps that are amounts from counts and shares."""

from typing import Final

from seatdesk.domain.money.derivation import Derivation, Op

MONEY: Final = frozenset(
    {
        "amount",
        "balance",
        "base_line",
        "base_price",
        "charged",
        "charged_anew",
        "converted",
        "credit",
        "credit_balance",
        "day_rate",
        "discount",
        "discount_line",
        "left_to_discount",
        "line",
        "never_a_credit",
        "nothing",
        "one_off",
        "one_off_line",
        "price_per_month",
        "purchase_line",
        "seat_price",
        "seats_line",
        "smallest_unit",
        "start",
        "stated",
        "tier_charge_line",
        "tier_credit_line",
        "tier_fee",
        "total",
        "unit",
        "unit_left_over",
        "unused",
    }
)


def is_money(node: Derivation) -> bool:
    """True when a step is an amount, by what it was made of."""
    if node.op is Op.LITERAL:
        return node.label in MONEY
    if node.op is Op.DIV:
        return is_money(node.args[0]) and not is_money(node.args[1])
    if node.op in {Op.DAYS, Op.DAYS_INCLUSIVE, Op.SECONDS, Op.MONTHS}:
        return False
    return any(is_money(arg) for arg in node.args)
