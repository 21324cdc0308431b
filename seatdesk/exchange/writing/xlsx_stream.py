"""A worksheet of a million rows, streamed: the same look as `xlsx_writer` in a tenth of the time.

Texts stand in their cells instead of in a table of their own, so nothing is kept; cells are made a
column at a time, those of few different values once. Holds texts, whole numbers, days and moments.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import repeat
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from seatdesk.exchange.writing import xlsx_stream_parts
from seatdesk.exchange.writing.csv_writer import Watch
from seatdesk.exchange.writing.document import (
    CellKind,
    Chunks,
    Document,
    DocumentColumn,
    Row,
    Sheet,
)
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.page_layout import (
    head_height,
    heading_height,
    page_layout,
    row_heights,
    width_of,
)
from seatdesk.exchange.writing.sheet_layout import (
    SheetLayout,
    TotalFormula,
    letters,
    reference,
    sheet_layout,
)
from seatdesk.exchange.writing.xlsx_stream_cells import maker

_LEVEL = 1
"""Of packing: higher ones cost twice the time for a tenth of the size."""


def write(document: Document, path: Path, watch: Watch) -> int:
    """Write the document's only table; returns how many rows. Raises OSError."""
    (sheet,) = document.sheets
    layout = sheet_layout(document, sheet)
    rows = _Rows(sheet.chunks(), watch)
    pages = 0
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        while pages < len(layout.pages) or rows.waiting():
            pages += 1
            with archive.open(f"xl/worksheets/sheet{pages}.xml", "w") as part:
                _Page(sheet, layout, part, first=pages == 1).write(rows)
        names = [sheet.name if n == 1 else f"{sheet.name} {n}" for n in range(1, pages + 1)]
        for name, text in xlsx_stream_parts.parts(
            document, names, layout.head, page_layout(sheet.columns).repeated
        ).items():
            archive.writestr(name, text)
    return rows.done


class _Rows:
    """The rows of a table, handed out in chunks that end where a page does."""

    def __init__(self, chunks: Chunks, watch: Watch) -> None:
        self._chunks, self._watch = chunks, watch
        self._left: Sequence[Row] = ()
        self.done = 0

    def waiting(self) -> bool:
        """True when there are rows that no page has yet."""
        while not self._left:
            rows = next(self._chunks, None)
            if rows is None:
                return False
            self._left = rows
        return True

    def upto(self, room: int) -> Iterator[Sequence[Row]]:
        """Chunks of at most so many rows together."""
        while room and self.waiting():
            taken, self._left = self._left[:room], self._left[room:]
            room -= len(taken)
            yield taken
            self.done += len(taken)
            self._watch(self.done)


class _Page:
    """Writes one worksheet."""

    def __init__(self, sheet: Sheet, layout: SheetLayout, part: IO[bytes], *, first: bool) -> None:
        self._sheet, self._layout, self._part, self._first = sheet, layout, part, first
        self._cells = [maker(column.kind) for column in sheet.columns]
        self._wraps = any(column.wraps for column in sheet.columns)
        styled = [_style(column) if self._wraps else "" for column in sheet.columns]
        places = "".join(f'<c r="{letters(n)}%d"{style}%s' for n, style in enumerate(styled))
        self._row: Callable[[tuple[object, ...]], str] = f'<row r="%d"%s>{places}</row>'.__mod__

    def write(self, rows: _Rows) -> None:
        """Take as many rows as the page has room for."""
        layout, columns = self._layout, self._sheet.columns
        self._say(xlsx_stream_parts.opening([width_of(column) for column in columns], layout.head))
        self._say("".join(self._head()))
        number = layout.head
        for chunk in rows.upto(layout.room):
            self._say(self._chunk(chunk, number + 1))
            number += len(chunk)
        span = f"A{layout.head}:{reference(len(columns) - 1, number)}"
        self._say(xlsx_stream_parts.closing(span, layout.heading, page_layout(columns)))

    def _say(self, text: str) -> None:
        self._part.write(text.encode("utf-8", "replace"))

    def _chunk(self, rows: Sequence[Row], first: int) -> str:
        numbers = range(first, first + len(rows))
        parts: list[Iterable[object]] = [numbers, self._heights(rows)]
        for make, cells in zip(self._cells, zip(*rows, strict=True), strict=True):
            parts += [numbers, make(cells)]
        return "".join(map(self._row, zip(*parts, strict=False)))

    def _heights(self, rows: Sequence[Row]) -> Iterable[str]:
        """The attributes of rows' heights: only texts that take several lines make one taller."""
        if not self._wraps:
            return repeat("")
        return map(xlsx_stream_parts.tall, row_heights(self._sheet.columns, rows))

    def _head(self) -> Iterator[str]:
        columns, said = self._sheet.columns, self._layout.heading
        height = heading_height(said, columns, page_layout(columns))
        style = xlsx_stream_parts.BOLD_WRAPPED if height else xlsx_stream_parts.BOLD
        yield xlsx_stream_parts.row(1, xlsx_stream_parts.text_cell("A1", said, style), height)
        for number, totals in enumerate(self._layout.totals, 2):
            shown = totals if self._first else ()
            cells = [
                _total(reference(total.column, number), total)
                for total in sorted(shown, key=lambda total: total.column)
            ]
            yield xlsx_stream_parts.row(number, "".join(cells))
        head = self._layout.head
        titles = [
            xlsx_stream_parts.text_cell(
                reference(place, head),
                harmless(column.title),
                xlsx_stream_parts.HEAD_RIGHT
                if column.kind is CellKind.WHOLE
                else xlsx_stream_parts.HEAD,
            )
            for place, column in enumerate(self._sheet.columns)
        ]
        yield xlsx_stream_parts.row(head, "".join(titles), head_height(self._sheet.columns))


def _style(column: DocumentColumn) -> str:
    """The look of cells beside those of several lines; days bring their own."""
    looks = {
        CellKind.TEXT: xlsx_stream_parts.WRAPPED if column.wraps else xlsx_stream_parts.TOP,
        CellKind.WHOLE: xlsx_stream_parts.TOP,
    }
    return f' s="{looks[column.kind]}"' if column.kind in looks else ""


def _total(place: str, total: TotalFormula) -> str:
    if isinstance(total.value, str):
        return xlsx_stream_parts.text_cell(place, harmless(total.value), xlsx_stream_parts.BOLD)
    style = xlsx_stream_parts.SUM if total.column else xlsx_stream_parts.COUNT
    return xlsx_stream_parts.formula_cell(place, total.formula, total.value, style)
