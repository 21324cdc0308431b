"""A cheapest plan as the steps of a scenario, and the check that they come to the same (E6.11)."""
