"""Costs of a span split among teams, cost centres or users, to the minor unit (E7.1)."""
