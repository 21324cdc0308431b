"""The search: what can be decided on which day, and the graph of all of it (E6.8)."""
