"""Importing: from files to a preview, and from the preview to the account."""
