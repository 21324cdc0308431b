"""Subscriptions on the command line: as JSON, and as lines for people."""

from collections.abc import Iterator
from typing import Any

from seatdesk.cli.output.amounts import NO_PRICE, amount_text, money_text, seat_price
from seatdesk.cli.output.renewal_terms_shapes import (
    plan_data,
    plan_words,
    price_data,
    price_words,
)
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.choices import Charge, Convention
from seatdesk.domain.json_values import to_plain

_CHARGED = {Charge.NEXT_INVOICE: "on the next invoice", Charge.AT_ONCE: "at once"}
_EQUAL = {Convention.INCLUSIVE_DAYS: Convention.ACTUAL_DAYS.value}
"""Conventions with the same amounts in a subscription, whose spans leave out their last day."""


def subscription_json(subscription: Subscription) -> dict[str, Any]:
    """A subscription as JSON, with everything it says."""
    plain: dict[str, Any] = to_plain(subscription)
    tier, rates = subscription.term.tier_on(subscription.renewal)
    return {
        "product": subscription.product,
        "tier": tier,
        "currency": subscription.currency,
        "price_book": subscription.price_book or None,
        "commitment": subscription.commitment.value,
        "billing": subscription.billing.value,
        "start": subscription.start.isoformat(),
        "months": subscription.term_months,
        "term": [subscription.term.start.isoformat(), subscription.term.end.isoformat()],
        "renewal": subscription.renewal.isoformat(),
        "last_day_to_act": subscription.last_day_to_act.isoformat(),
        "included": subscription.included,
        "additional": subscription.additional,
        "owned": subscription.pool.owned,
        "assigned": subscription.assigned,
        "minimum": subscription.minimum,
        "base": money_text(rates.base, subscription.currency),
        "seat_price": money_text(rates.seat.tiers[0].unit, subscription.currency),
        "seat_price_model": rates.seat.model.value,
        "seat_price_tiers": [
            {
                "upto": step.upto,
                "unit": money_text(step.unit, subscription.currency),
                "flat": money_text(step.flat, subscription.currency),
            }
            for step in rates.seat.tiers
        ],
        "price_source": rates.source,
        "priced": subscription.priced,
        "notice_days": subscription.notice_days,
        "legacy": subscription.legacy,
        "future_quote": subscription.future_quote,
        "auto_renew": subscription.auto_renew,
        "ended": subscription.ended,
        "charge": subscription.charge.value,
        "convention": subscription.convention.value,
        "convention_equals": _EQUAL.get(subscription.convention),
        "rounding": subscription.rounding.value,
        "terms_plan": plan_data(subscription.terms_plan, subscription.currency),
        "agreed_price": price_data(subscription.renewal_price, subscription.currency),
        "contract": plain,
    }


def subscription_lines(subscription: Subscription) -> list[str]:
    """A subscription as lines for people."""
    _, rates = subscription.term.tier_on(subscription.renewal)
    currency = subscription.currency
    marks = [
        word
        for word, holds in (
            ("legacy", subscription.legacy),
            ("quote dated ahead", subscription.future_quote),
            ("no auto-renewal", not subscription.auto_renew),
            ("ended", subscription.ended),
        )
        if holds
    ]
    return [
        f"{subscription.product} {subscription.tier}" + (f" ({', '.join(marks)})" if marks else ""),
        (
            f"  term {subscription.term.start} to {subscription.term.end}, "
            f"{subscription.billing.value} billing, last day to act {subscription.last_day_to_act}"
        ),
        (
            f"  {subscription.included} included + {subscription.additional} additional, "
            f"{subscription.assigned} assigned"
            + (f", a minimum of {subscription.minimum} additional" if subscription.minimum else "")
        ),
        (
            f"  {amount_text(rates.base, currency)} base, "
            f"{seat_price(rates.seat, currency)} per seat and "
            f"month ({rates.source})"
            if rates.priced
            else f"  {NO_PRICE} (in {currency})"
        ),
        (
            f"  added seats are charged {_CHARGED[subscription.charge]}, parts of a period by "
            f"{_convention(subscription.convention)}, rounded {subscription.rounding.value}"
        ),
        *(f"  {told}" for told in _agreed(subscription)),
    ]


def _agreed(subscription: Subscription) -> Iterator[str]:
    """Lines about terms and price agreed for the renewal."""
    plan, price = subscription.terms_plan, subscription.renewal_price
    if plan is not None:
        yield f"from {plan.effective}: {plan_words(plan)}"
    if price is not None:
        yield price_words(price, subscription.currency)


def _convention(convention: Convention) -> str:
    same = _EQUAL.get(convention)
    return f"{convention.value} (here the same as {same})" if same else convention.value
