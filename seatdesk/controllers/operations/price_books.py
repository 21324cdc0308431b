"""Price books: those of the workspace come before those shipped with the program (C6)."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.account import book_prices
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.price_book_document import parse_book, to_document
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.changes.kinds.account_changes import PutPriceBook
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.exchange.price_book_files import problem_text, shipped_books

if TYPE_CHECKING:
    from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ListedPriceBook:
    """A price book with its origin and the products it prices."""

    book: PriceBook
    shipped: bool
    """Comes with the program: sample prices, read-only until they are copied."""
    used_by: tuple[str, ...] = ()
    """Products whose subscriptions are priced by it."""


def listed_price_books(use_case: UseCase) -> tuple[ListedPriceBook, ...]:
    """Every price book, with whether it was shipped and the products it prices."""
    own = own_books(use_case.work)
    return tuple(
        ListedPriceBook(book, book.key not in own, users_of(use_case, book.key))
        for book in all_books(use_case.work)
    )


def users_of(use_case: UseCase, key: str) -> tuple[str, ...]:
    """The products whose subscriptions name a price book."""
    living = (s for s in use_case.account.subscriptions if not s.ended)
    return tuple(s.product for s in living if s.price_book == key)


def own_books(work: "UnitOfWork") -> dict[str, PriceBook]:
    """The price books kept in the workspace, by key."""
    parsed = {key: parse_book(document) for key, document in work.price_books.all().items()}
    return {key: book for key, book in parsed.items() if isinstance(book, PriceBook)}


def all_books(work: "UnitOfWork") -> tuple[PriceBook, ...]:
    """Every price book: the workspace's own take the place of shipped ones with the same key."""
    books = {book.key: book for book in shipped_books()}
    return tuple((books | own_books(work)).values())


def put_price_book(
    use_case: UseCase, key: str, before: PriceBook | None, after: PriceBook | None
) -> None:
    """Add, change or remove a price book of the workspace, with its line in the history.

    `before` is what was looked at: if it is something else now, nothing happens.
    """
    change = PutPriceBook(key, before, after)
    use_case.allow(change)
    name = (after or before or PriceBook(key, key, "", ())).name
    if own_books(use_case.work).get(key) != before:
        decline(Code.PRICE_BOOK_MOVED, book=name)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    if after is None:
        _check_unused(use_case, key, name)
    else:
        _check_readable(key, after)
    use_case.work.price_books.put(key, to_document(after) if after is not None else None)
    use_case.do(change)


def _check_unused(use_case: UseCase, key: str, name: str) -> None:
    """Decline while subscriptions need the book, unless a shipped one of its key steps in."""
    products = users_of(use_case, key)
    if products and key not in {book.key for book in shipped_books()}:
        decline(Code.PRICE_BOOK_IN_USE, book=name, products=products)


def _check_readable(key: str, book: PriceBook) -> None:
    """Decline a book that could not be read again: the rules are those of an imported document."""
    again = parse_book(to_document(book))
    if not isinstance(again, PriceBook):
        decline(Code.INVALID_PRICE_BOOK, book=book.name, problem=problem_text(again[0]))
    if again.key != key:
        decline(Code.PRICE_BOOK_MOVED, book=book.name)


def rates_of(use_case: UseCase, subscription: Subscription, tier: str, on: date) -> Rates | Refusal:
    """The prices of a tier in the subscription's price book on a day."""
    return book_prices.rates_of(all_books(use_case.work), subscription, tier, on)
