"""Reconciliation of a vendor's invoice with what it should say, line by line (E8)."""
