"""JSON shapes and lines of the planning commands."""
