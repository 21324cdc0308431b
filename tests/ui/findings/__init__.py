"""Tests of the Findings page."""
