"""What a contract cannot be entered or corrected with, though one that has it is kept.

Histories of older versions hold such contracts, and are read as they were written: only whoever
enters a contract asks these questions.
"""

from collections.abc import Iterator

from seatdesk.domain.account import Subscription
from seatdesk.domain.choices import CONTRACT_CONVENTIONS, Commitment
from seatdesk.domain.refusals import Code, Refusal, refuse

_YEAR_MONTHS = 12


def usual_months(commitment: Commitment) -> int:
    """How long a term is where nobody says otherwise."""
    return 1 if commitment is Commitment.MONTHLY else _YEAR_MONTHS


def check_entered(subscription: Subscription, before: Subscription | None = None) -> Refusal | None:
    """The first thing that was not so `before` and cannot be entered."""
    return next(_problems(subscription, before), None)


def _problems(subscription: Subscription, before: Subscription | None) -> Iterator[Refusal]:
    convention = subscription.convention
    kept = before is not None and before.convention is convention
    if convention not in CONTRACT_CONVENTIONS and not kept:
        yield _refusal(subscription, "convention", convention.value, "states_no_fraction")
    term = subscription.term
    if before is None or term != before.term:
        for event in term.events:
            if not term.start <= event.on < term.end:
                yield _refusal(subscription, "term", event.on, "outside_the_term")


def _refusal(subscription: Subscription, field: str, value: object, problem: str) -> Refusal:
    return refuse(
        Code.INVALID_CONTRACT,
        product=subscription.product,
        field=field,
        value=value,
        problem=problem,
    )
