"""What a subscription costs: charges, invoices, totals."""
