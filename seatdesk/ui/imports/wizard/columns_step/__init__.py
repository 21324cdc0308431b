"""The wizard's second step: which column holds which field."""
