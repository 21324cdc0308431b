"""Importing from the command line: options, hints, and what the preview says."""
