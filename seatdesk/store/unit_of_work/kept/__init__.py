"""The parts of a transaction that keep what stands beside the account: each a small table."""
