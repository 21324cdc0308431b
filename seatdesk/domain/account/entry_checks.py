"""Checks on a subscription as it is entered or corrected; one stored earlier is kept as it is.

Histories of older versions hold such subscriptions, and are read as they were written: only whoever
enters a subscription asks these questions.
"""

from collections.abc import Iterator

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Commitment
from seatdesk.domain.refusals import Code, Refusal, refuse

_YEAR_MONTHS = 12


def usual_months(commitment: Commitment) -> int:
    """Months of a term where nobody says otherwise."""
    return 1 if commitment is Commitment.MONTHLY else _YEAR_MONTHS


def check_entered(subscription: Subscription, before: Subscription | None = None) -> Refusal | None:
    """The first thing that was not so `before` and cannot be entered."""
    return next(_problems(subscription, before), None)


def _problems(subscription: Subscription, before: Subscription | None) -> Iterator[Refusal]:
    convention, term = subscription.convention, subscription.term
    kept = before is not None and before.convention is convention
    if convention not in SUBSCRIPTION_CONVENTIONS and not kept:
        yield refuse(
            Code.INVALID_CONTRACT,
            product=subscription.product,
            field="convention",
            value=convention.value,
            problem="states_no_fraction",
        )
    if before is None or term != before.term:
        yield from _outside(subscription)


def _outside(subscription: Subscription) -> Iterator[Refusal]:
    """Refusals for purchases and tier changes that corrected ends would leave outside the term."""
    term = subscription.term
    for event in term.events:
        if not term.start <= event.on < term.end:
            early = event.on < term.start
            yield refuse(
                Code.INVALID_CONTRACT,
                product=subscription.product,
                field="start" if early else "renewal",
                value=term.start if early else term.end,
                problem="outside_the_term",
                reason="outside_the_term",
                on=event.on,
            )
