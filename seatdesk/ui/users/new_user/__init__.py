"""The New user dialog and its pages: addresses, choices, review."""
