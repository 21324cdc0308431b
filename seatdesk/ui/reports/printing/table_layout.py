"""A table on paper: columns as wide as their texts need, and a head that every page repeats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from seatdesk.exchange.report.report import ReportTable
from seatdesk.exchange.writing.document import Cell, CellKind, DocumentColumn, MoneyCell
from seatdesk.ui.reports.printing.paper_flow import PaperFlow
from seatdesk.ui.reports.printing.sheet import (
    BoxMark,
    Ink,
    LineMark,
    Mark,
    TextMark,
    TypeStyle,
    millimetres,
    points,
)
from seatdesk.ui.reports.printing.typeface import Typeface
from seatdesk.ui.text.number_format import coded_money, day, number, plain_number

NOTHING: Final = "\N{EN DASH}"
NUMBERS: Final = frozenset({CellKind.MONEY, CellKind.WHOLE})
_GUTTER: Final = millimetres(3)
_PADDING: Final = points(2.6)
_STYLES: Final = (
    (TypeStyle.CELL, TypeStyle.HEAD, TypeStyle.TOTAL),
    (TypeStyle.TIGHT_CELL, TypeStyle.TIGHT_HEAD, TypeStyle.TIGHT_TOTAL),
)
_NOTE_GAP, _NOTE_INSET = points(3), millimetres(3.4)
_TOGETHER: Final = 2
"""Rows at the end of a table that stay on one page, with the mark below them."""
_WIDEST_WORD: Final = 0.36
"""Of the room: a longer word is broken."""


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """The columns of a table on paper: how wide each is, and how its texts are set."""

    widths: tuple[float, ...]
    cell: TypeStyle
    head: TypeStyle
    total: TypeStyle


def one_currency(table: ReportTable) -> str:
    """The currency of every amount of a table; empty: there are several, or none."""
    found = {cell.currency for cell in table.amounts}
    return found.pop() if len(found) == 1 else ""


def cell_text(cell: Cell, kind: CellKind, currency: str) -> str:
    """A cell in the words of the region; amounts of a currency other than this one name theirs."""
    if cell is None:
        return NOTHING if kind is CellKind.MONEY else ""
    if isinstance(cell, MoneyCell):
        if cell.currency != currency:
            return coded_money(cell.amount, cell.currency)
        text = plain_number(abs(cell.amount), cell.digits)
        return f"\N{MINUS SIGN}{text}" if cell.amount < 0 else text
    if isinstance(cell, datetime):
        return f"{day(cell.date())} {cell:%H:%M}"
    if isinstance(cell, date):
        return day(cell)
    return number(cell) if isinstance(cell, int) else cell


def put_table(flow: PaperFlow, table: ReportTable, heading: str = "") -> None:
    """Put a table with its title, its head on every page it goes on to, and its mark below.

    The title of a table that is called as the `heading` above it is not said again.
    """
    if not table.rows:
        if table.empty:
            flow.put_text(table.empty, TypeStyle.BODY, Ink.QUIET)
        return
    currency = one_currency(table)
    texts = [
        [
            cell_text(cell, column.kind, currency)
            for cell, column in zip(row, table.columns, strict=True)
        ]
        for row in table.rows
    ]
    plan = column_plan(table.columns, texts, flow.typeface, flow.room)
    rows = _Rows(table.columns, plan, flow)
    heads = [column.title for column in table.columns]
    head = rows.piece(heads, head=True) if any(heads) else (0.0, [])
    pieces = [rows.piece(text, total=n in table.totals) for n, text in enumerate(texts)]
    needed = _needed_below(pieces, _note_height(flow, table.mark))
    flow.keep(millimetres(8) + head[0] + max(needed[0], sum(high for high, _ in pieces[:2])))
    _put_title(flow, "" if table.title == heading else table.title, currency)
    flow.put(*head)
    for piece, height in zip(pieces, needed, strict=True):
        if height > flow.left:
            flow.begin_page()
            flow.put(*head)
        flow.put(*piece)
    if table.mark:
        put_note(flow, table.mark)


def _needed_below(pieces: Sequence[tuple[float, list[Mark]]], note: float) -> list[float]:
    """The height that has to be left for each row: neither the last one nor the mark goes alone."""
    heights = [height for height, _ in pieces]
    tail = max(0, len(heights) - _TOGETHER)
    return [*heights[:tail], *(sum(heights[n:]) + note for n in range(tail, len(heights)))]


def _note_height(flow: PaperFlow, text: str) -> float:
    """The height of such a sentence; 0 without one."""
    if not text:
        return 0.0
    lines = flow.typeface.lines(text, TypeStyle.SMALL, flow.room - _NOTE_INSET)
    return _NOTE_GAP + len(lines) * flow.typeface.leading(TypeStyle.SMALL)


def put_note(flow: PaperFlow, text: str) -> None:
    """Put a sentence about data that is not fresh, with its sign."""
    typeface, style = flow.typeface, TypeStyle.SMALL
    inset, leading = _NOTE_INSET, typeface.leading(style)
    flow.skip(_NOTE_GAP)
    for place, line in enumerate(typeface.lines(text, style, flow.room - inset)):
        marks: list[Mark] = [TextMark(inset, typeface.rise(style), line, style, Ink.WARNING)]
        if not place:
            side = points(3.6)
            marks.insert(
                0, BoxMark(points(1), (leading - side) / 2, side, side, Ink.WARNING, side / 2)
            )
        flow.put(leading, marks)


def column_plan(
    columns: Sequence[DocumentColumn],
    texts: Sequence[Sequence[str]],
    typeface: Typeface,
    room: float,
) -> ColumnPlan:
    """The widths of columns; letters are smaller where the usual ones have no room."""
    usual, tight = _STYLES
    styles = usual
    least, wished = _needs(columns, texts, typeface, room, usual)
    if sum(least) > room:
        styles = tight
        least, wished = _needs(columns, texts, typeface, room, tight)
    return ColumnPlan(tuple(_shared_out(least, wished, room)), *styles)


def fits(
    columns: Sequence[DocumentColumn],
    texts: Sequence[Sequence[str]],
    typeface: Typeface,
    room: float,
) -> bool:
    """True where every column has the room that it needs at least, in small letters."""
    return sum(_needs(columns, texts, typeface, room, _STYLES[1])[0]) <= room


def _needs(
    columns: Sequence[DocumentColumn],
    texts: Sequence[Sequence[str]],
    typeface: Typeface,
    room: float,
    styles: tuple[TypeStyle, TypeStyle, TypeStyle],
) -> tuple[list[float], list[float]]:
    """The least width that each column needs, and the one it would like."""
    cell, head, total = styles
    least, wished = [], []
    for place, column in enumerate(columns):
        found = {row[place] for row in texts}
        widest = max((typeface.width(text, total) for text in found), default=0.0)
        word = max((typeface.longest_word(text, cell) for text in found), default=0.0)
        title = typeface.longest_word(column.title, head)
        whole = column.kind is not CellKind.TEXT
        needed = max(widest if whole else min(word, room * _WIDEST_WORD), title)
        least.append(needed + _GUTTER)
        wished.append(
            max(widest, needed, min(typeface.width(column.title, head), needed * 1.6)) + _GUTTER
        )
    return least, wished


def _shared_out(least: list[float], wished: list[float], room: float) -> list[float]:
    if sum(least) >= room:
        return [width * room / sum(least) for width in least]
    if sum(wished) > room:
        share = (room - sum(least)) / (sum(wished) - sum(least))
        return [few + (many - few) * share for few, many in zip(least, wished, strict=True)]
    return [width * room / sum(wished) for width in wished]


class _Rows:
    """Makes rows of one table out of texts."""

    def __init__(
        self, columns: Sequence[DocumentColumn], plan: ColumnPlan, flow: PaperFlow
    ) -> None:
        self._columns, self._plan, self._flow = columns, plan, flow

    def piece(
        self, texts: Sequence[str], *, head: bool = False, total: bool = False
    ) -> tuple[float, list[Mark]]:
        """The height of a row, and its marks; cells in the order in which they are read."""
        plan, typeface = self._plan, self._flow.typeface
        style = plan.head if head else plan.total if total else plan.cell
        ink = Ink.QUIET if head else Ink.TEXT
        leading, rise = typeface.leading(style), typeface.rise(style)
        marks: list[Mark] = []
        deepest, x = 1, 0.0
        for text, column, width in zip(texts, self._columns, plan.widths, strict=True):
            room = width - _GUTTER
            lines = typeface.lines(text, style, room + 1)
            deepest = max(deepest, len(lines))
            for place, line in enumerate(lines):
                right = room - typeface.width(line, style) if column.kind in NUMBERS else 0
                left = x + _GUTTER / 2 + max(0.0, right)
                marks.append(TextMark(left, _PADDING + place * leading + rise, line, style, ink))
            x += width
        height = deepest * leading + 2 * _PADDING
        if head:
            marks.insert(0, BoxMark(0, 0, self._flow.room, height, Ink.TINT))
        marks.append(LineMark(0, height, self._flow.room, height))
        return height, marks


def _put_title(flow: PaperFlow, title: str, currency: str) -> None:
    """Put the title of a table, and at the end of its line the currency of all its amounts."""
    typeface, style = flow.typeface, TypeStyle.SUBHEADING if title else TypeStyle.SMALL
    flow.skip(millimetres(3.5 if title else 1))
    if not title and not currency:
        return
    marks: list[Mark] = []
    wide = typeface.width(currency, TypeStyle.SMALL)
    room = flow.room - wide - millimetres(4)
    leading = typeface.leading(style)
    lines = typeface.lines(title, style, room)
    for place, line in enumerate(lines):
        marks.append(TextMark(0, place * leading + typeface.rise(style), line, style))
    if currency:
        y = (len(lines) - 1) * leading + typeface.rise(style)
        marks.append(
            TextMark(flow.room - wide - _GUTTER / 2, y, currency, TypeStyle.SMALL, Ink.QUIET)
        )
    flow.put(len(lines) * leading + points(2.5), marks)
