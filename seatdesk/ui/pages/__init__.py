"""What the middle of the window shows, one page at a time."""
