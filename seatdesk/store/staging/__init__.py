"""Rows of an import before they are stored: kept aside and matched with the users there."""
