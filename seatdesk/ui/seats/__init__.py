"""The Seats page: table of users, filters, search, the draft of ticked boxes, bulk changes."""
