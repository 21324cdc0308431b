"""Removes lists of names that a killed import left in the temporary folder."""

from seatdesk.store import scratch


def remove_leftovers() -> None:
    """Take them away at the start of a program, not only when the next import needs the place."""
    scratch.sweep()
