"""What can happen to an account, and by which rules."""
