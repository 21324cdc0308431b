"""Removes lists of names that a killed import left in the temporary folder."""

from seatdesk.store.connection import temporary_folders


def remove_leftovers() -> None:
    """Take them away at the start of a program, not only when the next import needs the place."""
    temporary_folders.sweep()
