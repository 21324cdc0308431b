"""The words of head-count plans in tables: headings of columns, and what joins and leaves."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from seatdesk.exchange.cell_text import header_keys, header_names, key
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary, vocabulary
from seatdesk.resources import resource

IMPORTED: Final[Mapping[str, str]] = {
    "hired": "first",
    "left": "last",
    "email": "email",
    "team": "team",
    "product": "product",
    "quantity": "count",
}
"""Fields of imported lists, and what their headings stand for in a plan."""


@dataclass(frozen=True, slots=True)
class HeadcountWords:
    """Headings and footers by `cell_text.key`, and the words of both directions, casefolded."""

    headings: Mapping[str, str]
    directions: Mapping[str, int]
    footers: frozenset[str]

    def field(self, heading: str) -> str:
        """The field that a column's heading stands for: a plan's own word or an importer's."""
        known = next((self.headings[k] for k in header_keys(heading) if k in self.headings), "")
        possible = vocabulary().possible(heading)
        return known or next((IMPORTED[name] for name in possible if name in IMPORTED), "")

    def direction(self, text: str) -> int:
        """1 for people who join, -1 for those who leave; 0 for a word that is neither."""
        return self.directions.get(" ".join(text.casefold().split()).strip(" .:"), 0)


@cache
def headcount_words() -> HeadcountWords:
    """The shipped words."""
    path = resource("vendors") / "headcount" / "words.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    joins, leaves = (dict.fromkeys(told[name], way) for name, way in (("joins", 1), ("leaves", -1)))
    return HeadcountWords(
        headings=header_names(told["headings"]),
        directions=joins | leaves,
        footers=vocabulary().footers.union(map(key, told["footers"])),
    )


@cache
def headcount_vocabulary() -> Vocabulary:
    """The importer's words with those of plans, by which the header of a table is found."""
    known = vocabulary()
    return replace(known, headers=known.headers.union(headcount_words().headings))
