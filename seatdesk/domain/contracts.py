"""What a contract may say, what may be added to it, and what its renewal makes of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from seatdesk.domain.account import (
    Bought,
    Rates,
    RenewalPrice,
    SeatPrice,
    SeatTier,
    Subscription,
    Term,
)
from seatdesk.domain.calendar import add_months
from seatdesk.domain.refusals import Code, Refusal, refuse

MOST_SEATS = 1_000_000
LONGEST_TERM = 120


def running_term(subscription: Subscription, today: date) -> Subscription:
    """A contract entered long after its start, moved to the term that is running now.

    What it says of prices and seats is what holds now: earlier terms are not known.
    """
    terms, start = 0, subscription.start
    while (end := add_months(start, (terms + 1) * subscription.term_months)) <= today:
        terms += 1
    return subscription.with_term(start=add_months(start, terms * subscription.term_months), end=end)


def check_contract(subscription: Subscription) -> Refusal | None:
    """Whether a contract makes sense; the first thing that does not."""
    problem = next(_problems(subscription), None)
    if problem is None:
        return None
    name, value, why = problem
    return refuse(
        Code.INVALID_CONTRACT, product=subscription.product, field=name, value=value, problem=why
    )


def _problems(s: Subscription) -> Iterator[tuple[str, object, str]]:
    rates, pool = s.term.rates, s.pool
    if not s.product.strip():
        yield "product", s.product, "empty"
    if not s.tier.strip():
        yield "tier", s.tier, "empty"
    if len(s.currency) != 3 or not s.currency.isalpha():
        yield "currency", s.currency, "not_a_currency"
    if not 1 <= s.term_months <= LONGEST_TERM:
        yield "months", s.term_months, "out_of_range"
    if s.term.end <= s.term.start:
        yield "renewal", s.term.end, "before_start"
    if not 0 <= s.additional <= MOST_SEATS or s.term.opening < 0:
        yield "additional", s.additional, "out_of_range"
    if not 0 <= s.included <= MOST_SEATS:
        yield "included", s.included, "out_of_range"
    if rates.base < 0:
        yield "base", rates.base, "negative"
    if any(tier.unit < 0 or tier.flat < 0 for tier in rates.seat.tiers):
        yield "seat_price", min(tier.unit for tier in rates.seat.tiers), "negative"
    if not 0 <= s.notice_days <= (s.term.end - s.term.start).days:
        yield "notice_days", s.notice_days, "out_of_range"
    if not 0 <= s.minimum <= s.additional:
        yield "minimum", s.minimum, "out_of_range"
    if pool.unassigned < 0:
        yield "additional", s.additional, "fewer_than_assigned"


def check_purchase(subscription: Subscription, bought: Bought, as_of: date) -> Refusal | None:
    """C1, C5: what may be bought into a running contract."""
    product = subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if subscription.legacy or subscription.future_quote:
        reason = "legacy" if subscription.legacy else "future_quote"
        return refuse(Code.CONTACT_CSM, product=product, reason=reason)
    most = MOST_SEATS - subscription.additional
    if not 1 <= bought.seats <= most:
        return refuse(Code.QUANTITY, product=product, value=bought.seats, least=1, most=most)
    if bought.on < as_of:
        return refuse(Code.IN_THE_PAST, product=product, on=bought.on, as_of=as_of)
    if bought.on >= subscription.renewal:
        return refuse(
            Code.AFTER_RENEWAL, product=product, on=bought.on, renewal=subscription.renewal
        )
    return None


def check_tier(
    subscription: Subscription, tier: str, rates: Rates, *, at_once: bool
) -> Refusal | None:
    """D8: up at once, down at the renewal, never below what is assigned."""
    product = subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if subscription.legacy or subscription.future_quote:
        reason = "legacy" if subscription.legacy else "future_quote"
        return refuse(Code.CONTACT_CSM, product=product, reason=reason)
    if tier == subscription.tier:
        return refuse(Code.SAME_TIER, product=product, tier=tier)
    if at_once and not is_upgrade(subscription, rates):
        return refuse(Code.TIER_WAITS, product=product, tier=tier, renewal=subscription.renewal)
    leaving = subscription.removal.seats if subscription.removal and not at_once else 0
    owned = rates.included + subscription.additional - leaving
    if owned < subscription.assigned:
        return refuse(
            Code.TIER_TOO_SMALL,
            product=product,
            tier=tier,
            owned=owned,
            assigned=subscription.assigned,
        )
    return None


def is_upgrade(subscription: Subscription, rates: Rates) -> bool:
    """Whether other rates are a higher tier: a higher base price, or as high and dearer seats.

    Tiers are data and have no order of their own; what a vendor calls higher costs more.
    """
    _, now = subscription.term.tier_on(date.max)
    return (rates.base, rates.seat.tiers[0].unit) > (now.base, now.seat.tiers[0].unit)


def renewed(subscription: Subscription) -> Subscription:
    """The subscription on the first day of its next term, or ended there (D3, D6, D8, D10)."""
    if not subscription.auto_renew:
        return replace(
            subscription, ended=True, included=0, additional=0, removal=None, tier_plan=None
        )
    old, removal, plan = subscription.term, subscription.removal, subscription.tier_plan
    tier, rates = (plan.tier, plan.rates) if plan else old.tier_on(old.end)
    rates, price = _repriced(rates, subscription.renewal_price)
    additional = subscription.additional - (removal.seats if removal else 0)
    end = _next_end(subscription)
    return replace(
        subscription,
        term=Term(old.end, end, tier, rates, additional),
        last_term=old,
        included=rates.included,
        additional=additional,
        minimum=min(subscription.minimum, additional),
        removal=None,
        tier_plan=None,
        renewal_price=price,
    )


def _next_end(subscription: Subscription) -> date:
    """From the original anchor, never from a clamped date (B2)."""
    old, months = subscription.term, subscription.term_months
    passed = (old.end.year - subscription.start.year) * 12 + old.end.month - subscription.start.month
    return add_months(subscription.start, passed + months)


def _repriced(rates: Rates, change: RenewalPrice | None) -> tuple[Rates, RenewalPrice | None]:
    if change is None:
        return rates, None
    if change.rates is not None:
        return change.rates, None
    factor = 1 + Fraction(change.percent or 0) / 100
    seat = SeatPrice(
        tuple(
            SeatTier(tier.upto, _times(tier.unit, factor), _times(tier.flat, factor))
            for tier in rates.seat.tiers
        ),
        rates.seat.model,
    )
    return replace(rates, base=_times(rates.base, factor), seat=seat), None


def _times(amount: Decimal, factor: Fraction) -> Decimal:
    """Exact: a finite decimal times a percentage is a finite decimal."""
    product = Fraction(amount) * factor
    shift = 0
    while product.denominator != 1:
        product *= 10
        shift += 1
    return Decimal(f"{product.numerator}E-{shift}")  # from text: no context rounds it
