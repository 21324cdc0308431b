"""Renewals: the page with its timeline and list, what it asks for, and the calendar file."""
