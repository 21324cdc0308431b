"""The words of vendors and languages, as data."""
