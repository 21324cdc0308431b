"""The tiers that price books have for a subscription, each priced on the day it would begin."""

from collections.abc import Sequence
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import is_upgrade
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.choices import Commitment


def tier_offers(
    subscription: Subscription, books: Sequence[PriceBook], today: date
) -> list[tuple[str, Rates]]:
    """Higher tiers at today's price, lower ones at that of the renewal (D8, E1.5)."""
    found: dict[str, Rates] = {}
    agreed = subscription.terms_plan or subscription
    for book in books:
        later = _priced(book, subscription, agreed.commitment, subscription.renewal)
        for tier, rates in _priced(book, subscription, subscription.commitment, today).items():
            if is_upgrade(subscription, rates):
                found.setdefault(tier, rates)
            elif tier in later and not is_upgrade(subscription, later[tier]):
                found.setdefault(tier, later[tier])
    return list(found.items())


def _priced(
    book: PriceBook, subscription: Subscription, commitment: Commitment, on: date
) -> dict[str, Rates]:
    """The tiers of the product that a book has on a day."""
    of = (subscription.currency, commitment, on)
    offers = book.offers(subscription.product, *of)
    priced = {offer.tier: book.rates(subscription.product, offer.tier, *of) for offer in offers}
    return {tier: rates for tier, rates in priced.items() if isinstance(rates, Rates)}
