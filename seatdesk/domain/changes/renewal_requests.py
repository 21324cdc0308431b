"""Requests for the renewal: fewer seats, a lower tier, or no renewal at all."""

from collections.abc import Iterator
from dataclasses import replace

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import check_open, check_tier, is_upgrade
from seatdesk.domain.account.terms_and_prices import Removal, TierPlan
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    RequestCancelled,
    ScheduleTier,
)
from seatdesk.domain.changes.renewal_terms import cancelling
from seatdesk.domain.refusals import Code, Refusal, refuse


def schedule_removal(subscription: Subscription, seats: int) -> Subscription | Refusal:
    """Schedule a removal: one at a time, of unassigned additional seats (D1, D2, D7)."""
    refusal = check_open(subscription) or _check_removal(subscription, seats)
    return refusal or replace(subscription, removal=Removal(seats, subscription.renewal))


def _check_removal(subscription: Subscription, seats: int) -> Refusal | None:
    product, removable = subscription.product, subscription.removable
    if pending := subscription.removal:
        return refuse(
            Code.ALREADY_SCHEDULED,
            product=product,
            seats=pending.seats,
            effective=pending.effective,
        )
    facts: dict[str, object] = {
        "product": product,
        "additional": subscription.additional,
        "unassigned": subscription.pool.unassigned,
        "minimum": subscription.minimum,
        "reason": _bound(subscription),
    }
    if removable == 0:
        return refuse(Code.NOTHING_REMOVABLE, **facts)
    if seats < 1:
        return refuse(Code.QUANTITY, product=product, value=seats, least=1, most=removable)
    if seats > removable:
        return refuse(Code.MORE_THAN_REMOVABLE, seats=seats, removable=removable, **facts)
    return None


def _bound(subscription: Subscription) -> str:
    """The reason why no more seats may leave: `additional`, `minimum`, `tier` or `assigned`."""
    removable, additional = subscription.removable, subscription.additional
    if removable == additional:
        return "additional"
    if removable == max(0, additional - subscription.minimum):
        return "minimum"
    if removable == subscription.pool.removable:
        return "assigned"
    return "tier" if subscription.tier_plan is not None else "terms"


def cancel_removal(subscription: Subscription, seats: int) -> Subscription | Refusal:
    """Cancel the removal of so many seats; another one is left alone (D4)."""
    if subscription.removal is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product)
    if subscription.removal.seats != seats:
        return refuse(Code.MOVED_ON, what=subscription.product)
    return replace(subscription, removal=None)


def schedule_tier(subscription: Subscription, asked: ScheduleTier) -> Subscription | Refusal:
    """Schedule another tier from the renewal on (D8)."""
    if plan := subscription.tier_plan:
        return refuse(
            Code.TIER_SCHEDULED,
            product=subscription.product,
            tier=plan.tier,
            effective=plan.effective,
        )
    if refusal := check_tier(subscription, asked.tier, asked.rates, at_once=False):
        return refusal
    plan = TierPlan(asked.tier, asked.rates, subscription.renewal)
    return replace(subscription, tier_plan=plan)


def cancel_tier(subscription: Subscription, asked: CancelTier) -> Subscription | Refusal:
    """Cancel the tier scheduled for the renewal; another one is left alone (D8)."""
    plan = subscription.tier_plan
    if plan is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product, reason="tier")
    if (plan.tier, plan.rates) != (asked.tier, asked.rates):
        return refuse(Code.MOVED_ON, what=subscription.product)
    return replace(subscription, tier_plan=None)


def set_auto_renew(subscription: Subscription, *, on: bool) -> Subscription | Refusal:
    """Switch renewal off once nobody holds a seat, or on again before the renewal (D10)."""
    product = subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if subscription.auto_renew == on:
        return refuse(Code.SAME_SETTING, product=product, setting="on" if on else "off")
    if not on and subscription.assigned:
        return refuse(Code.HOLDERS_LEFT, product=product, assigned=subscription.assigned)
    return replace(subscription, auto_renew=on)


def without_request(subscription: Subscription, cancelled: RequestCancelled) -> Subscription:
    """A subscription without the request that this cancels."""
    match cancelled:
        case CancelRemoval():
            return replace(subscription, removal=None)
        case CancelTier():
            return replace(subscription, tier_plan=None)
        case CancelTerms():
            return replace(subscription, terms_plan=None)


def cancelled_by_demand(
    subscription: Subscription,
    because: str = "",
    *,
    upgraded: bool = False,
    other_tier: bool = False,
) -> Iterator[RequestCancelled]:
    """The cancellations of requests that no longer leave everyone a seat (D5).

    `upgraded`: a higher tier has just begun. Whoever goes up today does not mean to go down at the
    renewal without a word: a tier scheduled for it goes, unless it is higher still (D8).
    `other_tier`: the tier is another one now. The price of scheduled terms was the former one's, so
    they go.
    """
    product, plan = subscription.product, subscription.tier_plan
    if plan and (
        plan.rates.included + subscription.additional < subscription.assigned
        or (upgraded and not is_upgrade(subscription, plan.rates))
    ):
        yield CancelTier(product, plan.tier, plan.rates, outgrown=True, because=because)
        subscription = replace(subscription, tier_plan=None)
    terms = subscription.terms_plan
    if terms and (other_tier or _leaves_too_few(subscription)):
        yield cancelling(product, terms, outgrown=True, because=because)
        subscription = replace(subscription, terms_plan=None)
    removal = subscription.removal
    if removal and removal.seats > subscription.removable:
        yield CancelRemoval(product, removal.seats, outgrown=True, because=because)


def _leaves_too_few(subscription: Subscription) -> bool:
    """True when the rates agreed for the renewal include too few seats for everybody."""
    planned = subscription.planned_rates
    return (
        planned is not None and planned.included + subscription.additional < subscription.assigned
    )
