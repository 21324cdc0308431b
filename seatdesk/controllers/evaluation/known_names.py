"""Names in steps as the account and the price books write them, where they differ by case alone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.pricing import BookPrice, PriceBook
from seatdesk.domain.scenario.steps import ScenarioStep, SubscribeStep, TierStep


def with_known_names(use_case: UseCase, steps: Iterable[ScenarioStep]) -> tuple[ScenarioStep, ...]:
    """Steps with names that are known; others stay as they are, and a rule says no to them.

    A new subscription without prices of its own is priced by the first book that sells it.
    """
    names = KnownNames(use_case.account, all_books(use_case.work))
    return tuple(map(names.known, steps))


class KnownNames:
    """The names of products and tiers, by how they are compared."""

    def __init__(self, account: Account, books: Sequence[PriceBook]) -> None:
        self._account, self._books = account, books
        sold = (price.product for book in books for price in book.prices)
        mine = (subscription.product for subscription in account.subscriptions)
        self._products: dict[str, str] = {}
        for product in (*mine, *sold):
            self._products.setdefault(product.casefold(), product)

    @property
    def products(self) -> tuple[str, ...]:
        """All products of the account and the price books, by name."""
        return tuple(sorted(self._products.values()))

    def product(self, name: str) -> str | None:
        """A product as it is written; None for one that nobody knows."""
        return self._products.get(name.casefold())

    def tier(self, product: str, name: str) -> str:
        """A tier of a product as the contract or a price book writes it; else as it stands."""
        contract = self._account.find(product)
        if contract is not None and contract.tier.casefold() == name.casefold():
            return contract.tier
        found = self._price(self._books, product, name)
        return found[1].tier if found else name

    def tiers(self, product: str) -> tuple[str, ...]:
        """The tiers of a product, as the price books list them; the contract's, if none does."""
        contract = self._account.find(product)
        sold = (p.tier for book in self._books for p in book.prices if p.product == product)
        own = () if contract is None or contract.ended else (contract.tier,)
        return tuple(dict.fromkeys((*sold, *own)))

    def known(self, step: ScenarioStep) -> ScenarioStep:
        """A step with its names as they are written."""
        named = replace(step, product=self._products.get(step.product.casefold(), step.product))
        match named:
            case SubscribeStep():
                return self._subscribed(named)
            case TierStep():
                found = self._price(self._books_of(named.product), named.product, named.tier)
                return replace(named, tier=found[1].tier) if found else named
            case _:
                return named

    def _subscribed(self, step: SubscribeStep) -> SubscribeStep:
        if step.base is not None or step.seat_price is not None:
            return step
        books = [book for book in self._books if step.price_book in ("", book.key)]
        found = self._price(books, step.product, step.tier)
        return replace(step, price_book=found[0].key, tier=found[1].tier) if found else step

    def _books_of(self, product: str) -> list[PriceBook]:
        subscription = self._account.find(product)
        key = subscription.price_book if subscription is not None else ""
        return [book for book in self._books if book.key == key]

    @staticmethod
    def _price(
        books: Iterable[PriceBook], product: str, tier: str
    ) -> tuple[PriceBook, BookPrice] | None:
        wanted = (product.casefold(), tier.casefold())
        return next(
            (
                (book, price)
                for book in books
                for price in book.prices
                if (price.product.casefold(), price.tier.casefold()) == wanted
            ),
            None,
        )
