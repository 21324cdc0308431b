"""Charts by month, painted: what all of them share."""
