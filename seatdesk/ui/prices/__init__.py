"""Prices: exchange rates and price books."""
