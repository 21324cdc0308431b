"""Workspace files: making them, copying them, rolling backups."""
