"""Adds users: addresses, then what they may do, then a review (P2-P4)."""

from seatdesk.ui.dialogs.new_user.window import NewUserDialog, NewUserNeeds

__all__ = ["NewUserDialog", "NewUserNeeds"]
