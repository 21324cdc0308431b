"""The approval pack: one report object, and the files it is written to (E10.3)."""
