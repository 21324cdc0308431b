"""The chart of invoices to come, painted, and the table with the same numbers."""
