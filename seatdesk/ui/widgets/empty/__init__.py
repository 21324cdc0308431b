"""Places that have nothing to show yet: what they are for, and what to do."""
