"""The comparison of scenarios with doing nothing: what each side costs, and the differences."""
