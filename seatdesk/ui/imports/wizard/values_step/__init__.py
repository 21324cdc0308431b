"""The wizard's third step: what the words in the columns mean."""
