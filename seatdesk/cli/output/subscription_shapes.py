"""Subscriptions on the command line: as JSON, and as lines for people."""

from seatdesk.cli.output.account_shapes import NO_PRICE, JsonObject, money_text
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.choices import Charge, Convention
from seatdesk.domain.json_values import to_plain

_CHARGED = {Charge.NEXT_INVOICE: "on the next invoice", Charge.AT_ONCE: "at once"}
_EQUAL = {Convention.INCLUSIVE_DAYS: Convention.ACTUAL_DAYS.value}
"""Conventions with the same amounts in a subscription, whose spans leave out their last day."""


def subscription_json(subscription: Subscription) -> JsonObject:
    """A subscription as JSON, with everything it says."""
    plain: JsonObject = to_plain(subscription)
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
            f"  {money_text(rates.base, currency)} {currency} base, "
            f"{seat_price(rates.seat, currency)} per seat and "
            f"month ({rates.source})"
            if rates.priced
            else f"  {NO_PRICE} (in {currency})"
        ),
        (
            f"  added seats are charged {_CHARGED[subscription.charge]}, parts of a period by "
            f"{_convention(subscription.convention)}, rounded {subscription.rounding.value}"
        ),
    ]


def _convention(convention: Convention) -> str:
    same = _EQUAL.get(convention)
    return f"{convention.value} (here the same as {same})" if same else convention.value


def seat_price(price: SeatPrice, currency: str) -> str:
    """A price of seats: one amount, or every step of it."""
    if len(price.tiers) == 1 and not price.tiers[0].flat:
        return money_text(price.tiers[0].unit, currency)
    steps, first = [], 1
    for step in price.tiers:
        span = f"{first} and more" if step.upto is None else f"{first} to {step.upto}"
        fee = f" and {money_text(step.flat, currency)} a month" if step.flat else ""
        steps.append(f"{money_text(step.unit, currency)}{fee} ({span})")
        first = (step.upto or 0) + 1
    return f"{price.model.value} {', '.join(steps)}"
