"""Price books: the list, and the editor of one."""

from seatdesk.ui.dialogs.price_books.editor import BookDialog, BookNeeds
from seatdesk.ui.dialogs.price_books.window import PriceBooksDialog, PriceBooksNeeds

__all__ = ["BookDialog", "BookNeeds", "PriceBooksDialog", "PriceBooksNeeds"]
