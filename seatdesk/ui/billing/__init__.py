"""The Billing page: subscriptions, invoices to come, tiers, conventions."""
