"""The problem of the cheapest plan: one product, its need, and what may be decided about it (E6.1).

Products do not influence each other, so each is a problem of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.book_prices import find_book
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.tier_order import TierOrder
from seatdesk.domain.headcount.need import ProductNeed
from seatdesk.domain.refusals import Refusal


class Objective(StrEnum):
    """The measures of which a plan is to have the least (E6.6)."""

    SERVICE = "service"
    """The cost of the days of the span, whenever they are invoiced (V3)."""
    CASH = "cash"
    """The invoices dated in the span."""
    WHOLE_TERMS = "whole-terms"
    """The cost of the days from today to the end of the last term that begins in the span."""


@dataclass(frozen=True, kw_only=True)
class SearchProblem:
    """All that the search for one product's cheapest plan looks at."""

    account: Account
    """As it stands today, without the plan."""
    product: str
    need: ProductNeed
    """Over the span that is asked about, which begins today; after it the need stays (E6.6)."""
    floor_tier: str = ""
    """The lowest tier that will do; empty: today's (E6.2)."""
    book: str = ""
    """The price book asked for; it counts where the contract names none (E6.3)."""
    books: Sequence[PriceBook] = ()
    objective: Objective = Objective.SERVICE

    @property
    def span(self) -> Span:
        """The days that are asked about."""
        return self.need.span

    @property
    def subscription(self) -> Subscription | None:
        """The contract there is; one that has ended is none."""
        found = self.account.find(self.product)
        return None if found is None or found.ended else found

    @property
    def currency(self) -> str:
        """The currency of every price that can be had."""
        found = self.subscription
        return self.account.currency if found is None else found.currency

    @cached_property
    def price_book(self) -> PriceBook | None:
        """The price book that sells other terms: the contract's, else the one asked for."""
        found = self.subscription
        key = (found.price_book if found is not None else "") or self.book
        book = find_book(self.books, key)
        return None if isinstance(book, Refusal) else book

    @property
    def lowest_tier(self) -> str:
        """The lowest tier that will do: the one asked for, else today's (E6.2)."""
        found = self.subscription
        return self.floor_tier or ("" if found is None else found.tier)

    @cached_property
    def tiers(self) -> TierOrder:
        """The tiers of the product in the book's order, from the lowest that will do."""
        return TierOrder(self.price_book, self.product, self.lowest_tier)
