"""A table file as a stream of rows with their line numbers, in bounded memory.

CSV of any dialect, XLSX, XLS, XLSB and ODS all come out as chunks of text cells. A row that is
blank is counted, a short one is padded, a long one is named; none is dropped.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from seatdesk.exchange.files import error_cells
from seatdesk.exchange.files.chunk import CHUNK, Chunk
from seatdesk.exchange.files.control_cells import clear_control_characters
from seatdesk.exchange.files.corrections import NOTHING, Corrections, corrections
from seatdesk.exchange.files.dialect import LONGEST_CELL, rows_with_open_quotes
from seatdesk.exchange.files.error_cells import ErrorCell
from seatdesk.exchange.files.header import names_below_groups
from seatdesk.exchange.files.layout import Layout, find_layout, still_asked
from seatdesk.exchange.files.source import SourceFile, inspect
from seatdesk.exchange.files.workbooks import workbook
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary, vocabulary

_BREAKS = re.compile(r"\r\n|\r|\n")
_STRICT = "utf"
_MARK = "\ufeff".encode().decode("cp1252")


@dataclass(frozen=True, slots=True)
class Table:
    """A file and how to read it, with what was corrected. It may be read again and again."""

    source: SourceFile
    layout: Layout
    corrections: Corrections = NOTHING

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    @property
    def header(self) -> tuple[str, ...]:
        """Column names as the file spells them; `Column 1` … where there are none."""
        record = self.layout.header_record
        if not record:
            return tuple(f"Column {number}" for number in range(1, self.layout.columns + 1))
        names = list(map(_name, self.layout.sample[record - 1]))
        above = self.layout.sample[record - 2] if record > 1 else ()
        return tuple(names_below_groups(above, names))

    def sample(self, most: int = 1_000) -> list[Sequence[str]]:
        """The first rows below the header, blank ones left out."""
        width = self.layout.columns
        below: Iterable[Sequence[str]] = self.layout.sample[self.layout.header_record :]
        if self.corrections:
            below = self._corrected_sample()
        return [_fit(row, width) for row in below if any(map(str.strip, row))][:most]

    def _corrected_sample(self) -> Iterator[Sequence[str]]:
        """The first rows below the header as a person has them."""
        for line, row in self._numbered_sample():
            if line not in self.corrections.skip:
                yield self.corrections.row(_fit(row, self.layout.columns), line)

    def _numbered_sample(self) -> Iterator[tuple[int, Sequence[str]]]:
        """The first rows below the header, each with the line on which it begins."""
        line = 1
        for record, row in enumerate(self.layout.sample, 1):
            if record > self.layout.header_record:
                yield line, row
            line += (
                1
                if self.layout.encoding is None
                else 1 + sum(len(_BREAKS.findall(cell)) for cell in row)
            )

    def untouched(self) -> list[Sequence[str]]:
        """The first rows below the header that nobody corrected or left out."""
        done = self.corrections.skip.union(self.corrections.cells)
        return [row for line, row in self._numbered_sample() if line not in done]

    def chunks(self, size: int = CHUNK) -> Iterator[Chunk]:
        """All rows below the header; `Unreadable` when the file breaks off or was changed."""
        self.source.check_unchanged()  # since it was looked at, which may be long ago
        with self._records() as records:
            for _ in range(self.layout.header_record):
                next(records.rows, None)
            line = records.line()
            while block := self._block(records, size):
                lines = _lines(block, line, records.line())
                line = records.line()
                errors = (*clear_control_characters(block, lines), *self._errors(block, lines))
                chunk = _chunk(block, lines, self.layout.columns)
                chunk = replace(chunk, errors=errors) if errors else chunk
                if self.layout.dialect and not isinstance(lines, range):
                    separator = self.layout.dialect.separator
                    found = rows_with_open_quotes(chunk.rows, separator, self.layout.columns)
                    chunk = replace(chunk, swallowing=found)
                yield self.corrections.apply(chunk) if self.corrections else chunk
        self.source.check_unchanged()

    def _errors(self, block: list[list[str]], lines: Sequence[int]) -> tuple[ErrorCell, ...]:
        if self.layout.encoding is None:
            return error_cells.in_sheet(self.layout.notes.broken, lines)
        return error_cells.in_text(block, lines)

    @contextmanager
    def _records(self) -> Iterator["_Records"]:
        layout = self.layout
        if layout.encoding is None or layout.dialect is None:
            rows = workbook.rows(self.source, layout.sheet)
            counted = _Counted(map(layout.dialect.row, rows) if layout.dialect else rows)
            yield _Records(counted, lambda: counted.line)
            return
        errors = "strict" if layout.encoding.startswith(_STRICT) else "replace"
        with self.source.path.open(encoding=layout.encoding, errors=errors, newline="") as stream:
            reader = layout.dialect.read(stream)
            rows = map(layout.dialect.unwrapped, reader) if layout.dialect.wrapped else reader
            yield _Records(rows, lambda: reader.line_num)

    def _block(self, records: "_Records", size: int) -> list[list[str]]:
        try:
            return list(islice(records.rows, size))
        except csv.Error as error:
            place = {"line": records.line() + 1, "limit": LONGEST_CELL}
            raise Unreadable("cell_too_long", name=self.name, **place) from error
        except UnicodeError as error:
            encoding = self.layout.encoding or ""
            code = "lone_surrogates" if encoding.startswith("utf-16") else "bad_text"
            line = records.line() + 1
            raise Unreadable(code, name=self.name, line=line, encoding=encoding) from error
        except OSError as error:
            reason = error.strerror or "no answer"
            raise Unreadable("disk", name=self.name, reason=reason) from error


@dataclass(frozen=True, slots=True)
class _Records:
    """Records under way, and the line that the last of them ended on."""

    rows: Iterator[list[str]]
    line: Callable[[], int]


class _Counted:
    """Rows of a sheet: each is one line."""

    def __init__(self, rows: Iterator[list[str]]) -> None:
        self._rows = rows
        self.line = 0

    def __iter__(self) -> "_Counted":
        return self

    def __next__(self) -> list[str]:
        row = next(self._rows)
        self.line += 1
        return row


def open_table(
    path: Path, options: Options | None = None, words: Vocabulary | None = None
) -> Table:
    """Look at a file and find its form; every trouble is an `Unreadable`."""
    return _table(inspect(path), options or Options(), words or vocabulary())


def reopened(table: Table, options: Options) -> Table:
    """The same file in the form that other answers give it."""
    return _table(table.source, options, vocabulary())


def _table(source: SourceFile, options: Options, words: Vocabulary) -> Table:
    table = Table(source, find_layout(source, words, options))
    if options.fixes or options.skip:
        table = replace(table, corrections=corrections(table.header, options, source.name))
        return replace(table, layout=still_asked(table.layout, table.untouched()))
    return table


def _name(cell: str) -> str:
    """A column's name; a mark of the encoding that got into the text is none of it."""
    return cell.strip().strip("\ufeff").removeprefix(_MARK).strip()


def _lines(rows: Sequence[Sequence[str]], before: int, after: int) -> Sequence[int]:
    """The line each row begins on; `before` and `after` are the ends around them."""
    if after - before == len(rows):
        return range(before + 1, after + 1)
    lines = []
    line = before + 1
    for row in rows:
        lines.append(line)
        line += 1 + sum(len(_BREAKS.findall(cell)) for cell in row)
    return lines


def _chunk(rows: list[list[str]], lines: Sequence[int], width: int) -> Chunk:
    if set(map(len, rows)) == {width} and all(map(any, rows)) and not _maybe_blank(rows):
        return Chunk(rows, lines)
    kept = [place for place, row in enumerate(rows) if any(map(str.strip, row))]
    short, long, spilt = [], [], []
    for place, at in enumerate(kept):
        row = rows[at]
        if len(row) < width:
            short.append(place)
        elif len(row) > width:
            long.append(place)
            if any(map(str.strip, row[width:])):
                spilt.append(place)
    return Chunk(
        rows=[_fit(rows[at], width) for at in kept],
        lines=[lines[at] for at in kept],
        blank=len(rows) - len(kept),
        short=tuple(short),
        long=tuple(long),
        spilt=frozenset(spilt),
    )


def _maybe_blank(rows: Sequence[Sequence[str]]) -> bool:
    first = [row[0] for row in rows]
    suspicious = "" in first or any(map(str.isspace, first))
    return suspicious and any(not any(map(str.strip, row)) for row in rows)


def _fit(row: Sequence[str], width: int) -> Sequence[str]:
    if len(row) == width:
        return row
    return [*row[:width], *("",) * (width - len(row))]
