"""The kinds of changes: everything that can happen to an account, one class each."""
