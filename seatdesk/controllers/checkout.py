"""Buying seats: what could be had without buying, what it costs, and the purchase (C1-C6)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk


class CheckoutController:
    """The use cases behind *Purchase users*."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
