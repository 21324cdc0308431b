"""Prices looked up in price books: which book, which tier, which day (C6, E1.2, E1.5)."""

from collections.abc import Sequence
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.choices import Commitment
from seatdesk.domain.refusals import Code, Refusal, refuse


def find_book(books: Sequence[PriceBook], name: str) -> PriceBook | Refusal:
    """A price book by its key or name, in any case."""
    folded = name.strip().casefold()
    for book in books:
        if folded in {book.key.casefold(), book.name.casefold()}:
            return book
    return refuse(Code.UNKNOWN_PRICE_BOOK, book=name, known=tuple(book.key for book in books))


def rates_in(
    books: Sequence[PriceBook],
    name: str,
    *,
    product: str,
    tier: str,
    currency: str,
    commitment: Commitment,
    on: date,
) -> Rates | Refusal:
    """The prices of a product and tier in a price book on a day."""
    book = find_book(books, name)
    return (
        book if isinstance(book, Refusal) else book.rates(product, tier, currency, commitment, on)
    )


def rates_of(
    books: Sequence[PriceBook], subscription: Subscription, tier: str, on: date
) -> Rates | Refusal:
    """The prices of a tier in the subscription's price book on a day.

    From the renewal on by the commitment that is agreed for it.
    """
    agreed = subscription.terms_plan if on >= subscription.renewal else None
    if not subscription.price_book:
        return refuse(
            Code.UNKNOWN_PRICE_BOOK, product=subscription.product, tier=tier, reason="own_prices"
        )
    return rates_in(
        books,
        subscription.price_book,
        product=subscription.product,
        tier=tier,
        currency=subscription.currency,
        commitment=(agreed or subscription).commitment,
        on=on,
    )
