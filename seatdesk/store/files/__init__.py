"""Workspace files: creating them, copying them, backups."""
