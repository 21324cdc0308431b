"""Gives additional seats up at the renewal (D1-D4, D7, D9)."""

from seatdesk.ui.dialogs.downgrade.window import DowngradeDialog, DowngradeNeeds

__all__ = ["DowngradeDialog", "DowngradeNeeds"]
