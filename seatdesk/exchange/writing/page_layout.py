"""The layout of printed pages: columns that share one, the size of type, the height of rows.

A page is in landscape and no smaller than letters of eight points allow. What does not fit beside
each other goes on further pages by subject, each beginning with the columns that name the row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from textwrap import wrap

from seatdesk.exchange.writing.document import Cell, DocumentColumn, MoneyCell, NumberRegion, Row

GROUPED = NumberRegion()
LINE_HEIGHT = 15
"""Points of one line at eleven points of type."""
_TALLEST = 409
"""Points: no row of a worksheet is taller."""
SMALLEST, LARGEST, _STEP = 75, 100, 5
"""Percent of eleven points: 8.25 at least."""
_ROOM = 765
"""Points of A4 in landscape without its margins."""
_LETTER, _PADDING = 7.0, 3.75
"""Points of a digit and of what is around a column: of the widest letters that a program takes
where it lacks those of the workbook, which need a quarter less."""
_BOLD, _PLAIN = 0.8, 0.88
"""Average letters that go into the width of one digit."""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """`repeated` columns stand at the left of every page, `breaks` begin a page, `scale` percent.

    `groups` are the places of the columns of each page, without the repeated ones.
    """

    repeated: int
    groups: tuple[tuple[int, ...], ...]
    scale: int

    @property
    def breaks(self) -> tuple[int, ...]:
        """The places of the first columns of all pages but the first."""
        return tuple(group[0] for group in self.groups[1:])


def page_layout(columns: Sequence[DocumentColumn]) -> PageLayout:
    """As few pages side by side as the smallest letters allow, then letters as large as fit."""
    repeated = max(1, sum(column.repeated for column in columns)) if len(columns) > 1 else 0
    fewest = _groups(columns, repeated, SMALLEST)
    for scale in range(LARGEST, SMALLEST, -_STEP):
        groups = _groups(columns, repeated, scale)
        if len(groups) == len(fewest) and _fit(columns, repeated, groups, scale):
            return PageLayout(repeated, groups, scale)
    return PageLayout(repeated, fewest, SMALLEST)


def width_of(column: DocumentColumn) -> int:
    """The width of a column in digits: no word of its heading is cut."""
    longest = max(map(len, column.title.split()), default=0)
    return max(column.width, ceil(longest / _BOLD))


def fitted(columns: Iterable[DocumentColumn], rows: Iterable[Row]) -> tuple[DocumentColumn, ...]:
    """The columns as wide as their amounts are: one that does not fit is shown as nothing but #."""
    longest: dict[int, int] = {}
    for row in rows:
        for place, cell in enumerate(row):
            if isinstance(cell, MoneyCell):
                needed = len(GROUPED.money(cell, grouped=True)) + len(cell.currency) + 2
                longest[place] = max(longest.get(place, 0), needed)
    return tuple(
        replace(column, width=max(column.width, longest.get(place, 0)))
        for place, column in enumerate(columns)
    )


def head_height(columns: Iterable[DocumentColumn]) -> int:
    """Points that the headings need."""
    return LINE_HEIGHT * max((_lines(c.title, width_of(c), _BOLD) for c in columns), default=1)


def heading_height(heading: str, columns: Sequence[DocumentColumn], pages: PageLayout) -> int:
    """Points that the heading needs above the columns that every page repeats; 0 for one line.

    Where there is one page only, it runs on over the other columns.
    """
    if len(pages.groups) < 2 or not pages.repeated:  # noqa: PLR2004
        return 0
    width = sum(map(width_of, columns[: pages.repeated]))
    lines = _lines(heading, width, _BOLD)
    return min(LINE_HEIGHT * lines, _TALLEST) if lines > 1 else 0


def row_heights(columns: Sequence[DocumentColumn], rows: Sequence[Row]) -> list[int]:
    """Points that rows need; 0 for one line. Only columns that wrap make a row taller."""
    widths = [(place, width_of(c)) for place, c in enumerate(columns) if c.wraps]
    heights = [1] * len(rows)
    for place, width in widths:
        room = int(width * _PLAIN)
        for number, row in enumerate(rows):
            cell: Cell = row[place]
            if isinstance(cell, str) and (len(cell) > room or "\n" in cell):
                heights[number] = max(heights[number], _lines(cell, width, _PLAIN))
    return [min(LINE_HEIGHT * lines, _TALLEST) if lines > 1 else 0 for lines in heights]


def _lines(text: str, width: int, share: float) -> int:
    room = max(1, int(width * share))
    if len(text) <= room and "\n" not in text:
        return 1
    return sum(max(1, len(wrap(line, room))) for line in text.splitlines())


def _points(columns: Iterable[DocumentColumn]) -> float:
    return sum(width_of(column) * _LETTER + _PADDING for column in columns)


def _groups(
    columns: Sequence[DocumentColumn], repeated: int, scale: int
) -> tuple[tuple[int, ...], ...]:
    """Columns page by page: whole subjects as long as they fit."""
    room = _ROOM * 100 / scale - _points(columns[:repeated])
    pages: list[list[int]] = [[]]
    for subject in _subjects(columns, repeated):
        page = pages[-1]
        if page and _points(columns[n] for n in (*page, *subject)) > room:
            pages.append([])
        for place in subject:
            page = pages[-1]
            if page and _points(columns[n] for n in (*page, place)) > room:
                pages.append([])
            pages[-1].append(place)
    return tuple(map(tuple, pages))


def _subjects(columns: Sequence[DocumentColumn], repeated: int) -> list[list[int]]:
    """Places of columns about one subject; a column without one goes on with that before it."""
    found: list[list[int]] = []
    for place in range(repeated, len(columns)):
        if not found or columns[place].subject:
            found.append([])
        found[-1].append(place)
    return found


def _fit(
    columns: Sequence[DocumentColumn], repeated: int, groups: Iterable[Sequence[int]], scale: int
) -> bool:
    room = _ROOM * 100 / scale - _points(columns[:repeated])
    return all(_points(columns[n] for n in group) <= room for group in groups)
