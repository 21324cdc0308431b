"""The terms of a search: what is bought in each on which day, and the money that it costs."""
