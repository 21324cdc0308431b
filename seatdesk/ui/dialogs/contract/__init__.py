"""Enters or corrects a subscription, with what it makes of the next invoices."""

from seatdesk.ui.dialogs.contract.window import ContractDialog, ContractNeeds

__all__ = ["ContractDialog", "ContractNeeds"]
