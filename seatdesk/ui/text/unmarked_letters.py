"""Spellings of a typed word without marks: *Verlängerung* is found by *verlaengerung* as well."""

from collections.abc import Iterator
from typing import Final

from seatdesk.domain.alphabet import sort_key

_SPELT_OUT: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""Umlauts as they are typed on a keyboard that has none."""


def stands_in(word: str, text: str) -> bool:
    """Tell whether a typed word stands in a text, its sort key, however it was typed."""
    return any(spelt in text for spelt in _spellings(sort_key(word)))


def _spellings(word: str) -> Iterator[str]:
    yield word
    short = word
    for spelt, letter in _SPELT_OUT:
        short = short.replace(spelt, letter)
    yield short
