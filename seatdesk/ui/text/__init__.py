"""Texts that people read or type: language, numbers, words, derivations, typed values."""
