"""Purchases within a running term: seats, a higher tier; and their correction."""

from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import check_purchase, check_tier
from seatdesk.domain.account.terms_and_prices import Bought, TermEvent, TierChanged
from seatdesk.domain.changes.pools import check_not_over
from seatdesk.domain.refusals import Code, Refusal, refuse


def buy(subscription: Subscription, bought: Bought, as_of: date) -> Subscription | Refusal:
    """Buy seats for the rest of the term (C6). Dated ahead, they count when their day comes."""
    if refusal := check_purchase(subscription, bought, as_of):
        return refusal
    now = bought.seats if bought.on <= as_of else 0
    return replace(_with_event(subscription, bought), additional=subscription.additional + now)


def start(subscription: Subscription, bought: Bought) -> Subscription | Refusal:
    """Let a purchase dated ahead count: its day has come."""
    if subscription.ended or bought not in subscription.term.events:
        return refuse(Code.MOVED_ON, what=subscription.product)
    return replace(subscription, additional=subscription.additional + bought.seats)


def change_tier(
    subscription: Subscription, event: TierChanged, as_of: date
) -> Subscription | Refusal:
    """Change to a higher tier at once (D8): today, for what was invoiced before stays as it was."""
    if refusal := check_tier(subscription, event.tier, event.rates, at_once=True):
        return refusal
    if event.on != as_of or event.on < subscription.term.start:
        return refuse(
            Code.ONLY_TODAY,
            product=subscription.product,
            tier=event.tier,
            on=event.on,
            as_of=max(as_of, subscription.term.start),
        )
    return replace(_with_event(subscription, event), included=event.rates.included)


def withdraw(subscription: Subscription, event: TermEvent, as_of: date) -> Subscription | Refusal:
    """Take back a purchase or tier change of the running term, where its seats are not in use."""
    if subscription.ended or event not in subscription.term.events:
        return refuse(Code.MOVED_ON, what=subscription.product)
    events = list(subscription.term.events)
    events.remove(event)
    left = subscription.with_term(events=tuple(events))
    if isinstance(event, TierChanged):
        _, rates = left.term.tier_on(as_of)
        left = replace(left, included=rates.included)
    elif event.on <= as_of:
        left = replace(left, additional=left.additional - event.seats)
    return check_not_over(left) or left


def _with_event(subscription: Subscription, event: TermEvent) -> Subscription:
    events = (*subscription.term.events, event)
    return subscription.with_term(events=tuple(sorted(events, key=lambda event: event.on)))
