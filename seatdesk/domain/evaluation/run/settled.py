"""The refusals that say no more than that a step's result is there already (E1.8)."""

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import (
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
)
from seatdesk.domain.refusals import Code, Refusal

_AS_ASKED = frozenset(
    {Code.SAME_SETTING, Code.SAME_TERMS, Code.NOTHING_TO_SAVE, Code.NOTHING_PENDING}
)


def is_settled(  # noqa: PLR0911 - one line a code
    refusal: Refusal, change: Change | None, subscription: Subscription | None
) -> bool:
    """True when nothing is left to do. `change`: the one that was refused, if there was one."""
    if refusal.code in _AS_ASKED:
        return True
    if subscription is None:
        return False
    match refusal.code, change:
        case Code.SAME_TIER, _:
            return subscription.tier_plan is None
        case Code.ALREADY_SCHEDULED, ScheduleRemoval(_, seats):
            return subscription.removal is not None and subscription.removal.seats == seats
        case Code.TIER_SCHEDULED, ScheduleTier(_, tier, rates):
            plan = subscription.tier_plan
            return plan is not None and (plan.tier, plan.rates) == (tier, rates)
        case Code.TERMS_SCHEDULED, ScheduleTerms():
            return _is_agreed(change, subscription)
        case _:
            return False


def _is_agreed(asked: ScheduleTerms, subscription: Subscription) -> bool:
    plan = subscription.terms_plan
    return plan is not None and (
        (plan.months, plan.commitment, plan.billing, plan.rates, plan.notice_days)
        == (asked.months, asked.commitment, asked.billing, asked.rates, asked.notice_days)
    )
