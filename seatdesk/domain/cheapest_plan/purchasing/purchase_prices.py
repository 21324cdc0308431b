"""The price at which seats can be bought on each day of a term, as a purchase asks for it (C6)."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.book_prices import find_book
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_open, why_not_sold_here
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.priced_changes import purchase
from seatdesk.domain.cheapest_plan.purchasing.period_money import PeriodMoney
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.refusals import Refusal

_DAY = timedelta(days=1)


class PurchasePrices:
    """Knows the days on which prices of the book change, once for each kind of contract."""

    def __init__(self, problem: SearchProblem, money: PeriodMoney) -> None:
        self.books, self._money = tuple(problem.books), money
        self._eves: dict[tuple[object, ...], list[date]] = {}

    def of(self, contract: Subscription) -> "ContractPrices":
        """The prices of one contract."""
        number = self._money.price(contract.term.tier, contract.term.rates)
        return ContractPrices(contract, self.books, self._eves_of(contract), number)

    def _eves_of(self, contract: Subscription) -> list[date]:
        kind = contract.tier, contract.commitment, contract.price_book
        if kind not in self._eves:
            book = find_book(self.books, contract.price_book)
            self._eves[kind] = [] if isinstance(book, Refusal) else sorted(_eves(book, contract))
        return self._eves[kind]


class ContractPrices:
    """Looks up as what one more seat of a contract would be bought, once for each price."""

    def __init__(
        self,
        contract: Subscription,
        books: Sequence[PriceBook],
        eves: Sequence[date],
        number: int,
    ) -> None:
        self.contract, self._books, self.eves = contract, books, eves
        self.number = number
        """The number of its own price, by which money is known."""
        self.is_sold = why_not_sold_here(contract) is None
        self._since: dict[int, Bought | None] = {}
        self._sold: dict[date, Bought | None] = {}

    def sold(self, day: date) -> Bought | None:
        """One seat bought on a day of the running term; None where it is not sold then."""
        if day not in self._sold:
            self._sold[day] = self._looked_up(day)
        return self._sold[day]

    def _looked_up(self, day: date) -> Bought | None:
        since = bisect_left(self.eves, day)
        if since not in self._since:
            self._since[since] = self._bought(day)
        one = self._since[since]
        return None if one is None else Bought(day, 1, one.unit, one.source, one.order)

    def _bought(self, day: date) -> Bought | None:
        if check_open(self.contract):
            return None
        buy = purchase(self.contract, 1, day, self._books)
        return None if isinstance(buy, Refusal) else buy.bought


def _eves(book: PriceBook, contract: Subscription) -> set[date]:
    wanted = (contract.product, contract.tier, contract.currency, contract.commitment)
    lines = [p for p in book.prices if (p.product, p.tier, p.currency, p.commitment) == wanted]
    ends = {line.valid_to for line in lines if line.valid_to is not None}
    return {day - _DAY for day in ends | {line.valid_from for line in lines} if day > date.min}
