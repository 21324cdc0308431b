"""The dialog that makes new users, page by page."""
