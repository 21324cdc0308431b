"""Contracts, their prices, and what they cost (D1, D8-D10, B8)."""

from typing import TYPE_CHECKING

from seatdesk.controllers.action import Action
from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.account import Subscription
from seatdesk.domain.changes import AddSubscription

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk


class BillingController:
    """The use cases behind the billing overview and the contract editor."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def add(self, subscription: Subscription, note: str = "") -> Outcome[Subscription]:
        """A contract enters the account."""

        def add(action: Action) -> Subscription:
            action.do(AddSubscription(subscription))
            return action.subscription(subscription.product)

        return self._desk.run(add, note=note)
