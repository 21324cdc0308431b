"""Plain tables (CSV) in the two forms people need: for Excel in their country, and for programs.

Excel opens a file into columns only when it is parted by the sign its country expects, and takes it
for UTF-8 only behind a byte-order mark. A `sep=` line is no way out: other programs read it as data
and Excel then ignores the mark. Every row carries account, day and filter, so that rows stay
explained after sorting, cutting and gluing.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from seatdesk.exchange.writing.document import (
    Cell,
    CellKind,
    Document,
    MoneyCell,
    NumberRegion,
    Row,
    cell_word,
)
from seatdesk.exchange.writing.formula_injection import harmless_all

Watch = Callable[[int], None]
"""Told how many rows are written; what it raises ends the writing."""


@dataclass(frozen=True, slots=True)
class CsvDialect:
    """The dialect of a plain table: separator, decimal mark, dates, encoding."""

    separator: str
    encoding: str
    region: NumberRegion


def for_excel(region: NumberRegion) -> CsvDialect:
    """The dialect that a double click opens into columns in this country."""
    separator = ";" if region.decimal_mark == "," else ","
    return CsvDialect(separator, "utf-8-sig", region)


FOR_PROGRAMS = CsvDialect(",", "utf-8", NumberRegion())


def write(
    document: Document, path: Path, dialect: CsvDialect, watch: Watch, *, headers: bool = True
) -> int:
    """Write the document's flat table; returns how many rows. Raises OSError."""
    sheet = document.sheets[document.flat]
    facts = harmless_all(value for _, value in document.facts)
    done = 0
    with path.open("w", encoding=dialect.encoding, errors="replace", newline="") as stream:
        writer = csv.writer(stream, delimiter=dialect.separator, lineterminator="\r\n")
        if headers:
            titles = [column.title for column in sheet.columns]
            writer.writerow(harmless_all([*titles, *(name for name, _ in document.facts)]))
        for rows in sheet.chunks():
            texts = _texts(rows, [column.kind for column in sheet.columns], dialect.region)
            writer.writerows([*row, *facts] for row in texts)
            done += len(rows)
            watch(done)
    return done


def _texts(
    rows: Sequence[Row], kinds: Sequence[CellKind], region: NumberRegion
) -> Iterator[Sequence[str]]:
    columns = zip(*rows, strict=True)
    return zip(
        *(_column(cells, kind, region) for cells, kind in zip(columns, kinds, strict=True)),
        strict=True,
    )


def _column(cells: Sequence[Cell], kind: CellKind, region: NumberRegion) -> list[str]:
    if kind is CellKind.MONEY:
        return [_amount(cell, region) for cell in cells]
    return harmless_all(without_nul(cell_word(cell)) for cell in cells)


def _amount(cell: Cell, region: NumberRegion) -> str:
    return region.money(cell) if isinstance(cell, MoneyCell) else harmless_all([cell_word(cell)])[0]


def without_nul(text: str) -> str:
    """A text without NULs, beyond which no program reads a file."""
    return text.replace("\0", "") if "\0" in text else text
