"""The columns of pasted cells without headings, told by what stands in them."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Final

from seatdesk.domain.addresses import read_mailbox
from seatdesk.exchange.cells import dates
from seatdesk.exchange.headcount_rows.headcount_words import HeadcountWords
from seatdesk.exchange.vocabulary.vocabulary import vocabulary

PASTED_ORDER: Final = ("on", "direction", "count", "email", "team", "product")
"""The columns of a plan in their usual order, each called by its field."""
_COUNT: Final = re.compile(r"[+\-\N{MINUS SIGN}(]?\s*\d[\d.,'\s]*\)?")
_NUMERIC_DATE: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


def columns_without_headings(
    rows: Sequence[tuple[int, Sequence[str]]], words: HeadcountWords
) -> list[str]:
    """A field for each column, by its first cell that is filled; empty where it is none.

    A day, a word that joins or leaves, a number and an address tell themselves; of other texts the
    last is the product and the one before it the team. Where two columns have days the usual order
    is taken, and what does not fit is refused.
    """
    width = max(len(cells) for _, cells in rows)
    firsts = [
        next((cells[at].strip() for _, cells in rows if at < len(cells) and cells[at].strip()), "")
        for at in range(width)
    ]
    found = [_told(text, words) for text in firsts]
    if found.count("on") > 1:
        return list(PASTED_ORDER[:width])
    texts = [at for at, text in enumerate(firsts) if text and not found[at]]
    for at, field in zip(reversed(texts), ("product", "team"), strict=False):
        found[at] = field
    return found


def _told(text: str, words: HeadcountWords) -> str:
    """The field that a cell tells itself; empty for any other text."""
    if _is_day(text):
        return "on"
    if words.direction(text):
        return "direction"
    if _COUNT.fullmatch(text):
        return "count"
    return "email" if "@" in text and read_mailbox(text) is not None else ""


def _is_day(text: str) -> bool:
    if _NUMERIC_DATE.fullmatch(text):
        return True
    with suppress(ValueError):
        return isinstance(dates.DateReader(vocabulary(), "", None).read(text), date)
    return False
