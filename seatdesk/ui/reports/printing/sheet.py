"""A sheet of paper as data: texts, boxes and lines at their places, for any painter.

Lengths are dots of 1/1200 inch from the upper left corner, so that widths measured once hold on the
screen, on a printer and in a PDF.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from seatdesk.exchange.report.chart_colours import SIDE_COLOURS
from seatdesk.exchange.report.paper_size import PaperSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPicture

DOTS: Final = 1200
"""Dots to an inch."""


def points(count: float) -> float:
    """Typographic points in dots."""
    return count * DOTS / 72


def millimetres(count: float) -> float:
    """Millimetres in dots."""
    return count * DOTS / 25.4


class Ink(Enum):
    """The colours of a report: black on white, whatever the look of the window."""

    TEXT = "#1b2530"
    QUIET = "#5b6875"
    ACCENT = "#1f5f8b"
    HAIRLINE = "#cfd7de"
    TINT = "#f1f5f8"
    PAPER = "#ffffff"
    WARNING = "#8a5300"
    SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6 = SIDE_COLOURS

    __hash__ = object.__hash__  # each is there once; an enumeration's own is slow


class TypeStyle(Enum):
    """The texts of a report: size in points, bold or not."""

    TITLE = (21.0, True)
    FIGURE = (15.0, True)
    HEADING = (12.5, True)
    ASK = (11.0, False)
    SUBHEADING = (9.5, True)
    BODY = (9.0, False)
    STRONG = (9.0, True)
    CELL = (8.0, False)
    HEAD = (7.5, True)
    SMALL = (7.5, False)
    TOTAL = (8.0, True)
    TIGHT_CELL = (6.5, False)
    TIGHT_HEAD = (6.2, True)
    TIGHT_TOTAL = (6.5, True)

    __hash__ = object.__hash__  # likewise: every text is looked up by it

    @property
    def size(self) -> float:
        """The height of the letters in dots."""
        return points(self.value[0])

    @property
    def bold(self) -> bool:
        """True for the heavy cut."""
        return self.value[1]


class TextMark(NamedTuple):
    """A line of text that begins at `x`, standing on `y`."""

    x: float
    y: float
    text: str
    style: TypeStyle
    ink: Ink = Ink.TEXT


class BoxMark(NamedTuple):
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    radius: float = 0


class LineMark(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.HAIRLINE
    weight: float = points(0.5)


class PictureMark(NamedTuple):
    """A drawing of the screen in a rectangle; `pixels`: its width there."""

    x: float
    y: float
    width: float
    height: float
    picture: "QPicture"
    pixels: int


Mark: TypeAlias = TextMark | BoxMark | LineMark | PictureMark


class Paper(NamedTuple):
    """The size of a sheet, and the room that is left free around it, in dots."""

    width: float = millimetres(210)
    height: float = millimetres(297)
    side: float = millimetres(20)
    top: float = millimetres(19)
    bottom: float = millimetres(20)

    @classmethod
    def of(cls, size: PaperSize) -> "Paper":
        """A sheet of this size."""
        width, height = size.millimetres
        return cls(millimetres(width), millimetres(height))

    @property
    def turned(self) -> "Paper":
        """The same sheet lying."""
        return self._replace(width=self.height, height=self.width)

    @property
    def room(self) -> float:
        """The width of a line."""
        return self.width - 2 * self.side

    @property
    def depth(self) -> float:
        """The height of what stands between head and foot."""
        return self.height - self.top - self.bottom


@dataclass(slots=True)
class Sheet:
    """The marks of one page, in the order in which they are read."""

    marks: list[Mark] = field(default_factory=list)

    @property
    def texts(self) -> Iterator[str]:
        """The lines of text on it."""
        return (mark.text for mark in self.marks if isinstance(mark, TextMark))


class OutlineEntry(NamedTuple):
    """A heading that can be jumped to: its page, counted from 0, and how far down it stands."""

    title: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Sheets:
    """A report laid out: its pages, and where its parts begin."""

    paper: Paper
    pages: tuple[Sheet, ...]
    outline: tuple[OutlineEntry, ...]
    title: str
    author: str
    language: str = "en"
