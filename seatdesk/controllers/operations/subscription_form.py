"""The form of a subscription: what a person enters or corrects, made into a subscription."""

from dataclasses import replace
from datetime import date
from typing import Any

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import UseCase, accepted
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import (
    FIRST_YEAR,
    LAST_YEAR,
    LONGEST_TERM,
    calendar_months_between,
    running_term,
)
from seatdesk.domain.account.subscription_form import SubscriptionForm, entered_subscription
from seatdesk.domain.account.terms_and_prices import TierChanged
from seatdesk.domain.calendar import add_months, months_between


def subscription_of(use_case: UseCase, form: SubscriptionForm) -> Subscription:
    """The subscription a form describes, in the term that is running today, or `Declined`."""
    books = price_books.all_books(use_case.work)
    return accepted(entered_subscription(form, use_case.account, books, use_case.today))


def corrected(before: Subscription, today: date, fields: dict[str, Any]) -> Subscription:
    """A subscription with fields corrected that were entered wrong.

    Fields are those of `SubscriptionForm`, given only where they change.
    """
    rest = dict(fields)
    dates = {name: rest.pop(name, None) for name in ("start", "months", "renewal")}
    after = with_dates(before, today, **dates)
    if "additional" in rest:
        after = _with_additional(after, rest.pop("additional"))
    priced: dict[str, Any] = {
        name: rest.pop(name) for name in ("base", "included", "seat_price") if name in rest
    }
    if "tier" in rest or priced:
        after = _with_tier(after, rest.pop("tier", None), priced)
    return replace(after, **rest)


def with_dates(
    subscription: Subscription,
    today: date,
    *,
    start: date | None = None,
    months: int | None = None,
    renewal: date | None = None,
) -> Subscription:
    """A subscription with dates corrected that were entered wrong.

    From another start, or with terms of another length, the running term is counted anew. A stated
    renewal is the end of the running term, whatever its length: the terms after it are as long as
    they all are.
    """
    after = subscription
    if start is not None or months is not None:
        after = replace(
            subscription,
            start=start or subscription.start,
            term_months=subscription.term_months if months is None else months,
            last_term=subscription.last_term if start in {None, subscription.start} else None,
        )
        after = _counted_anew(after, subscription, today)
    if renewal is None or not _countable(after):
        return after
    begin = after.term.start
    if after is not subscription or renewal <= begin:  # whichever term it ends, as others are
        passed = months_between(after.start, renewal) - after.term_months
        begin = add_months(after.start, max(0, passed))
    return after.with_term(start=begin, end=renewal)


def _counted_anew(after: Subscription, before: Subscription, today: date) -> Subscription:
    """The term that runs, counted from the end of the last one where that is known.

    Terms may differ in length: only where no last one is known do all begin with the contract.
    """
    if not _countable(after):
        return after  # whoever checks the contract says what is wrong
    first, last = 0, before.last_term
    if last is not None:
        first = calendar_months_between(before.start, last.end)
        if add_months(after.start, first) > today:
            first = 0
    counted = after.with_term(
        start=add_months(after.start, first),
        end=add_months(after.start, first + after.term_months),
    )
    return running_term(counted, today)


def _countable(subscription: Subscription) -> bool:
    in_range = FIRST_YEAR <= subscription.start.year <= LAST_YEAR
    return in_range and 1 <= subscription.term_months <= LONGEST_TERM


def _with_additional(subscription: Subscription, additional: int) -> Subscription:
    """A subscription with another number of additional seats from the first day of its term."""
    more = additional - subscription.additional
    opened = subscription.with_term(opening=subscription.term.opening + more)
    return replace(opened, additional=additional)


def _with_tier(
    subscription: Subscription, tier: str | None, priced: dict[str, Any]
) -> Subscription:
    """A subscription with another name or other prices of the tier that is in force."""
    term = subscription.term
    events = list(term.events)
    changes = [(n, event) for n, event in enumerate(events) if isinstance(event, TierChanged)]
    current, rates = term.tier_on(date.max)
    own = bool({"base", "seat_price"} & priced.keys())
    names = {"seat_price": "seat"}
    after = replace(rates, **{names.get(name, name): value for name, value in priced.items()})
    after = replace(after, source="contract") if own else after
    if changes:
        place, last = changes[-1]
        events[place] = replace(last, tier=tier or current, rates=after)
        term = replace(term, events=tuple(events))
    else:
        term = replace(term, tier=tier or current, rates=after)
    return replace(
        subscription,
        term=term,
        included=after.included,
        price_book="" if own else subscription.price_book,
    )
