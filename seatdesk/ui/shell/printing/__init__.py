"""Printing what the window shows: the page, the billing overview, or a dialog."""
