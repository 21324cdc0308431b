"""Exporting lists to files from the window."""
