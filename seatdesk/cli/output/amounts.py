"""Amounts and prices of seats as the command line writes them."""

from decimal import Decimal

from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.currency import digits_of, is_currency

NO_PRICE = "no price"
"""In place of amounts of a contract without a price."""


def money_text(amount: Decimal, currency: str = "") -> str:
    """Money as programs read it: a string with the currency's digits.

    Without a currency it has them already. A price that is finer keeps its own.
    """
    if not currency or not is_currency(currency):
        return f"{amount:f}"
    whole = Decimal(1).scaleb(-digits_of(currency))
    return f"{amount.quantize(whole) if amount == amount.quantize(whole) else amount:f}"


def amount_text(
    amount: Decimal, currency: str = "", *, signed: bool = False, coded: bool = True
) -> str:
    """Money in lines for people: thousands apart, and the code of the currency behind it.

    `signed`: a difference, which has its sign also where it is more. `coded`: without the code the
    currency says only how many digits there are.
    """
    sign = "+" if signed and amount > 0 else ""
    text = f"{sign}{Decimal(money_text(amount, currency)):,f}"
    return f"{text} {currency}" if currency and coded else text


def seat_price(price: SeatPrice, currency: str) -> str:
    """A price of seats: one amount, or every step of it."""
    if len(price.tiers) == 1 and not price.tiers[0].flat:
        return money_text(price.tiers[0].unit, currency)
    steps, first = [], 1
    for step in price.tiers:
        span = f"{first} and more" if step.upto is None else f"{first} to {step.upto}"
        fee = f" and {money_text(step.flat, currency)} a month" if step.flat else ""
        steps.append(f"{money_text(step.unit, currency)}{fee} ({span})")
        first = (step.upto or 0) + 1
    return f"{price.model.value} {', '.join(steps)}"
