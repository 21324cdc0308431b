"""Differences between subscriptions of a file and of the account, and taking them over."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from seatdesk.controllers.operations.subscription_form import corrected
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.term_changes import EditSubscription
from seatdesk.domain.choices import PriceModel
from seatdesk.domain.refusals import Refusal

Figure: TypeAlias = tuple[str, str]
"""A figure of a subscriptions file: product and field."""
ChosenFigures: TypeAlias = Collection[Figure] | Literal["all"]


@dataclass(frozen=True, slots=True)
class SubscriptionDifference:
    """One figure that the file and the account give differently.

    `why_not`: code of the reason why the file's cannot be taken over, "" when it can.
    """

    product: str
    field: str
    here: str
    there: str
    line: int
    why_not: str = ""


WHY_NOT_TAKEN = {
    "holders": "More people hold a seat here than the file has seats.",
    "included": "The contract here includes more seats than the file has.",
    "assigned": "Seats are given by who holds one: import the people for that.",
    "renewed": "That day has passed.",
    "far": "That is more than a whole term away.",
    "currency": "The contract here is in another currency.",
    "period": "The file does not say for how long its price is.",
    "finer": "Its price for a seat and month is finer than its currency has digits.",
    "negative": "Its price is below zero.",
    "steps": "The price here has steps, and the file names one price.",
    "unfit": "With it the contract would not add up.",
    "same": "The file says nothing else of it than what is here.",
}
"""Reasons why a figure is not taken over, and what then, by code."""


def why_not(account: Account, existing: Subscription, field: str, there: str) -> str:
    """Code of the reason why a figure cannot be taken over; "" when it can."""
    found = _obstacle(account, existing, field, there)
    if found:
        return found
    after = _after(account, existing, {field: there})
    return "unfit" if after is None else ""


def taken_over(
    account: Account, differences: Sequence[SubscriptionDifference], figures: ChosenFigures
) -> tuple[tuple[Subscription, Subscription], ...] | SubscriptionDifference:
    """Subscriptions before and after taking figures over; or the first figure that cannot be.

    “all” means all that can be.
    """
    by_product: dict[str, list[SubscriptionDifference]] = {}
    for one in chosen(differences, figures):
        by_product.setdefault(one.product, []).append(one)
    pairs = []
    for product, mine in by_product.items():
        if stuck := next((one for one in mine if one.why_not), None):
            return stuck
        before = account.subscription(product)
        after = _after(account, before, {one.field: one.there for one in mine})
        if after is None:
            return mine[0]
        pairs.append((before, after))
    return tuple(pairs)


def chosen(
    differences: Iterable[SubscriptionDifference], figures: ChosenFigures
) -> list[SubscriptionDifference]:
    """The differences that were chosen to be taken over."""
    if figures == "all":
        return [one for one in differences if not one.why_not]
    return [one for one in differences if (one.product, one.field) in figures]


def first_unknown(
    differences: Iterable[SubscriptionDifference], figures: ChosenFigures
) -> Figure | None:
    """The first chosen figure that does not differ, if any."""
    there = {(one.product, one.field) for one in differences}
    return None if figures == "all" else next((one for one in figures if one not in there), None)


def _obstacle(account: Account, existing: Subscription, field: str, there: str) -> str:
    match field:
        case "quantity" if int(there) < existing.assigned:
            return "holders"
        case "quantity" if int(there) < existing.included:
            return "included"
        case "renewal":
            return _too_early_or_late(account, existing, date.fromisoformat(there))
        case "assigned":
            return "assigned"
        case "unit_price" if existing.term.rates.seat.model is not PriceModel.FLAT:
            return "steps"
        case _:
            return ""


def _too_early_or_late(account: Account, existing: Subscription, renewal: date) -> str:
    if renewal <= account.as_of:
        return "renewed"
    return "far" if add_months(renewal, -existing.term_months) > account.as_of else ""


def _after(
    account: Account, existing: Subscription, figures: Mapping[str, str]
) -> Subscription | None:
    """The subscription with figures of the file; None where it would not add up."""
    fields: dict[str, Any] = {}
    for name, there in figures.items():
        fields |= _FIELDS[name](existing, there)
    after = corrected(existing, account.as_of, fields)
    return None if isinstance(apply(account, EditSubscription(existing, after)), Refusal) else after


def _start_for_renewal(existing: Subscription, there: str) -> dict[str, Any]:
    """The subscription's start, moved with its renewal; whole terms before it stay whole."""
    renewal = date.fromisoformat(there)
    months, days = existing.term_months, existing.renewal
    behind = (days.year - existing.start.year) * 12 + days.month - existing.start.month
    whole = add_months(renewal, -behind)
    return {
        "start": whole if add_months(whole, behind) == renewal else add_months(renewal, -months)
    }


_FIELDS: Mapping[str, Callable[[Subscription, str], dict[str, Any]]] = {
    "quantity": lambda existing, there: {"additional": int(there) - existing.included},
    "renewal": _start_for_renewal,
    "tier": lambda _, there: {"tier": there},
    "unit_price": lambda _, there: {"seat_price": SeatPrice.of(Decimal(there))},
}
