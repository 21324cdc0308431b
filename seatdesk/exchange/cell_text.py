"""Single cells: cleaning, header keys, lists inside a cell."""

import re
from collections.abc import Iterable, Mapping, Sequence
from unicodedata import normalize

# Trimmed at both ends beside white space: byte-order marks, zero-width spaces and joiners.
_INVISIBLE = "\ufeff\u200b\u2060"
_TRIMMED = _INVISIBLE + "".join(chr(code) for code in range(0x3001) if chr(code).isspace())

_KEPT = '="'
_HASHED = re.compile(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")
_NEUTRALISED = "=+-@\t\r\n＝＋－＠"  # noqa: RUF001 - the full-width ones are meant
_BRACKETS = re.compile(r"\[([^\[\]]*)\]|\(([^()]*)\)")
_WORDS = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_REQUIRED = ("required", "optional", "readonly", "uploadonly", "utc", "erforderlich")


def clean(text: str) -> str:
    """A cell without white space and invisible marks at its ends; inside nothing is touched.

    An apostrophe that an export put before a would-be formula is taken off again, and so is
    `="…"` around a text: exports write it to keep zeros in front.
    """
    text = text.strip(_TRIMMED)
    if text[:2] == _KEPT and text[-1:] == '"' and '"' not in text[2:-1]:
        return text[2:-1]
    if text[:1] == "'" and text[1:2] and text[1] in _NEUTRALISED:
        return text[1:]
    return text


def clean_all(cells: Sequence[str]) -> list[str]:
    """`clean` for a column at once."""
    whole = "".join(cells)
    if "'" in whole or _KEPT in whole or any(mark in whole for mark in _INVISIBLE):
        return [clean(cell) for cell in cells]
    return list(map(str.strip, cells))


def is_hashed(text: str) -> bool:
    """True when a privacy setting put a hash in place of an address."""
    return _HASHED.fullmatch(text) is not None


def key(header: str) -> str:
    """The key that all spellings of a header or word share: letters and digits, casefolded."""
    return "".join(filter(str.isalnum, normalize("NFKC", header).casefold()))


def unaccented(text: str) -> tuple[str, ...]:
    """A text as it is written without accents: left out, or as two letters.

    `größe` is `grosse` and `groesse`. Other scripts stay as they are: their marks tell words apart.
    Empty for a text without accents.
    """
    folded = normalize("NFC", text.casefold())
    bare = "".join(_bare(letter) for letter in folded)
    double = "".join(_DOUBLE.get(letter, _bare(letter)) for letter in folded)
    return tuple(dict.fromkeys(form for form in (bare, double) if form != folded))


def header_names(headings: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Fields by the keys of their headings, which may be written without accents, too."""
    written = [(name, field) for field, names in headings.items() for name in names]
    plain = {key(form): field for name, field in written for form in unaccented(name)}
    return plain | {key(name): field for name, field in written}


def _bare(letter: str) -> str:
    base = _STROKED.get(letter) or normalize("NFD", letter)[0]
    return base if base.isascii() else letter


_STROKED = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}
_DOUBLE = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"}


def header_keys(header: str) -> tuple[str, ...]:
    """Keys under which a header may be known, the most telling first.

    `User name [userPrincipalName] Required` is known by the property in brackets, then whole,
    then without brackets.
    """
    inside = [key(first or second) for first, second in _BRACKETS.findall(header)]
    bare = key(_BRACKETS.sub(" ", header))
    outside = bare.removesuffix("required").removesuffix("optional") or bare
    names = [word for word in inside if word and word not in _REQUIRED]
    return tuple(dict.fromkeys(word for word in (*names, key(header), outside, bare) if word))


def header_words(header: str) -> frozenset[str]:
    """The single words of a header, camel case taken apart."""
    parted = _CAMEL.sub(" ", normalize("NFKC", header))
    return frozenset(word.casefold() for word in _WORDS.findall(parted))


def split(text: str, separators: Sequence[str]) -> tuple[str, ...]:
    """The names in one cell, parted at any of `separators`, each once, in their order."""
    for separator in separators[1:]:
        text = text.replace(separator, separators[0])
    parts: Iterable[str] = text.split(separators[0]) if separators else (text,)
    return tuple(dict.fromkeys(part for part in map(clean, parts) if part))
