"""Gives additional seats up at the renewal (D1-D4, D7, D9)."""
