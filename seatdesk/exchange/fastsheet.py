"""A worksheet of a million rows, streamed: the same look as `workbook` in a tenth of the time.

Texts stand in their cells instead of in a table of their own, so nothing is kept; cells are made a
column at a time, those of few different values once. Holds texts, whole numbers, days and moments.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from seatdesk.exchange import sheetxml
from seatdesk.exchange.document import Chunks, Document, Kind, Row, Sheet
from seatdesk.exchange.fastcells import maker
from seatdesk.exchange.injection import harmless
from seatdesk.exchange.sheetplan import Plan, letters, plan, reference
from seatdesk.exchange.textfile import Watch

_LEVEL = 1
"""Of packing: higher ones cost twice the time for a tenth of the size."""


def write(document: Document, path: Path, watch: Watch) -> int:
    """Write the document's only table; returns how many rows. Raises OSError."""
    (sheet,) = document.sheets
    layout = plan(document, sheet)
    rows = _Rows(sheet.chunks(), watch)
    pages = 0
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        while pages < len(layout.pages) or rows.waiting():
            pages += 1
            with archive.open(f"xl/worksheets/sheet{pages}.xml", "w") as part:
                _Page(sheet, layout, part, first=pages == 1).write(rows)
        names = [sheet.name if n == 1 else f"{sheet.name} {n}" for n in range(1, pages + 1)]
        for name, text in sheetxml.parts(document, names, layout.head).items():
            archive.writestr(name, text)
    return rows.done


class _Rows:
    """The rows of a table, handed out in chunks that end where a page does."""

    def __init__(self, chunks: Chunks, watch: Watch) -> None:
        self._chunks, self._watch = chunks, watch
        self._left: Sequence[Row] = ()
        self.done = 0

    def waiting(self) -> bool:
        """Whether there are rows that no page has yet."""
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

    def __init__(self, sheet: Sheet, layout: Plan, part: IO[bytes], *, first: bool) -> None:
        self._sheet, self._layout, self._part, self._first = sheet, layout, part, first
        self._cells = [maker(column.kind) for column in sheet.columns]
        places = "".join(f'<c r="{letters(n)}%d"%s' for n, _ in enumerate(sheet.columns))
        self._row: Callable[[tuple[object, ...]], str] = f'<row r="%d">{places}</row>'.__mod__

    def write(self, rows: _Rows) -> None:
        """Take as many rows as the page has room for."""
        layout, columns = self._layout, self._sheet.columns
        self._say(sheetxml.opening([column.width for column in columns], layout.head))
        self._say("".join(self._head()))
        number = layout.head
        for chunk in rows.upto(layout.room):
            self._say(self._chunk(chunk, number + 1))
            number += len(chunk)
        span = f"A{layout.head}:{reference(len(columns) - 1, number)}"
        self._say(sheetxml.closing(span, layout.heading))

    def _say(self, text: str) -> None:
        self._part.write(text.encode("utf-8", "replace"))

    def _chunk(self, rows: Sequence[Row], first: int) -> str:
        numbers = range(first, first + len(rows))
        parts: list[Sequence[object]] = [numbers]
        for make, cells in zip(self._cells, zip(*rows, strict=True), strict=True):
            parts += [numbers, make(cells)]
        return "".join(map(self._row, zip(*parts, strict=True)))

    def _head(self) -> Iterator[str]:
        heading = sheetxml.text_cell("A1", self._layout.heading, sheetxml.BOLD)
        yield sheetxml.row(1, heading)
        for number, totals in enumerate(self._layout.totals, 2):
            shown = totals if self._first else ()
            cells = [
                sheetxml.formula_cell(
                    reference(total.column, number),
                    total.formula,
                    total.value,
                    sheetxml.SUM if total.column else sheetxml.COUNT,
                )
                for total in sorted(shown, key=lambda total: total.column)
            ]
            yield sheetxml.row(number, "".join(cells))
        head = self._layout.head
        titles = [
            sheetxml.text_cell(
                reference(place, head),
                harmless(column.title),
                sheetxml.HEAD_RIGHT if column.kind is Kind.WHOLE else sheetxml.HEAD,
            )
            for place, column in enumerate(self._sheet.columns)
        ]
        yield sheetxml.row(head, "".join(titles))
