"""Answers to single questions about money, a line of JSON each."""
