"""The text of amounts in the chart and its table: a price that is unknown says so."""

from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.text.number_format import money, no_price


def amount_text(stack: Stack, product: int, month: int) -> str:
    """The amount of one product in one month."""
    if stack.products[product] in stack.unpriced:
        return no_price()
    return money(stack.amount(product, month), stack.currency)


def total_text(stack: Stack, month: int) -> str:
    """The amount of all products in one month."""
    return money(stack.total(month), stack.currency) if stack.priced else no_price()
