"""Names of products and tiers in price books, found in any case."""

from typing import Any

from seatdesk.cli.output.reply import usage
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.pricing import PriceBook


def priced_by_book(
    workspace: Workspace, product: str, tier: str, book_name: str | None
) -> dict[str, Any]:
    """Book, product and tier as the book writes them; the first book that knows the product."""
    books = workspace.billing.price_books()
    if book_name:
        folded = book_name.casefold()
        with_name = [b for b in books if folded in {b.key.casefold(), b.name.casefold()}]
        if not with_name:
            return {"price_book": book_name}
        books = tuple(with_name)
    for book in books:
        if found := in_book(book, product, tier):
            return found
    if book_name:
        return {"price_book": books[0].key}
    raise usage(
        f"No price book knows {product} {tier}: give --base, --included and "
        "--seat-price, or a --price-book that does."
    )


def in_book(book: PriceBook, product: str, tier: str) -> dict[str, Any]:
    """Book, product and tier as a book writes them; nothing where it does not know them."""
    folded = (product.strip().casefold(), tier.strip().casefold())
    for price in book.prices:
        if (price.product.casefold(), price.tier.casefold()) == folded:
            return {"price_book": book.key, "product": price.product, "tier": price.tier}
    return {}


def tier_name(workspace: Workspace, product: str, tier: str) -> str:
    """A tier as the price book of a subscription writes it."""
    key = workspace.account().subscription(product).price_book
    book = next((b for b in workspace.billing.price_books() if b.key == key), None)
    found = in_book(book, product, tier) if book else {}
    return str(found.get("tier", tier.strip()))
