"""Charges of a subscription: lines, invoices, totals."""
