"""Prices: the table of exchange rates, and price books with their editor."""
