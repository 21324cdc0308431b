"""The price at which seats can be bought on each day of a term, as a purchase asks for it (C6)."""

from bisect import bisect_left
from datetime import date, timedelta

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.book_prices import find_book
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_open
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.priced_changes import purchase
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.refusals import Refusal

_DAY = timedelta(days=1)


class PurchasePrices:
    """Looks up as what one more seat would be bought, once for each kind of contract and price."""

    def __init__(self, problem: SearchProblem) -> None:
        self._books = tuple(problem.books)
        self._known: dict[tuple[object, ...], Bought | None] = {}
        self._days: dict[tuple[object, ...], list[date]] = {}

    def on(self, contract: Subscription, day: date) -> Bought | None:
        """One seat bought on a day of the running term; None where it is not sold then."""
        since = bisect_left(self.eves(contract), day)
        kind = contract.tier, contract.commitment, contract.price_book, contract.auto_renew, since
        if kind not in self._known:
            self._known[kind] = self._looked_up(contract, day)
        one = self._known[kind]
        return None if one is None else Bought(day, 1, one.unit, one.source, one.order)

    def _looked_up(self, contract: Subscription, day: date) -> Bought | None:
        if check_open(contract):
            return None
        buy = purchase(contract, 1, day, self._books)
        return None if isinstance(buy, Refusal) else buy.bought

    def eves(self, contract: Subscription) -> list[date]:
        """The last days before the book's price changes."""
        kind = (contract.tier, contract.commitment, contract.price_book)
        if kind not in self._days:
            book = find_book(self._books, contract.price_book)
            self._days[kind] = [] if isinstance(book, Refusal) else sorted(_eves(book, contract))
        return self._days[kind]


def _eves(book: PriceBook, contract: Subscription) -> set[date]:
    wanted = (contract.product, contract.tier, contract.currency, contract.commitment)
    lines = [p for p in book.prices if (p.product, p.tier, p.currency, p.commitment) == wanted]
    ends = {line.valid_to for line in lines if line.valid_to is not None}
    return {day - _DAY for day in ends | {line.valid_from for line in lines} if day > date.min}
