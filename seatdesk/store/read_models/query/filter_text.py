"""Parses the text of the filter field: words and tokens.

`team:sales idle:>60 seat:sales tier:pro status:deactivated kind:bot -word "two words"`; what is no
token is a word, looked for anywhere in name, e-mail and team.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from seatdesk.domain.alphabet import sort_key

TOKEN = re.compile(
    r'(-?)(?:(team|dept|status|seat|tier|idle|kind):)?(?:"([^"]*)"?|(\S+))', re.IGNORECASE
)
TRIGRAM = 3
"""Letters of the shortest word that the trigram index finds."""
IDLE = re.compile(r"(>=|<=|>|<)?(\d{1,5})$")
LIKE_A_TOKEN = re.compile(r"[a-z_-]+:(?!//)")
VALUES = {
    "status": ("invited", "active", "deactivated", "removed"),
    "kind": ("person", "bot", "service", "guest"),
}
"""The words of tokens with fixed values; the beginning of a word is enough."""
WORD = "word"
SAME_AS = {"dept": "team"}
"""Other names of tokens: a team is a department to some."""
MOST = 100
"""Conditions taken from a text: more is a page pasted by mistake."""
ONLY_NEVER, ONLY_UNKNOWN = ("", "0001"), ("9999", "~")


class FilterTerm(NamedTuple):
    """One condition; all of them must hold."""

    field: str
    """`word`, `team`, `status`, `seat`, `tier`, `idle` or `kind`."""
    value: str
    """Casefolded; of a word or a team the sort key, so that no accent has to be typed."""
    negated: bool = False


def parse(text: str) -> tuple[FilterTerm, ...]:
    """The conditions in a filter text. Nothing typed is an error."""
    terms = (_term(*hit.groups(default="")) for hit in TOKEN.finditer(text))
    return tuple(islice(dict.fromkeys(term for term in terms if term.value), MOST))


def _term(minus: str, field: str, quoted: str, bare: str) -> FilterTerm:
    value, field = (quoted or bare).casefold(), field.casefold()
    field = SAME_AS.get(field, field)
    if field == "idle" and not (value in {"never", "unknown"} or IDLE.match(value)):
        field, value = "", f"idle:{value}"
    if minus and not value:
        return FilterTerm(WORD, minus)
    if field in {"", "team"}:
        value = sort_key(value)
    return FilterTerm(field or WORD, value, negated=bool(minus))


def unknown_tokens(text: str) -> tuple[str, ...]:
    """Parts of a text that look like a token and are none, or have a value no token has.

    The filter field takes them as words to look for; a script should hear of them.
    """
    return tuple(
        hit.group()
        for hit in TOKEN.finditer(text)
        if hit[4] and _misread((hit[2] or "").casefold(), hit[4].casefold())
    )


def _misread(field: str, value: str) -> bool:
    if field == "idle":
        return not (value in {"never", "unknown"} or IDLE.match(value))
    if field in VALUES:
        return not any(known.startswith(value) for known in VALUES[field])
    return not field and LIKE_A_TOKEN.match(value) is not None


def asks_removed(terms: Iterable[FilterTerm]) -> bool:
    """True when removed users are asked for: else they are not shown."""
    return any(
        term.field == "status" and not term.negated and "removed".startswith(term.value)
        for term in terms
    )


def idle_bounds(value: str, today: date) -> tuple[str, str]:
    """The days of last activity that can be meant by `>60`, `<=7`: from, to (exclusive).

    Never may be idle for longer than any number of days; unknown is not known to be idle. Data can
    be older than today, so that a last use of long ago need not be a long silence.
    """
    found = IDLE.match(value)
    if found is None:
        return ONLY_NEVER if value == "never" else ONLY_UNKNOWN
    if found[1] in {"<", "<="}:
        return ONLY_NEVER[1], ONLY_UNKNOWN[0]
    days = int(found[2])
    if days >= (today - date.min).days:
        return ONLY_NEVER
    day = today - timedelta(days)
    return "", (day if found[1] == ">" else day + timedelta(1)).isoformat()


def phrase(word: str) -> str:
    """A word in the quotes of a query to the trigram index."""
    return '"' + word.replace('"', '""') + '"'
