"""Forecasts: projections, quotes, the overview."""
