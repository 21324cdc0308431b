"""The tab Cheapest: the plan that costs least, and why nothing is cheaper."""
