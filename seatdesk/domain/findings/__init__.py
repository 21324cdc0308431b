"""Findings: seats that could be given up, why, how sure that is, and what it would save (E3.1)."""
