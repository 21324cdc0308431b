"""Buying seats and scheduling downgrades."""
