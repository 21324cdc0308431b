"""The import wizard."""

from seatdesk.ui.dialogs.importing.case import ImportNeeds
from seatdesk.ui.dialogs.importing.review_page import ImportOrder
from seatdesk.ui.dialogs.importing.window import ImportDialog

__all__ = ["ImportDialog", "ImportNeeds", "ImportOrder"]
