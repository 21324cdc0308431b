"""One transaction: what it reads and writes of users, seats, account and history."""
