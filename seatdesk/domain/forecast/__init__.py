"""What is to come: projections, quotes, the overview."""
