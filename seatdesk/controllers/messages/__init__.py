"""Sentences: refusals, lines of the history, explanations, verification."""
