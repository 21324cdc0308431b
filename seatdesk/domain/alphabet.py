"""Alphabets that readers expect names to be sorted by, as keys that every database sorts alike.

Keys are compared by code point. Standard library only, and little of it: the first paint waits for
this.
"""

from enum import StrEnum
from functools import lru_cache
from typing import Final
from unicodedata import combining, normalize


class Alphabet(StrEnum):
    """An order of letters."""

    LATIN = "latin"
    """Accents do not matter: å and ä stand with a, ö and ø with o."""
    NORDIC = "nordic"
    """Å, ä (æ) and ö (ø) are letters of their own after z, and ü stands with y."""


_AFTER_Z: Final = str.maketrans(
    {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ő": "}", "œ": "}", "ü": "y", "ű": "y"}
)
"""The Nordic letters as the three signs that follow z, so that a key stays short and plain."""
_LOOK_ALIKE: Final = str.maketrans(
    {
        "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)  # fmt: skip
"""Letters that are no other letter with an accent, and are taken for one all the same."""


@lru_cache(maxsize=8192)
def sort_key(text: str, alphabet: Alphabet = Alphabet.LATIN) -> str:
    """A text as it is sorted by an alphabet, without case and accents.

    By the Latin one it is also the form in which typed words are looked for.
    """
    letters = text.casefold()
    if alphabet is Alphabet.NORDIC and not letters.isascii():
        letters = normalize("NFC", letters).translate(_AFTER_Z)
    if letters.isascii():
        return letters
    decomposed = normalize("NFKD", letters)
    plain = "".join(sign for sign in decomposed if not combining(sign))
    return plain.translate(_LOOK_ALIKE).casefold()
