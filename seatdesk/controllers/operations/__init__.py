"""Steps that use cases share; each needs an open transaction."""
