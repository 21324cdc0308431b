"""Buys additional seats: what is free first, then how many, what it costs, and for whom (C1-C6)."""
