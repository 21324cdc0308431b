"""The frame of printed pages: title and facts on the first one, head and foot on every one."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from seatdesk.ui.reports.printing.paper_flow import PaperFlow
from seatdesk.ui.reports.printing.sheet import (
    BoxMark,
    Ink,
    LineMark,
    Mark,
    Paper,
    TextMark,
    TypeStyle,
    millimetres,
    points,
)
from seatdesk.ui.reports.printing.typeface import Typeface

_FACT_GAP: Final = millimetres(4)
_MOST_FACTS: Final = 4
"""Facts that stand beside each other."""


class PageFrame(NamedTuple):
    """The texts around a page."""

    title: str
    """Above every page but the first, which has it in large letters."""
    foot: str
    page_of: str
    """The template of the page's number: `Page {page} of {pages}`."""

    def marks(self, paper: Paper, typeface: Typeface, number: int, count: int) -> list[Mark]:
        """Head and foot of a page, from the corner of the paper."""
        style, ink = TypeStyle.SMALL, Ink.QUIET
        right = paper.width - paper.side
        foot = paper.height - paper.bottom + millimetres(9)
        page = self.page_of.format(page=number, pages=count)
        where = typeface.fitted(self.foot, style, paper.room * 0.7)
        marks: list[Mark] = [
            LineMark(paper.side, foot - style.size * 1.6, right, foot - style.size * 1.6),
            TextMark(paper.side, foot, where, style, ink),
            TextMark(right - typeface.width(page, style), foot, page, style, ink),
        ]
        if number > 1:
            head = typeface.fitted(self.title, style, paper.room)
            marks.append(TextMark(paper.side, paper.top - millimetres(6), head, style, ink))
        return marks


def put_title(flow: PaperFlow, title: str, facts: Sequence[tuple[str, str]]) -> None:
    """Put the title, and below it the facts that have a value."""
    flow.put(points(4), (BoxMark(0, 0, millimetres(22), points(3.4), Ink.ACCENT),))
    flow.skip(millimetres(3))
    flow.put_text(title, TypeStyle.TITLE)
    flow.skip(millimetres(2.5))
    _put_facts(flow, [(name, value) for name, value in facts if value])


def _put_facts(flow: PaperFlow, facts: Sequence[tuple[str, str]]) -> None:
    """Put names and values in columns beside each other, as many as there is room for."""
    typeface, beside = flow.typeface, min(_MOST_FACTS, max(1, len(facts)))
    wide = flow.room / beside
    name_line, value_line = (typeface.leading(s) for s in (TypeStyle.SMALL, TypeStyle.STRONG))
    for begin in range(0, len(facts), beside):
        marks: list[Mark] = []
        deepest = 1
        for place, (name, value) in enumerate(facts[begin : begin + beside]):
            x = place * wide
            y = typeface.rise(TypeStyle.SMALL)
            marks.append(TextMark(x, y, name, TypeStyle.SMALL, Ink.QUIET))
            lines = typeface.lines(value, TypeStyle.STRONG, wide - _FACT_GAP)
            deepest = max(deepest, len(lines))
            for number, line in enumerate(lines):
                down = name_line + number * value_line + typeface.rise(TypeStyle.STRONG)
                marks.append(TextMark(x, down, line, TypeStyle.STRONG))
        flow.put(name_line + deepest * value_line + points(4), marks)
