"""Rows of people, usage and subscriptions out of a recognised table."""
