"""Prices from price books: those of the workspace, before those shipped with the program (C6)."""

from datetime import date
from typing import TYPE_CHECKING

from seatdesk.controllers.action import Action
from seatdesk.domain.account import Commitment, Rates, Subscription
from seatdesk.domain.pricebook import parse_book
from seatdesk.domain.pricing import PriceBook
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.exchange.prices import shipped_books

if TYPE_CHECKING:
    from seatdesk.store.work import UnitOfWork


def all_books(work: "UnitOfWork") -> tuple[PriceBook, ...]:
    """Every price book there is: the workspace's own take the place of shipped ones."""
    books = {book.key: book for book in shipped_books()}
    for document in work.price_books().values():
        book = parse_book(document)
        if isinstance(book, PriceBook):
            books[book.key] = book
    return tuple(books.values())


def book_named(action: Action, name: str) -> PriceBook | Refusal:
    """A price book by its key or name, in any case."""
    wanted, books = name.strip().casefold(), all_books(action.work)
    for book in books:
        if wanted in {book.key.casefold(), book.name.casefold()}:
            return book
    return refuse(Code.UNKNOWN_PRICE_BOOK, book=name, known=tuple(book.key for book in books))


def rates_in(
    action: Action,
    name: str,
    *,
    product: str,
    tier: str,
    currency: str,
    commitment: Commitment,
    on: date,
) -> Rates | Refusal:
    """What a price book says of a product and tier on a day."""
    book = book_named(action, name)
    return (
        book if isinstance(book, Refusal) else book.rates(product, tier, currency, commitment, on)
    )


def rates_of(action: Action, subscription: Subscription, tier: str, on: date) -> Rates | Refusal:
    """What the subscription's price book says of a tier on a day."""
    return rates_in(
        action,
        subscription.price_book,
        product=subscription.product,
        tier=tier,
        currency=subscription.currency,
        commitment=subscription.commitment,
        on=on,
    )
