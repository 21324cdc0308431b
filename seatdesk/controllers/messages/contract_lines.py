"""Facts of history lines of a subscription: added, removed, or its contract corrected."""

from collections.abc import Callable

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    EditSubscription,
    RemoveSubscription,
)

CONTRACT_FIELDS = {
    "product": "product",
    "currency": "currency",
    "start": "first day",
    "term_months": "months of a term",
    "term": "running term",
    "last_term": "term before",
    "commitment": "commitment",
    "billing": "billing",
    "price_book": "price book",
    "included": "included seats",
    "additional": "additional seats",
    "assigned": "assigned seats",
    "removal": "removal of seats",
    "tier_plan": "tier at the renewal",
    "auto_renew": "auto-renewal",
    "ended": "end",
    "notice_days": "days of notice",
    "minimum": "minimum of additional seats",
    "legacy": "legacy",
    "future_quote": "quote dated in the future",
    "charge": "charging of added seats",
    "convention": "convention",
    "rounding": "rounding",
    "discounts": "discounts",
    "one_offs": "amounts charged once",
    "renewal_price": "price from the renewal on",
    "terms_plan": "terms at the renewal",
}
"""Every field of a subscription as a line of the history names it."""


def told_of_subscription(
    change: AddSubscription | RemoveSubscription | EditSubscription,
    translate: Callable[[str], str],
) -> dict[str, object]:
    """Facts of the line: the product and its seats, or the fields that were corrected."""
    if isinstance(change, EditSubscription):
        fields = _fields_that_differ(change.before, change.after)
        named = ", ".join(translate(CONTRACT_FIELDS[name]) for name in fields)
        return {"product": change.after.product, "fields": named}
    subscription = change.subscription
    return {
        "product": subscription.product,
        "tier": subscription.tier,
        "included": subscription.included,
        "additional": subscription.additional,
    }


def _fields_that_differ(before: Subscription, after: Subscription) -> list[str]:
    """The names of the fields in which two states of a subscription differ."""
    return [
        name
        for name in Subscription.__dataclass_fields__
        if getattr(before, name) != getattr(after, name)
    ]
