"""The tab Costs: who costs what, by team, cost centre or user."""
