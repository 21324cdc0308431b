"""Leftovers of killed imports: lists of names in the temporary folder."""

from seatdesk.store.connection import temporary_folders


def remove_leftovers() -> None:
    """Remove the leftovers of killed imports, when a program starts."""
    temporary_folders.delete_abandoned()
