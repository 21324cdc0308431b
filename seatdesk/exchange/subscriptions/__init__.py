"""Subscriptions out of a file: terms, prices and seats of each row."""
