"""The wizard's model: the state of an import, its answers, the names of fields."""
