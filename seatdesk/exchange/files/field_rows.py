"""Rows of a table by the fields that its columns stand for, as small tables are read.

Invoices and head-count plans have a few hundred rows: each is looked at whole, unlike the columns
of a list of people.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seatdesk.exchange.files.table import Table

NumberedCells = tuple[int, Sequence[str]]
"""A line of the file, and its cells."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A row of the table by field, with its line in the file."""

    line: int
    cells: Mapping[str, str]

    def get(self, name: str) -> str:
        """The text of a field; empty where the row has none."""
        return self.cells.get(name, "")


def numbered_rows(table: Table) -> Iterator[NumberedCells]:
    """The rows below the header, each with the line on which it begins.

    A cell with an error of the spreadsheet holds its text: it is no value, and is not blank.
    """
    for chunk in table.chunks():
        broken: dict[int, dict[int, str]] = {}
        for cell in chunk.errors:
            if cell.has_no_value:
                broken.setdefault(cell.line, {})[cell.column] = cell.text or "=…"
        for line, row in zip(chunk.lines, chunk.rows, strict=True):
            told = broken.get(line, {})
            yield line, [told.get(n, text) for n, text in enumerate(row)] if told else row


def fields_by_column(header: Sequence[str], meaning: Callable[[str], str]) -> dict[int, str]:
    """Fields by the place of their column; the first of two columns of one meaning is taken."""
    found: dict[int, str] = {}
    for place, name in enumerate(header):
        field = meaning(name)
        if field and field not in found.values():
            found[place] = field
    return found


def field_rows(
    rows: Iterable[NumberedCells], fields: Mapping[int, str]
) -> Iterator[tuple[FieldRow, Sequence[str]]]:
    """Rows with something in a column that is read, each with all of its cells."""
    for line, cells in rows:
        told = {name: cells[at].strip() for at, name in fields.items() if at < len(cells)}
        if any(told.values()):
            yield FieldRow(line, told), cells
