"""Exports: the dialog that chooses what to write, and the commands that write it."""
