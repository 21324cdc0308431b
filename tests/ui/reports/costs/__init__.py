"""Tests of the tab Costs."""
