"""Filters and orders of the users table as SQL."""
