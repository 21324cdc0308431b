"""The tab Head count: the plan, and the seats needed beside those owned."""
