"""Sentences about requests that wait for a renewal, and about those that a change cancels."""
