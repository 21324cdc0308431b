"""Derivations of amounts in words: the tree that a figure carries, and its labels."""
