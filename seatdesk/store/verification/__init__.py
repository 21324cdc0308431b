"""Verification: every line, seat and figure, counted again."""
