"""Buys additional seats: what is free first, then how many, what it costs, and for whom (C1-C6)."""

from seatdesk.ui.dialogs.checkout.purchase import Purchase
from seatdesk.ui.dialogs.checkout.window import CheckoutDialog, CheckoutNeeds

__all__ = ["CheckoutDialog", "CheckoutNeeds", "Purchase"]
