"""The wizard's first step: which file, and how it is read."""
