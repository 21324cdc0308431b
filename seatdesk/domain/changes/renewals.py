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


def renewed(subscription: Subscription) -> Subscription:
    """The subscription on the first day of its next term, or ended there (D3, D6, D8, D10).

    A tier agreed for that day comes with its own price; otherwise the renewal's price change holds.
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
        )
    old, removal, plan = subscription.term, subscription.removal, subscription.tier_plan
    tier, rates = old.tier_on(old.end)
    if plan is None:
        rates = _repriced(rates, subscription.renewal_price)
    else:
        tier, rates = plan.tier, plan.rates
    additional = subscription.additional - (removal.seats if removal else 0)
    return replace(
        subscription,
        term=Term(
            old.end,
            _next_end(subscription),
            tier,
            rates,
            additional,
            credit=closing_credit(subscription),
        ),
        last_term=old,
        included=rates.included,
        additional=additional,
        minimum=min(subscription.minimum, additional),
        removal=None,
        tier_plan=None,
        renewal_price=None,
    )


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
