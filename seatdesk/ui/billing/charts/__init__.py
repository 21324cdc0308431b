"""The chart of invoices, painted, and the table that says the same."""
