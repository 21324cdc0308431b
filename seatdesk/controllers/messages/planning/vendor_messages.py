"""Drafted messages to the vendor, about subscriptions that cannot be changed here (C5)."""

from dataclasses import dataclass
from datetime import date

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.choices import Commitment


@dataclass(frozen=True, slots=True)
class VendorRequest:
    """A request to the vendor in words: for the subject, and around the subscription's name."""

    subject: str
    please: str
    then: str = ""


def about_seats(seats: int) -> VendorRequest:
    """A request for more paid users, or below zero for fewer."""
    act = "add" if seats > 0 else "remove"
    count = abs(seats)
    users = f"{act} {count:,} paid user{'' if count == 1 else 's'}"
    return VendorRequest(users, f"{users} of")


def about_tier(tier: str = "") -> VendorRequest:
    """A request for another tier; without one its name is left open."""
    return VendorRequest("change the tier", "change", f" to {tier or '(tier)'}")


def about_terms(commitment: Commitment | None = None) -> VendorRequest:
    """A request for other terms at the renewal."""
    wanted = commitment.value if commitment else "(annual or monthly)"
    return VendorRequest("change the terms", "renew", f" with {wanted} commitment")


def vendor_message(
    account: Account, subscription: Subscription, request: VendorRequest, today: date
) -> str:
    """The message: what is asked for, by when, and how the subscription stands."""
    last, renewal = subscription.last_day_to_act, subscription.renewal
    by = f"by {last.isoformat()}" if today <= last else "as soon as possible"
    passed = "" if today <= last else f" The last day to act for it was {last.isoformat()}."
    return (
        f"Subject: {subscription.product}: {request.subject}\n\n"
        f"Hello,\n\nplease {request.please} {subscription.product} {subscription.tier}"
        f"{request.then} for {account.name} {by}.\n"
        f"Today the contract has {subscription.pool.owned:,} paid users "
        f"({subscription.included:,} included, {subscription.additional:,} additional); "
        f"{subscription.assigned:,} are assigned. It renews on {renewal.isoformat()}.{passed}\n\n"
        "Please confirm the price and the day on which the change takes effect.\n"
    )
