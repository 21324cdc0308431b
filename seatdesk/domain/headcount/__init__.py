"""The head-count plan: who is to come and go, and how many seats that takes on each day."""
