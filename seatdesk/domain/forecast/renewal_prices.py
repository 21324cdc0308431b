"""Differences at a renewal: the kept price against the price book's from that day (B8)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import Rates, RenewalPrice
from seatdesk.domain.charges.figure import Figure, difference
from seatdesk.domain.forecast.outlook import outlook


@dataclass(frozen=True, slots=True)
class RenewalDifference:
    """A kept price beside the book's from the renewal on, and the difference over the next term."""

    product: str
    currency: str
    on: date
    kept: Rates
    book: Rates
    more: Figure
    """The surplus of the next term at the book's price; below zero: less."""

    @property
    def amount(self) -> Decimal:
        """The same with the currency's digits."""
        return self.more.amount


def renewal_difference(
    account: Account, subscription: Subscription, book: Rates
) -> RenewalDifference | None:
    """The difference to what a price book says of the renewal day; None where there is none.

    A subscription whose price from the renewal is agreed keeps to that, whatever the book says.
    """
    kept, planned = outlook(account, subscription), subscription.planned_rates
    agreed = planned is None and subscription.renewal_price is not None
    if kept.following is None or agreed:
        return None
    rates = kept.following.term.rates
    if (rates.base, rates.seat) == (book.base, book.seat):
        return None
    lines = outlook(account, _at(subscription, book)).next_lines
    return RenewalDifference(
        subscription.product,
        subscription.currency,
        subscription.renewal,
        rates,
        book,
        difference(subscription.currency, lines, kept.next_lines),
    )


def _at(subscription: Subscription, book: Rates) -> Subscription:
    """The subscription with the book's price from the renewal on, whatever is agreed for it."""
    tier, terms = subscription.tier_plan, subscription.terms_plan
    if tier is not None:
        priced = replace(book, included=tier.rates.included)
        return replace(subscription, tier_plan=replace(tier, rates=priced))
    if terms is not None:
        priced = replace(book, included=terms.rates.included)
        return replace(subscription, terms_plan=replace(terms, rates=priced))
    return replace(subscription, renewal_price=RenewalPrice(rates=book))
