"""Use cases of subscriptions: checkout, downgrades, billing and what is agreed for a renewal."""
