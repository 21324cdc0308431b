"""The draft of a price book: a document, checked by the rules of an imported one.

No Qt: what is typed becomes the same plain rows that a file would hold.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from seatdesk.domain.account.price_book_document import (
    FORMAT,
    PriceBookProblem,
    parse_book,
    to_document,
)
from seatdesk.domain.account.pricing import PriceBook

Row: TypeAlias = dict[str, object]
_SEPARATORS: Final = " ._/"


@dataclass
class BookDraft:
    """The draft; `rows` are documents of prices: product, tier, currency, from, to and so on."""

    key: str
    name: str
    note: str = ""
    rows: list[Row] = field(default_factory=list)

    @classmethod
    def of(cls, book: PriceBook) -> "BookDraft":
        """A draft with everything the book says."""
        rows = to_document(book)["prices"]
        copied = [dict(row) for row in rows] if isinstance(rows, list) else []
        return cls(book.key, book.name, book.note, copied)

    def document(self) -> dict[str, object]:
        """The document that would be stored."""
        return {
            "format": FORMAT,
            "key": self.key,
            "name": self.name,
            "note": self.note,
            "prices": self.rows,
        }

    def book(self) -> PriceBook | tuple[PriceBookProblem, ...]:
        """The price book, or all problems of the draft."""
        return parse_book(self.document())

    def add(self, like: int | None, today: date, currency: str) -> int:
        """Add a price after the one it resembles; returns its number."""
        if like is None:
            row: Row = {"commitment": "annual", "from": today.isoformat(), "base": "0", "seat": "0"}
            self.rows.append(row | {"product": "", "tier": "", "currency": currency})
            return len(self.rows) - 1
        self.rows.insert(like + 1, dict(self.rows[like]))
        return like + 1

    def add_successor(self, number: int, on: date) -> int:
        """End a price on a day and begin another; returns its number. Subscriptions keep theirs."""
        following = self.rows[number] | {"from": on.isoformat()}
        self.rows[number] = self.rows[number] | {"to": on.isoformat()}
        self.rows.insert(number + 1, following)
        return number + 1


def row_of(place: str) -> int | None:
    """The number of the price that a place such as `prices[2].base` lies in."""
    if not place.startswith("prices["):
        return None
    return int(place[len("prices[") : place.index("]")])


def field_of(place: str) -> str:
    """The field of a price that a place lies in: `base` of `prices[2].base`."""
    _, _, inside = place.partition("].")
    return inside.partition(".")[0].partition("[")[0]


def key_from(name: str, taken: Iterable[str]) -> str:
    """A short key for commands and subscriptions, made of a name: `our-prices-2`."""
    words = "".join(c if c.isalnum() else " " if c in _SEPARATORS else "-" for c in name.lower())
    plain = "-".join(words.replace("-", " ").split()) or "prices"
    known, key, number = set(taken), plain, 1
    while key in known:
        number += 1
        key = f"{plain}-{number}"
    return key
