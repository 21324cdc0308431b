"""A document to be written in any form: its subject, and tables of typed cells."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from seatdesk.domain.currency import digits_of

WORDS = {
    "heading": "{account} · {title} · as of {day} · {chosen}",
    "filter": "filter: {text}",
    "all": "no filter",
    "as_of": "As of",
    "account": "Account",
    "ours": "SeatDesk account",
    "chosen": "Filter",
    "total": "Total",
    "total_in": "Total in {currency}",
    "rows": "rows: {count}",
}
"""Texts that a file says about itself, besides its title and its columns."""


class CellKind(StrEnum):
    """The kinds of cells in a column. A cell may always be a word or None instead."""

    TEXT = "text"
    WHOLE = "whole"
    MONEY = "money"
    DAY = "day"
    """Long lists may have it as ISO text."""
    MOMENT = "moment"
    """Date and time in UTC."""


class MoneyCell(NamedTuple):
    """An amount in its currency, exact."""

    amount: Decimal
    currency: str

    @property
    def digits(self) -> int:
        """Digits after the point: the currency's, and more where a price has more."""
        exponent = self.amount.as_tuple().exponent
        written = -exponent if isinstance(exponent, int) else 0
        return max(digits_of(self.currency), written)

    @property
    def text(self) -> str:
        """The amount with a point and without groups."""
        return f"{self.amount:.{self.digits}f}"


Cell: TypeAlias = str | int | MoneyCell | date | datetime | None
Row: TypeAlias = Sequence[Cell]
Chunks: TypeAlias = Iterator[Sequence[Row]]


@dataclass(frozen=True, slots=True)
class DocumentColumn:
    """One column. `key` names it for programs; `width` is in characters.

    `listed`: programs get a list under `key` with this name in it, if the cell is 1; of days an
    object with the day under this name. On paper
    `repeated` columns begin every page, and a page may begin where a `subject` does; texts of one
    that `wraps` take several lines.
    """

    key: str
    title: str
    kind: CellKind = CellKind.TEXT
    width: int = 12
    total: bool = False
    listed: str = ""
    subject: str = ""
    repeated: bool = False
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table, read as often as somebody asks for its chunks.

    `record` names one row for programs. `count` is how many rows there are; None: nobody knows
    before the end. `sums` are the totals of columns by title, known before the rows of a table
    that is too long to be held.
    """

    name: str
    record: str
    columns: tuple[DocumentColumn, ...]
    chunks: Callable[[], Chunks]
    count: int | None = None
    sums: Mapping[str, int] = field(default_factory=dict)
    reported: "ReportingTotals | None" = None


@dataclass(frozen=True, slots=True)
class ReportingTotals:
    """Totals of amounts in several currencies in the account's own, by key of their column.

    `label` says at which rates.
    """

    label: str
    sums: Mapping[str, MoneyCell]


@dataclass(frozen=True, slots=True)
class Document:
    """Tables of one account on one day.

    `filter` is what was typed to choose the rows. `flat` is the table that a form with room for
    one gets. `long`: a single table that may have a million rows. `language` is that of the texts,
    `words` are `WORDS` in it.
    """

    title: str
    account: str
    as_of: date
    sheets: tuple[Sheet, ...]
    filter: str = ""
    flat: int = 0
    long: bool = False
    language: str = "en"
    words: Mapping[str, str] = field(default_factory=lambda: WORDS)

    @property
    def name(self) -> str:
        """The name of the document in a list of files."""
        return f"{self.title}, {self.account}"

    @property
    def heading(self) -> str:
        """Account, what it is, day and filter in one line."""
        words = self.words
        chosen = words["filter"].format(text=self.filter) if self.filter else words["all"]
        facts = {"account": self.account, "title": self.title, "day": self.as_of.isoformat()}
        return words["heading"].format(**facts, chosen=chosen)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """The same apart: what each row of a plain table carries along."""
        return (
            (self.words["as_of"], self.as_of.isoformat()),
            (self.words["ours"], self.account),
            (self.words["chosen"], self.filter),
        )


@dataclass(frozen=True, slots=True)
class NumberRegion:
    """The way numbers are written in the country where the file is read."""

    decimal_mark: str = "."
    group_mark: str = ","

    def money(self, money: MoneyCell, *, grouped: bool = False) -> str:
        """An amount, with ASCII minus; no rounding ever."""
        text = f"{money.amount:{',' if grouped else ''}.{money.digits}f}"
        swapped = {",": self.group_mark, ".": self.decimal_mark}
        return "".join(swapped.get(sign, sign) for sign in text)


def cell_word(cell: Cell) -> str:
    """A cell that is no money as text: ISO days, plain numbers."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def moment(text: str) -> datetime:
    """A stored moment (UTC, ISO 8601) without its zone, which spreadsheets do not know."""
    return datetime.fromisoformat(text).replace(tzinfo=None, microsecond=0)
