"""Seat pools: how many seats are assigned, and whether one more may be (S5)."""

from collections.abc import Iterable
from dataclasses import replace

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.refusals import Code, Refusal, refuse


def unknown_product(account: Account, product: str) -> Refusal:
    """The refusal that names the products there are."""
    known = tuple(s.product for s in account.subscriptions)
    return refuse(Code.UNKNOWN_PRODUCT, product=product, known=known)


def assign_seats(account: Account, product: str, seats: int) -> Account | Refusal:
    """Assign seats out of a pool; none where the subscription ends, counted or not."""
    subscription = account.find(product)
    if subscription is None:
        return unknown_product(account, product)
    return check_lives_on(subscription) or recount(account, [(product, seats)])


def plan_seats(account: Account, product: str, seats: int) -> Account | Refusal:
    """People without a name take so many seats, or give up so many (below 0)."""
    if seats >= 0:
        return assign_seats(account, product, seats)
    subscription = account.find(product)
    if subscription is not None and subscription.assigned < -seats:
        most = subscription.assigned
        return refuse(Code.QUANTITY, product=product, value=-seats, least=min(1, most), most=most)
    return recount(account, [(product, seats)])


def recount(account: Account, moved: Iterable[tuple[str, int]]) -> Account | Refusal:
    """Move the assigned count of pools, each by so many seats."""
    for product, seats in moved:
        subscription = account.find(product)
        if subscription is None:
            return unknown_product(account, product)
        if seats > 0 and (refusal := _check_gain(subscription, seats)):
            return refusal
        assigned = subscription.assigned + seats
        if assigned < 0:
            return refuse(Code.MOVED_ON, what=product)
        account = account.with_subscription(replace(subscription, assigned=assigned))
    return account


def check_not_over(subscription: Subscription) -> Refusal | None:
    """Refuse a pool in which somebody is left without a seat that is paid for (S5)."""
    return check_room(subscription, 0)


def check_lives_on(subscription: Subscription) -> Refusal | None:
    """Refuse a seat on a subscription that has ended or is about to (D10)."""
    product = subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if not subscription.auto_renew:
        return refuse(Code.ENDING, product=product, renewal=subscription.renewal)
    return None


def _check_gain(subscription: Subscription, seats: int) -> Refusal | None:
    return check_lives_on(subscription) or check_room(subscription, seats)


def check_room(subscription: Subscription, seats: int) -> Refusal | None:
    """Refuse more seats than a pool has left; the refusal says how many are short."""
    pool = subscription.pool
    if seats <= pool.unassigned:
        return None
    facts: dict[str, object] = {
        "product": subscription.product,
        "short": seats - pool.unassigned,
        "owned": pool.owned,
        "assigned": pool.assigned,
    }
    if vendor := why_not_sold_here(subscription):  # C5: it would mislead to speak of checkout
        facts["reason"] = vendor.params["reason"]
    return refuse(Code.SHORT, **facts)
