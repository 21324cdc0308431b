"""The Billing page: subscriptions and their editor, invoices to come, tiers, conventions."""
