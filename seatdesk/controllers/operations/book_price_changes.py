"""Renewals whose price differs from the price book's, one after the other (B8)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.forecast.renewal_prices import RenewalDifference, renewal_difference


def next_differences(use_case: UseCase) -> tuple[RenewalDifference, ...]:
    """The differences at the next renewal of every subscription."""
    return tuple(
        found
        for subscription in use_case.account.subscriptions
        for found in _differences(use_case, subscription, subscription.renewal)
    )


def differences_until(use_case: UseCase, end: date) -> tuple[RenewalDifference, ...]:
    """The differences at all renewals before a day, each new price of the book once."""
    found = [
        difference
        for subscription in use_case.account.subscriptions
        for difference in _differences(use_case, subscription, end, before=True)
    ]
    return tuple(sorted(found, key=lambda difference: (difference.on, difference.product)))


def _differences(
    use_case: UseCase, subscription: Subscription, end: date, *, before: bool = False
) -> Iterator[RenewalDifference]:
    account, last_reported = replace(use_case.account, subscriptions=(subscription,)), None
    while _has_other_price(subscription) and (
        subscription.renewal < end or (not before and subscription.renewal == end)
    ):
        plan = subscription.tier_plan
        tier = plan.tier if plan else subscription.tier
        rates = price_books.rates_of(use_case, subscription, tier, subscription.renewal)
        if isinstance(rates, Rates) and (rates.base, rates.seat) != last_reported:
            last_reported = (rates.base, rates.seat)
            if found := renewal_difference(account, subscription, rates):
                yield found
        account, _ = bring_forward(account, subscription.renewal)
        subscription = account.subscription(subscription.product)


def _has_other_price(subscription: Subscription) -> bool:
    return bool(subscription.price_book) and subscription.auto_renew and not subscription.ended
