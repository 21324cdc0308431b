"""The editor of a subscription: its dialog, a tab per group of answers, the invoices to come."""
