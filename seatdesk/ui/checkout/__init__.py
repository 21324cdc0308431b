"""Purchases and downgrades: the checkout dialog and its parts, removals, the vendor's part."""
