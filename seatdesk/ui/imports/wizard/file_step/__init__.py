"""The wizard's first step: the files, how each is read, and its first rows."""
