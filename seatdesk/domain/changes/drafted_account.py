"""The drafted account: as it stands once a draft of seats is saved (S3, D5)."""

from collections.abc import Mapping
from dataclasses import replace

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.changes.renewal_requests import cancelled_by_demand, without_request


def with_draft(account: Account, balance: Mapping[str, int]) -> Account:
    """The account with so many seats more, or less, assigned of each product.

    A request that the draft outgrows is off, as saving cancels it. Seats that are short are not
    bought yet: what they cost is for the checkout to say.
    """
    return replace(
        account,
        subscriptions=tuple(
            _drafted(one, balance.get(one.product, 0)) for one in account.subscriptions
        ),
    )


def _drafted(subscription: Subscription, more: int) -> Subscription:
    if not more:
        return subscription
    drafted = replace(subscription, assigned=subscription.assigned + more)
    short = max(0, -drafted.pool.unassigned) if more > 0 else 0
    supplied = replace(drafted, additional=drafted.additional + short)
    for cancelled in cancelled_by_demand(supplied):
        drafted = without_request(drafted, cancelled)
    return drafted
