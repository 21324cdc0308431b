"""Enters or corrects a subscription, with what it makes of the next invoices."""
