"""Subscriptions added to an account, corrected in it and removed from it."""

from dataclasses import replace

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.subscription_checks import check_standing, check_subscription_terms
from seatdesk.domain.changes.pools import unknown_product
from seatdesk.domain.refusals import Code, Refusal, refuse


def add(account: Account, subscription: Subscription) -> Account | Refusal:
    """Add a subscription, in the place of one that has ended. Nobody holds its seats yet."""
    present = account.find(subscription.product)
    if present is not None and not present.ended:
        return refuse(Code.SUBSCRIPTION_EXISTS, product=subscription.product)
    return _enter(account, subscription, assigned=0)


def remove(account: Account, subscription: Subscription) -> Account | Refusal:
    """Remove a subscription that nobody uses, if it still is as it was when that was decided."""
    present = account.find(subscription.product)
    if present is None:
        return unknown_product(account, subscription.product)
    if present.assigned:
        return refuse(Code.SUBSCRIPTION_IN_USE, product=present.product, assigned=present.assigned)
    if present != subscription:
        return refuse(Code.MOVED_ON, what=present.product)
    kept = tuple(s for s in account.subscriptions if s.product != present.product)
    return replace(account, subscriptions=kept)


def edit(account: Account, before: Subscription, after: Subscription) -> Account | Refusal:
    """Correct a subscription, unless it has changed since it was looked at."""
    present = account.find(before.product)
    if present is None or after.product != before.product:
        return unknown_product(account, after.product)
    if present.ended:
        return refuse(Code.ENDED, product=present.product)
    if present != _with_requests_on_renewal(before, present.assigned):
        return refuse(Code.MOVED_ON, what=present.product)
    return _enter(account, after, assigned=present.assigned)


def _enter(account: Account, subscription: Subscription, *, assigned: int) -> Account | Refusal:
    """Check a subscription and put it into the account. It does not say who holds its seats."""
    entered = _with_requests_on_renewal(subscription, assigned)
    refusal = check_subscription_terms(entered) or check_standing(entered, account.as_of)
    return refusal or account.with_subscription(entered)


def _with_requests_on_renewal(subscription: Subscription, assigned: int) -> Subscription:
    """A subscription with the seats in use, and its requests moved to its renewal."""
    removal, plan = subscription.removal, subscription.tier_plan
    terms = subscription.terms_plan
    return replace(
        subscription,
        assigned=assigned,
        removal=removal and replace(removal, effective=subscription.renewal),
        tier_plan=plan and replace(plan, effective=subscription.renewal),
        terms_plan=terms and replace(terms, effective=subscription.renewal),
    )
