"""The wizard's second step: the field that each column fills, and how its values are read."""
