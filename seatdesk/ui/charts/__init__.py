"""Charts painted by hand: the same painter for the screen, for pictures and for paper."""
