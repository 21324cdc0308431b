"""The account as it stands: subscriptions, prices, policies."""
