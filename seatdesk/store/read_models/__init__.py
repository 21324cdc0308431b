"""Rows to look at: the account, users, history, and the listing of a million users."""
