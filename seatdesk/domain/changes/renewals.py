"""Renewals: the subscription of the next term, made of the running one and its requests."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import calendar_months_between
from seatdesk.domain.account.terms_and_prices import Rates, RenewalPrice, SeatPrice, SeatTier, Term
from seatdesk.domain.calendar import add_months
from seatdesk.domain.charges.invoicing import closing_credit
from seatdesk.domain.charges.standing import period_months


def renewed(subscription: Subscription) -> Subscription:
    """The subscription on the first day of its next term, or ended there (D3, D6, D8, D10).

    A tier agreed for that day comes with its own price, before that of terms agreed for it; without
    either the renewal's price change holds. The anchor stays, whatever the terms.
    """
    if not subscription.auto_renew:
        return replace(
            subscription,
            ended=True,
            included=0,
            additional=0,
            minimum=0,
            removal=None,
            tier_plan=None,
            terms_plan=None,
        )
    old, removal, plan = subscription.term, subscription.removal, subscription.tier_plan
    tier = old.tier_on(old.end)[0] if plan is None else plan.tier
    rates, following = renewed_rates(subscription), _on_terms(subscription)
    additional = subscription.additional - (removal.seats if removal else 0)
    return replace(
        following,
        term=Term(
            old.end,
            _next_end(following),
            tier,
            rates,
            additional,
            credit=closing_credit(subscription),
        ),
        last_term=_kept(old, subscription, following),
        included=rates.included,
        additional=additional,
        minimum=min(subscription.minimum, additional),
        removal=None,
        tier_plan=None,
        terms_plan=None,
        renewal_price=None,
    )


def renewed_rates(subscription: Subscription) -> Rates:
    """The rates of the next term."""
    planned = subscription.planned_rates
    if planned is not None:
        return planned
    _, rates = subscription.term.tier_on(subscription.term.end)
    return _repriced(rates, subscription.renewal_price)


def _on_terms(subscription: Subscription) -> Subscription:
    """The subscription on the terms agreed for the renewal."""
    plan = subscription.terms_plan
    if plan is None:
        return subscription
    return replace(
        subscription,
        term_months=plan.months,
        commitment=plan.commitment,
        billing=plan.billing,
        notice_days=plan.notice_days,
    )


def _kept(term: Term, before: Subscription, after: Subscription) -> Term:
    """A term that is over, billed as it was: what it left is still counted by its own periods."""
    months = period_months(before)
    return term if months == period_months(after) else replace(term, period_months=months)


def _next_end(subscription: Subscription) -> date:
    """The end of the next term, from the original anchor, never from a clamped date (B2)."""
    passed = calendar_months_between(subscription.start, subscription.term.end)
    return add_months(subscription.start, passed + subscription.term_months)


def _repriced(rates: Rates, change: RenewalPrice | None) -> Rates:
    """The rates after the renewal. The seats in the base price stay: they may be in use."""
    if change is None:
        return rates
    if change.rates is not None:
        return replace(change.rates, included=rates.included)
    factor = 1 + Fraction(change.percent or 0) / 100
    seat = SeatPrice(
        tuple(
            SeatTier(tier.upto, _times(tier.unit, factor), _times(tier.flat, factor))
            for tier in rates.seat.tiers
        ),
        rates.seat.model,
    )
    return replace(rates, base=_times(rates.base, factor), seat=seat)


def _times(amount: Decimal, factor: Fraction) -> Decimal:
    """The exact product of a decimal and a percentage, which is a finite decimal."""
    product = Fraction(amount) * factor
    shift = 0
    while product.denominator != 1:
        product *= 10
        shift += 1
    return Decimal(f"{product.numerator}E-{shift}")  # from text: no context rounds it
