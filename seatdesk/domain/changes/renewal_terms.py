"""Other terms and another price from the renewal on (E1.4)."""

from dataclasses import replace

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.entry_checks import usual_months
from seatdesk.domain.account.subscription_checks import check_open, check_subscription_terms
from seatdesk.domain.account.terms_and_prices import TermsPlan
from seatdesk.domain.changes.kinds.request_changes import (
    CancelTerms,
    ScheduleTerms,
    SetRenewalPrice,
)
from seatdesk.domain.changes.renewals import renewed, renewed_rates
from seatdesk.domain.choices import BILLING_MONTHS, Billing, Commitment
from seatdesk.domain.refusals import Code, Refusal, refuse


def usual_length(subscription: Subscription, commitment: Commitment) -> int:
    """The months of terms for which nobody says otherwise: as before if the commitment is."""
    same = commitment is subscription.commitment
    return subscription.term_months if same else usual_months(commitment)


def usual_billing(subscription: Subscription, months: int) -> Billing:
    """The billing of terms for which nobody says otherwise: as before, if they are long enough."""
    fits = BILLING_MONTHS.get(subscription.billing, 1) <= months
    return subscription.billing if fits else Billing.MONTHLY


def usual_notice(subscription: Subscription, commitment: Commitment) -> int:
    """The notice of terms for which nobody says otherwise: by the month there is none."""
    return 0 if commitment is Commitment.MONTHLY else subscription.notice_days


def schedule(subscription: Subscription, asked: ScheduleTerms) -> Subscription | Refusal:
    """One request at a time, and a seat for everybody in the next term."""
    product, plan = subscription.product, subscription.terms_plan
    if refusal := check_open(subscription):
        return refusal
    if plan is not None:
        return refuse(Code.TERMS_SCHEDULED, product=product, effective=plan.effective)
    wanted = TermsPlan(
        asked.months,
        asked.commitment,
        asked.billing,
        asked.rates,
        asked.notice_days,
        subscription.renewal,
    )
    return _check(subscription, wanted) or replace(subscription, terms_plan=wanted)


def _check(subscription: Subscription, wanted: TermsPlan) -> Refusal | None:
    """The refusal of terms that make no sense, or would not hold everybody."""
    if refusal := check_subscription_terms(replace(subscription, term_months=wanted.months)):
        return refusal
    alone = replace(subscription, terms_plan=wanted, tier_plan=None, assigned=0)
    if refusal := check_subscription_terms(renewed(alone)):
        return refusal
    if _is_the_same(subscription, wanted):
        return refuse(Code.SAME_TERMS, product=subscription.product, renewal=wanted.effective)
    return _check_room(subscription, wanted)


def _check_room(subscription: Subscription, wanted: TermsPlan) -> Refusal | None:
    """D8: never below what is assigned. A tier of the same day says itself what it includes."""
    leaving = subscription.removal.seats if subscription.removal else 0
    owned = wanted.rates.included + subscription.additional - leaving
    if subscription.tier_plan is not None or owned >= subscription.assigned:
        return None
    return refuse(
        Code.TIER_TOO_SMALL,
        product=subscription.product,
        tier=subscription.tier,
        owned=owned,
        assigned=subscription.assigned,
        reason="terms",
    )


def _is_the_same(subscription: Subscription, wanted: TermsPlan) -> bool:
    """True when the subscription renews so already."""
    now = (subscription.term_months, subscription.commitment, subscription.billing)
    then = (wanted.months, wanted.commitment, wanted.billing)
    priced = (renewed_rates(replace(subscription, tier_plan=None)), subscription.notice_days)
    return now == then and priced == (wanted.rates, wanted.notice_days)


def cancel(subscription: Subscription, asked: CancelTerms) -> Subscription | Refusal:
    """The subscription renews on its own terms; another plan is left alone."""
    plan = subscription.terms_plan
    if plan is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product, reason="terms")
    if replace(asked, outgrown=False) != cancelling(subscription.product, plan):
        return refuse(Code.MOVED_ON, what=subscription.product)
    return replace(subscription, terms_plan=None)


def cancelling(
    product: str, plan: TermsPlan, *, outgrown: bool = False, because: str = ""
) -> CancelTerms:
    """The change that takes scheduled terms off."""
    return CancelTerms(
        product,
        plan.months,
        plan.commitment,
        plan.billing,
        plan.rates,
        plan.notice_days,
        outgrown,
        because,
    )


def set_price(subscription: Subscription, asked: SetRenewalPrice) -> Subscription | Refusal:
    """Agree the price of the next term, also where only the vendor sells; or take it off."""
    product, price = subscription.product, asked.price
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if not subscription.auto_renew:
        return refuse(Code.ENDING, product=product, renewal=subscription.renewal, reason="change")
    if subscription.renewal_price != asked.before:
        return refuse(Code.MOVED_ON, what=product)
    if price == asked.before:
        return refuse(Code.NOTHING_TO_SAVE)
    after = replace(subscription, renewal_price=price)
    return check_subscription_terms(after) or after
