"""The preferences dialog and the About dialog."""
