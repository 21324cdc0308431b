"""Cells that a spreadsheet would take for a formula, made plain text (H6).

A name like `=HYPERLINK(…)` in a file that somebody opens is run by their spreadsheet. An apostrophe
before it makes it text there, also after the file was saved in another format; the importer takes
it off again (`values.clean`).
"""

import re
from collections.abc import Iterable

# Also the wide forms of East Asian keyboards, which some spreadsheets read as the plain ones.
_STARTS = "=+\\-@\t\r\n＝＋－＠"  # noqa: RUF001 - meant
# A spreadsheet skips blanks, and marks that nobody sees, before it looks for a formula.
_SKIPPED = "\\s\ufeff\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\x00-\x1f"
_FORMULA = re.compile(f"[{_SKIPPED}]*[{_STARTS}]")
_SUSPECT = re.compile(f"[{_SKIPPED}{_STARTS}]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[ .,'\u00a0\u202f\u2019][0-9]+)*%?")
MARK = "'"


def is_formula(text: str) -> bool:
    """True when a spreadsheet could run this text; numbers with a sign are only numbers."""
    return _FORMULA.match(text) is not None and _NUMBER.fullmatch(text) is None


def harmless(text: str) -> str:
    """The text, with an apostrophe before it where it could be run."""
    return MARK + text if is_formula(text) else text


def harmless_all(texts: Iterable[str]) -> list[str]:
    """`harmless` for many texts at once."""
    listed = list(texts)
    if _SUSPECT.search("".join({text[:1] for text in listed})):
        return [harmless(text) for text in listed]
    return listed
