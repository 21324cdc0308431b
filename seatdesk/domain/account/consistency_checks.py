"""Checks that what was read back can be counted with at all.

Terms that a person enters are checked by `subscription_checks`; this is for what a broken or a
made-up file says. A term of no months, or a day in the year 9999, would end in an endless count or
in no day at all.
"""

from datetime import date

from seatdesk.domain.account.account import Account, Policies, Subscription
from seatdesk.domain.account.subscription_checks import CURRENCY_LETTERS

EARLIEST, LATEST = 1900, 2400
MOST_MONTHS, MOST_SEATS, MOST_DAYS = 1_200, 10**9, 100_000
MONTHS = 12


def check_account(account: Account) -> Account:
    """The account itself. Raises ValueError for one that cannot be counted with."""
    _check_day(account.as_of)
    _check_policies(account.policies)
    for subscription in account.subscriptions:
        check_subscription(subscription)
    if any(rate.rate <= 0 for rate in account.rates):
        raise ValueError(account.rates)
    return account


def check_subscription(subscription: Subscription) -> Subscription:
    """The subscription itself. Raises ValueError for one that cannot be counted with."""
    term = subscription.term
    terms = [term] if subscription.last_term is None else [term, subscription.last_term]
    for one in terms:
        _check_day(one.start)
        _check_day(one.end)
        for event in one.events:
            _check_day(event.on)
        if one.start >= one.end or not one.rates.seat.tiers:
            raise ValueError(subscription.product)
        if one.period_months is not None and not 1 <= one.period_months <= MOST_MONTHS:
            raise ValueError(subscription.product)
    _check_plan(subscription)
    _check_day(subscription.start)
    counts = (subscription.included, subscription.additional, subscription.assigned)
    if not 1 <= subscription.term_months <= MOST_MONTHS or not _within(counts, MOST_SEATS):
        raise ValueError(subscription.product)
    days = (subscription.notice_days, subscription.minimum)
    if not _within(days, MOST_SEATS) or subscription.notice_days > MOST_DAYS:
        raise ValueError(subscription.product)
    if len(subscription.currency) != CURRENCY_LETTERS:
        raise ValueError(subscription.currency)
    return subscription


def _check_plan(subscription: Subscription) -> None:
    plan = subscription.terms_plan
    if plan is not None and not (
        1 <= plan.months <= MOST_MONTHS
        and 0 <= plan.notice_days <= MOST_DAYS
        and plan.rates.seat.tiers
    ):
        raise ValueError(subscription.product)


def _check_policies(policies: Policies) -> None:
    days = (policies.idle_after_days, policies.minimum_seat_age_days)
    if not _within(days, MOST_DAYS) or not 1 <= policies.fiscal_year_start <= MONTHS:
        raise ValueError(policies)


def _check_day(day: date) -> None:
    if not EARLIEST <= day.year <= LATEST:
        raise ValueError(day)


def _within(counts: tuple[int, ...], most: int) -> bool:
    return all(0 <= count <= most for count in counts)
