"""The Seats page: the draft of ticked boxes, filters, search and bulk assignment."""
