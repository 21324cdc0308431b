"""Tests of amounts that are links."""
