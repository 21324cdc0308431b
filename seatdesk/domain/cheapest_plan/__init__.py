"""The cheapest plan: the search over every contract that could be made, and its proof (E6)."""
