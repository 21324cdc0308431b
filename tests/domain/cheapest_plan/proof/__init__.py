"""Tests of the proof that no contract costs less."""
