"""Renewals whose price differs from the price book's, one after the other (B8)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.evaluation.account_ahead import account_ahead
from seatdesk.domain.evaluation.evaluation import Evaluated
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


def scenario_differences(
    use_case: UseCase, evaluated: Evaluated, end: date
) -> tuple[RenewalDifference, ...]:
    """The same of a scenario: each renewal as its steps leave the contract on the eve of it."""
    found = [
        difference
        for subscription in evaluated.projection.account.subscriptions
        for difference in _of_scenario(use_case, evaluated, subscription, end)
    ]
    return tuple(sorted(found, key=lambda difference: (difference.on, difference.product)))


def _of_scenario(
    use_case: UseCase, evaluated: Evaluated, last: Subscription, end: date
) -> Iterator[RenewalDifference]:
    account, last_reported = use_case.account, None
    day = max(account.as_of, last.start)
    while True:
        there = account_ahead(account, evaluated, day).find(last.product)
        if there is None or there.ended or there.renewal >= end:
            return
        eve = account_ahead(account, evaluated, there.renewal - timedelta(days=1))
        subscription, day = eve.subscription(last.product), there.renewal
        rates = _book_rates(use_case, subscription)
        if rates is not None and (rates.base, rates.seat) != last_reported:
            last_reported = (rates.base, rates.seat)
            alone = replace(eve, subscriptions=(subscription,))
            if found := renewal_difference(alone, subscription, rates):
                yield found


def _book_rates(use_case: UseCase, subscription: Subscription) -> Rates | None:
    """The book's price of a contract from its renewal on; None where none is looked at."""
    if not _has_other_price(subscription):
        return None
    plan = subscription.tier_plan
    tier = plan.tier if plan else subscription.tier
    rates = price_books.rates_of(use_case, subscription, tier, subscription.renewal)
    return rates if isinstance(rates, Rates) else None


def _differences(
    use_case: UseCase, subscription: Subscription, end: date, *, before: bool = False
) -> Iterator[RenewalDifference]:
    account, last_reported = replace(use_case.account, subscriptions=(subscription,)), None
    while _has_other_price(subscription) and (
        subscription.renewal < end or (not before and subscription.renewal == end)
    ):
        rates = _book_rates(use_case, subscription)
        if rates is not None and (rates.base, rates.seat) != last_reported:
            last_reported = (rates.base, rates.seat)
            if found := renewal_difference(account, subscription, rates):
                yield found
        account, _ = bring_forward(account, subscription.renewal)
        subscription = account.subscription(subscription.product)


def _has_other_price(subscription: Subscription) -> bool:
    return bool(subscription.price_book) and subscription.auto_renew and not subscription.ended
