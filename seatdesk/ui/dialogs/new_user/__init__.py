"""Adds users: addresses, then what they may do, then a review (P2-P4)."""
