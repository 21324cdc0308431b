"""The wizard's third step: open questions, and the meaning of names and words in the files."""
