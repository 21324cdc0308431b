"""The amounts of a stack in words: what has no price says so."""

from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.text.number_format import money, no_price


def amount_text(stack: Stack, product: int, month: int) -> str:
    """One product in one month."""
    if stack.products[product] in stack.unpriced:
        return no_price()
    return money(stack.amount(product, month), stack.currency)


def total_text(stack: Stack, month: int) -> str:
    """All products in one month."""
    return money(stack.total(month), stack.currency) if stack.priced else no_price()
