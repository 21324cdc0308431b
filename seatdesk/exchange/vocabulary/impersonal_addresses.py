"""Addresses and names that are those of no person: service accounts, shared mailboxes, rooms.

They are proposed where a file has no column that says what its users are (IMPORT rule 10).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seatdesk.exchange.cell_text import unaccented

_PARTS = re.compile(r"[-_. ]")


@dataclass(frozen=True, slots=True)
class ImpersonalWords:
    """Expressions over many lines at once: compared addresses, casefolded names."""

    addresses: re.Pattern[str]
    names: re.Pattern[str]

    def places(self, keys: Sequence[str], names: Sequence[str] | None) -> list[int]:
        """The places of those who are no people; `names` None: the file has no names."""
        found = _places(self.addresses, "\n".join(keys))
        if names is not None:
            found |= _places(self.names, _lines(names).casefold())
        return sorted(found)


def impersonal_words(languages: Iterable[Mapping[str, Sequence[str]]]) -> ImpersonalWords:
    """The signs of all languages together.

    `whole` is all that stands before the @, `technical`, `begins` and `ends` are a part of it (a
    point may follow the first of these only: there are names like the others), `names` a part of
    a name, `last_names` the last of several words of one.
    """
    words: dict[str, set[str]] = {}
    for language in languages:
        for sort, texts in language.items():
            spelled = (form for text in texts for form in (text.casefold(), *unaccented(text)))
            words.setdefault(sort, set()).update(spelled)
    whole, technical, begins, ends = (
        _any(words.get(sort, ())) for sort in ("whole", "technical", "begins", "ends")
    )
    part = r"[^@\n]"
    local = rf"(?:{whole})\d*|(?:{technical})\d*[-_.]{part}+"
    local += rf"|(?:{begins})\d*[-_]{part}+|{part}+[-_](?:{ends})\d*"
    phrases = _any(words.get("names", ()))
    last = _any(words.get("last_names", ()))
    return ImpersonalWords(
        re.compile(rf"^(?:{local})@", re.MULTILINE),
        re.compile(rf"(?<![^\W_])(?:{phrases})(?![a-z])|(?<=[^\n] )(?:{last})$", re.MULTILINE),
    )


def _lines(names: Sequence[str]) -> str:
    """Each name on a line of its own, whatever is in it."""
    whole = "\n".join(names)
    if whole.count("\n") < len(names):
        return whole
    return "\n".join(name.replace("\n", " ") for name in names)


def _any(texts: Iterable[str]) -> str:
    """An expression for any of these texts; what parts their words may be any sign, or none."""
    forms = ("[-_. ]?".join(map(re.escape, _PARTS.split(text))) for text in sorted(texts))
    return "|".join(forms) or r"(?!)"


def _places(expression: re.Pattern[str], lines: str) -> set[int]:
    found, place, seen = set(), 0, 0
    for match in expression.finditer(lines):
        place += lines.count("\n", seen, match.start())
        seen = match.start()
        found.add(place)
    return found
