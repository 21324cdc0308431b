"""The Activity page: the history, and its verification."""
