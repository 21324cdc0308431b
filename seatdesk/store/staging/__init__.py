"""Rows of an import before they are stored: in a temporary file, matched with the users."""
