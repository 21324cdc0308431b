"""Amounts that are links to how they came about: alone, on a card, in the cells of a table."""
