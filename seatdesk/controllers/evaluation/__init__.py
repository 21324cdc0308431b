"""Evaluation inside an open transaction: what scenarios need of the account, and what they keep."""
