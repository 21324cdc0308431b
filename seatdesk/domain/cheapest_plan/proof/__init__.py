"""The proof of a cheapest plan: the floor under all plans, and what makes the gap to it (E6.9)."""
