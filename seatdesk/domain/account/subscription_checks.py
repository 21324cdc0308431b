"""Checks on the terms of a subscription, and on adding one to an account."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import chain, pairwise
from typing import TypeAlias

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought, Discount, Rates
from seatdesk.domain.calendar import add_months
from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.domain.refusals import Code, Refusal, refuse

MOST_SEATS = 1_000_000
LONGEST_TERM = 120
FIRST_YEAR, LAST_YEAR = 1990, 2200
CURRENCY_LETTERS = 3
PERCENT = Decimal(100)
MOST_MONEY = 10**12
"""A price has at most twelve digits before the point, as in a price book."""

Problem: TypeAlias = tuple[str, object, str]
"""A field, its value, and what is wrong with it."""


def running_term(subscription: Subscription, today: date) -> Subscription:
    """A subscription entered long after its start, moved to the term that is running now.

    Terms are counted from the one it has: those before may have been of other lengths. What it says
    of prices and seats is what holds now: earlier terms are not known.
    """
    if _dates_wrong(
        subscription
    ):  # `check_subscription_terms` says what; counting terms would not end
        return subscription
    anchor, months = subscription.start, subscription.term_months
    begun = calendar_months_between(anchor, subscription.term.start)
    while add_months(anchor, begun + months) <= today:
        begun += months
    return subscription.with_term(
        start=add_months(anchor, begun), end=add_months(anchor, begun + months)
    )


def check_subscription_terms(subscription: Subscription) -> Refusal | None:
    """Refuse a subscription whose terms make no sense in themselves, for the first of them."""
    return _first(
        subscription,
        chain(
            _name_problems(subscription),
            _dates_wrong(subscription),
            _seat_problems(subscription),
            _price_problems(subscription.term.rates),
            _extra_problems(subscription),
        ),
    )


def check_prices(subscription: Subscription, before: Subscription | None = None) -> Refusal | None:
    """Refuse prices that cannot be charged in the currency, as a price book does.

    Prices that stood `before` stay as they are: a percentage at a renewal makes finer ones.
    """
    known = frozenset(amount for _, amount in _amounts(before)) if before else frozenset[Decimal]()
    entered = [(name, amount) for name, amount in _amounts(subscription) if amount not in known]
    return _first(subscription, _too_fine(entered, subscription.currency))


def check_rates(subscription: Subscription, rates: Rates) -> Refusal | None:
    """The same for the prices of another tier."""
    return _first(subscription, _too_fine(_priced(rates), subscription.currency))


def check_standing(subscription: Subscription, as_of: date) -> Refusal | None:
    """Refuse a sound subscription that does not fit its first day here, or its seats in use."""
    if not subscription.auto_renew and subscription.assigned:
        return refuse(
            Code.HOLDERS_LEFT, product=subscription.product, assigned=subscription.assigned
        )
    return _first(subscription, _standing_problems(subscription, as_of))


def _first(subscription: Subscription, problems: Iterator[Problem]) -> Refusal | None:
    problem = next(problems, None)
    if problem is None:
        return None
    name, value, why = problem
    facts: dict[str, object] = {"field": name, "value": value, "problem": why}
    return refuse(
        Code.INVALID_CONTRACT,
        product=subscription.product,
        **facts,
        **_limits(subscription, name, why),
    )


def _limits(s: Subscription, name: str, why: str) -> dict[str, object]:
    """The numbers that a sentence about a value out of its range needs, and the sentence's kind."""
    if why == "fewer_than_assigned":
        return {"reason": why, "assigned": s.assigned, "least": s.assigned - s.included}
    if name == "minimum" and s.minimum > s.additional:
        return {"reason": "above_additional", "least": 0, "most": s.additional}
    if name == "additional" and s.term.opening < 0 <= s.additional:
        return {"reason": "fewer_than_bought", "least": s.additional - s.term.opening}
    days = (s.term.end - s.term.start).days
    if name == "notice_days" and s.notice_days > days:
        term = {"start": s.term.start, "end": s.term.end}
        return {"reason": "longer_than_term", "least": 0, "most": days, **term}
    ranges: dict[str, tuple[object, object]] = {
        "months": (1, LONGEST_TERM),
        "start": (date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)),
        "additional": (0, MOST_SEATS),
        "included": (0, MOST_SEATS),
        "notice_days": (0, days),
        "minimum": (0, s.additional),
        "discount": (0, 100),
    }
    if why != "out_of_range" or name not in ranges:
        return {}
    least, most = ranges[name]
    return {"reason": why, "least": least, "most": most}


def _name_problems(s: Subscription) -> Iterator[Problem]:
    if not s.product.strip():
        yield "product", s.product, "empty"
    if not s.tier.strip():
        yield "tier", s.tier, "empty"
    if len(s.currency) != CURRENCY_LETTERS or not s.currency.isalpha():
        yield "currency", s.currency, "not_a_currency"


def _dates_wrong(s: Subscription) -> list[Problem]:
    problems: list[Problem] = []
    if not 1 <= s.term_months <= LONGEST_TERM:
        problems.append(("months", s.term_months, "out_of_range"))
    if not FIRST_YEAR <= s.start.year <= LAST_YEAR:
        problems.append(("start", s.start, "out_of_range"))
    if s.term.end <= s.term.start:
        problems.append(("renewal", s.term.end, "before_start"))
    problems += [
        (name, day, "not_whole_months")
        for name, day in (("start", s.term.start), ("renewal", s.term.end))
        if add_months(s.start, calendar_months_between(s.start, day)) != day
    ]
    return problems


def _seat_problems(s: Subscription) -> Iterator[Problem]:
    days = (s.term.end - s.term.start).days
    ranges = (
        ("additional", s.additional, MOST_SEATS),
        ("included", s.included, MOST_SEATS),
        ("notice_days", s.notice_days, days),
        ("minimum", s.minimum, s.additional),
    )
    for name, value, most in ranges:
        if not 0 <= value <= most:
            yield name, value, "out_of_range"
    if s.term.opening < 0 <= s.additional:
        yield "additional", s.additional, "out_of_range"
    if s.included + s.additional < s.assigned:
        yield "additional", s.additional, "fewer_than_assigned"


def _amounts(s: Subscription) -> Iterator[tuple[str, Decimal]]:
    """The amounts of a subscription, by the field they are entered in."""
    yield from _priced(s.term.rates)
    if s.renewal_price and s.renewal_price.rates:
        yield from (("renewal_price", amount) for _, amount in _priced(s.renewal_price.rates))
    yield from (("discount", d.amount) for d in s.discounts if d.amount is not None)
    yield from (("one_off", one_off.amount) for one_off in s.one_offs)


def _priced(rates: Rates) -> list[tuple[str, Decimal]]:
    steps = [amount for tier in rates.seat.tiers for amount in (tier.unit, tier.flat)]
    return [("base", rates.base), *(("seat_price", amount) for amount in steps)]


def _too_fine(amounts: list[tuple[str, Decimal]], currency: str) -> Iterator[Problem]:
    smallest = 10 ** digits_of(currency) if is_currency(currency) else None
    for name, amount in amounts:
        if not amount.is_finite():
            continue  # `check_subscription_terms` says so
        if abs(amount) >= MOST_MONEY:
            yield name, amount, "out_of_range"
        elif smallest is not None and (Fraction(amount) * smallest).denominator != 1:
            yield name, amount, "too_fine"


def _price_problems(rates: Rates) -> Iterator[Problem]:
    tiers = rates.seat.tiers
    yield from _below_zero(_priced(rates))
    bounds = [tier.upto or 0 for tier in tiers[:-1]]
    if not tiers or tiers[-1].upto is not None or any(a >= b for a, b in pairwise((0, *bounds))):
        yield "seat_price", ", ".join(str(tier.upto) for tier in tiers), "unordered"


def _below_zero(amounts: list[tuple[str, Decimal]]) -> Iterator[Problem]:
    for name, amount in amounts:
        if not amount.is_finite():
            yield name, amount, "not_a_number"
        elif amount < 0:
            yield name, amount, "negative"


def _extra_problems(s: Subscription) -> Iterator[Problem]:
    for discount in s.discounts:
        yield from _discount_problems(discount)
    for one_off in s.one_offs:
        if not one_off.amount.is_finite():
            yield "one_off", one_off.amount, "not_a_number"
    if s.renewal_price and s.renewal_price.rates:
        yield from _price_problems(s.renewal_price.rates)
    if s.renewal_price and s.renewal_price.percent is not None:
        percent = s.renewal_price.percent
        if not percent.is_finite() or percent < -PERCENT:
            yield "renewal_price", percent, "out_of_range"


def _discount_problems(discount: Discount) -> Iterator[Problem]:
    if discount.percent is not None and not 0 <= _finite(discount.percent) <= PERCENT:
        yield "discount", discount.percent, "out_of_range"
    if discount.amount is not None:
        yield from _below_zero([("discount", discount.amount)])


def _finite(amount: Decimal) -> Decimal:
    return amount if amount.is_finite() else Decimal(-1)


def _standing_problems(s: Subscription, as_of: date) -> Iterator[Problem]:
    if s.renewal <= as_of:
        yield "renewal", s.renewal, "in_the_past"
    if s.additional != s.term.additional_on(as_of):  # invoices would bill other seats than these
        yield "additional", s.additional, "does_not_add_up"
    _, rates = s.term.tier_on(as_of)
    if s.included != rates.included:
        yield "included", s.included, "does_not_add_up"


def why_not_sold_here(subscription: Subscription) -> Refusal | None:
    """Refuse to sell on a subscription that only the vendor's own people can change (C5)."""
    if subscription.legacy or subscription.future_quote:
        reason = "legacy" if subscription.legacy else "future_quote"
        return refuse(Code.CONTACT_CSM, product=subscription.product, reason=reason)
    return None


def check_open(subscription: Subscription) -> Refusal | None:
    """Refuse to change seats or tier of one that ends, or is not sold here (C5, D10)."""
    product = subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if not subscription.auto_renew:
        renewal = subscription.renewal
        return refuse(Code.ENDING, product=product, renewal=renewal, reason="change")
    return why_not_sold_here(subscription)


def check_purchase(subscription: Subscription, bought: Bought, as_of: date) -> Refusal | None:
    """Refuse a purchase that a running subscription does not allow (C1, C5)."""
    if refusal := check_open(subscription):
        return refusal
    product, renewal = subscription.product, subscription.renewal
    most = MOST_SEATS - subscription.term.additional_on(date.max)
    if not 1 <= bought.seats <= most:
        return refuse(Code.QUANTITY, product=product, value=bought.seats, least=1, most=most)
    first = max(as_of, subscription.term.start)
    if bought.on < first:
        return refuse(Code.IN_THE_PAST, product=product, on=bought.on, as_of=first)
    if bought.on >= renewal:
        return refuse(Code.AFTER_RENEWAL, product=product, on=bought.on, renewal=renewal)
    return None


def check_tier(
    subscription: Subscription, tier: str, rates: Rates, *, at_once: bool
) -> Refusal | None:
    """Refuse a tier change but up at once or down at the renewal, above what is assigned (D8)."""
    if refusal := check_open(subscription):
        return refusal
    product, assigned = subscription.product, subscription.assigned
    if tier == subscription.tier:
        return refuse(Code.SAME_TIER, product=product, tier=tier)
    if problem := next(_price_problems(rates), None):
        return _first(subscription, iter([problem]))
    if at_once and not is_upgrade(subscription, rates):
        return refuse(Code.TIER_WAITS, product=product, tier=tier, renewal=subscription.renewal)
    leaving = subscription.removal.seats if subscription.removal and not at_once else 0
    owned = rates.included + subscription.additional - leaving
    if owned < assigned:
        return refuse(
            Code.TIER_TOO_SMALL, product=product, tier=tier, owned=owned, assigned=assigned
        )
    return None


def is_upgrade(subscription: Subscription, rates: Rates) -> bool:
    """True when other rates are a higher tier: a higher base price, or as high and dearer seats.

    Tiers are data and have no order of their own; what a vendor calls higher costs more.
    """
    _, now = subscription.term.tier_on(date.max)
    return (rates.base, rates.seat.tiers[0].unit) > (now.base, now.seat.tiers[0].unit)


def calendar_months_between(anchor: date, day: date) -> int:
    """Calendar months from the month of the anchor to the month of a day."""
    return (day.year - anchor.year) * 12 + day.month - anchor.month
