"""Letters without case and marks: searches find *Verlängerung* by *verlangerung* as well."""

from collections.abc import Iterator
from typing import Final
from unicodedata import combining, normalize

_SPELT_OUT: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""Umlauts as they are typed on a keyboard that has none."""


def unmarked(text: str) -> str:
    """The text in small letters, without what stands above and below them."""
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))


def stands_in(word: str, text: str) -> bool:
    """Tell whether a typed word stands in a text that is `unmarked`, however it was typed."""
    return any(spelt in text for spelt in _spellings(unmarked(word)))


def _spellings(word: str) -> Iterator[str]:
    yield word
    short = word
    for spelt, letter in _SPELT_OUT:
        short = short.replace(spelt, letter)
    yield short
