"""The flow of a report down its pages: what does not fit any more goes to the next one."""

from collections.abc import Callable, Sequence

from seatdesk.ui.reports.printing.sheet import (
    Ink,
    LineMark,
    Mark,
    OutlineEntry,
    Paper,
    Sheet,
    TextMark,
    TypeStyle,
    millimetres,
    points,
)
from seatdesk.ui.reports.printing.typeface import Typeface, typographic


class PaperFlow:
    """Puts marks below each other. Places of marks are from the left and top of their room."""

    def __init__(self, paper: Paper, typeface: Typeface) -> None:
        self.paper, self.typeface = paper, typeface
        self.pages: list[Sheet] = [Sheet()]
        self.outline: list[OutlineEntry] = []
        self._down = 0.0

    @property
    def room(self) -> float:
        """The width of a line."""
        return self.paper.room

    @property
    def left(self) -> float:
        """The height that is left on the page."""
        return self.paper.depth - self._down

    @property
    def at_top(self) -> bool:
        """True on a page that is empty yet."""
        return self._down == 0

    def begin_page(self) -> None:
        """Go on with a new page, unless this one is empty."""
        if not self.at_top:
            self.pages.append(Sheet())
            self._down = 0.0

    def keep(self, height: float) -> None:
        """Go to a new page unless so much is left here."""
        if height > self.left:
            self.begin_page()

    def skip(self, height: float) -> None:
        """Leave some room free; none at the top of a page."""
        if not self.at_top:
            self._down = min(self.paper.depth, self._down + height)

    def put(self, height: float, marks: Sequence[Mark]) -> None:
        """Put marks of one piece below what is there, on the next page if they need one."""
        self.keep(height)
        left, top = self.paper.side, self.paper.top + self._down
        self.pages[-1].marks.extend(moved(mark, left, top) for mark in marks)
        self._down += height

    def put_text(self, text: str, style: TypeStyle, ink: Ink = Ink.TEXT) -> None:
        """Put a paragraph, line by line."""
        leading, rise = self.typeface.leading(style), self.typeface.rise(style)
        for line in self.typeface.lines(typographic(text), style, self.room):
            self.put(leading, (TextMark(0, rise, line, style, ink),))

    def put_heading(self, title: str, below: float) -> None:
        """Put the heading of a part, on the page where what follows begins; jumped to by name."""
        style = TypeStyle.HEADING
        leading = self.typeface.leading(style)
        self.skip(millimetres(7))
        self.keep(leading + millimetres(3) + below)
        place = OutlineEntry(title, len(self.pages) - 1, self.paper.top + self._down)
        self.outline.append(place)
        lines = self.typeface.lines(title, style, self.room)
        for line in lines:
            text = TextMark(0, self.typeface.rise(style), line, style, Ink.ACCENT)
            self.put(leading, (text,))
        rule = LineMark(0, points(2), self.room, points(2), Ink.HAIRLINE, points(0.75))
        self.put(points(2), (rule,))
        self.skip(millimetres(2.5))

    def close(self, furnish: Callable[[int, int], Sequence[Mark]]) -> tuple[Sheet, ...]:
        """The pages, each with what stands in its margins: marks from the corner of the page."""
        count = len(self.pages)
        for number, sheet in enumerate(self.pages, 1):
            sheet.marks.extend(furnish(number, count))
        return tuple(self.pages)


def moved(mark: Mark, right: float, down: float) -> Mark:
    """A mark at another place."""
    if isinstance(mark, LineMark):
        ends = (mark.x1 + right, mark.y1 + down, mark.x2 + right, mark.y2 + down)
        return LineMark(*ends, mark.ink, mark.weight)
    if isinstance(mark, TextMark):  # nearly all are: faster than to replace by name
        x, y, text, style, ink = mark
        return TextMark(x + right, y + down, text, style, ink)
    return mark._replace(x=mark.x + right, y=mark.y + down)
