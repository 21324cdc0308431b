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
    kept = outlook(account, subscription)
    if kept.following is None or subscription.renewal_price is not None:
        return None
    rates = kept.following.term.rates
    if (rates.base, rates.seat) == (book.base, book.seat):
        return None
    plan = subscription.tier_plan
    if plan is None:
        repriced = replace(subscription, renewal_price=RenewalPrice(rates=book))
    else:
        priced = replace(book, included=plan.rates.included)
        repriced = replace(subscription, tier_plan=replace(plan, rates=priced))
    lines = outlook(account, repriced).next_lines
    return RenewalDifference(
        subscription.product,
        subscription.currency,
        subscription.renewal,
        rates,
        book,
        difference(subscription.currency, lines, kept.next_lines),
    )
