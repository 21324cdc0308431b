"""Scenarios: what somebody thinks of doing, kept beside the account."""
