"""Importing from the command line: options, hints, and the preview in words."""
