"""The contents of what is printed from the window: texts, lists and pictures in their order.

All of it is in the reader's words already, as it is seen; only a report has amounts of its own.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PySide6.QtGui import QPicture


@dataclass(frozen=True, slots=True)
class PrintedText:
    """A sentence, or a heading above what follows."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A list: heads, and rows of as many texts. Without heads it is names and their values."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    """Columns whose texts stand on the right."""
    strong: frozenset[int] = frozenset()
    """Rows that are headings or totals."""


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """A chart as it was drawn, with its size on the screen and what it says in words."""

    picture: "QPicture"
    width: int
    height: int
    summary: str


PrintedPart: TypeAlias = PrintedText | PrintedTable | PrintedPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPage:
    """A page, list or figure of the window, to be laid out on paper."""

    title: str
    facts: tuple[tuple[str, str], ...]
    """The lines under the title, each with its name: account, as of."""
    filter: str
    """The filter that chose what is listed, in a sentence; empty: there is none."""
    parts: tuple[PrintedPart, ...]
    foot: str
    """The text at the foot of every page, left of its number."""
    page_of: str
    """The template of that number: `Page {page} of {pages}`."""
    language: str = "en"

    @property
    def length(self) -> int:
        """The rows of all its lists."""
        return sum(len(part.rows) for part in self.parts if isinstance(part, PrintedTable))
