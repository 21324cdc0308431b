"""The subscriptions of the Billing page: a summary each, and the rest of it on demand."""
