"""The clipboard formats of copied rows, so that a spreadsheet takes them as cells: text, HTML."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn, TableLine
from seatdesk.ui.seats.table.model import UserTable

Cells = Sequence[Sequence[str]]


def block_of(
    model: UserTable,
    columns: Sequence[tuple[int, TableColumn]],
    lines: Iterable[TableLine],
    *,
    headers: bool,
) -> list[list[str]]:
    """The texts of rows and columns; a seat is 1 or 0, a last use is its ISO date.

    None of them is a formula to the program that they are pasted into (H6).
    """
    from seatdesk.exchange.writing.formula_injection import harmless  # noqa: PLC0415 - when one copies

    block = [[column.title for _, column in columns]] if headers else []
    block += [[_cell(model, number, column, line) for number, column in columns] for line in lines]
    return [[harmless(cell) for cell in row] for row in block]


class CopiedCells(NamedTuple):
    """The copied cells in the two forms that spreadsheets take."""

    text: str
    html: str


def clipboard_texts(block: Cells) -> CopiedCells:
    """The cells as tab-separated text and as an HTML table."""
    text = "\n".join("\t".join(_quoted(cell) for cell in row) for row in block)
    rows = (
        "<tr>{}</tr>".format("".join(f"<td>{escape(cell)}</td>" for cell in row)) for row in block
    )
    return CopiedCells(text, "<table>{}</table>".format("".join(rows)))


def mime_of(copied: CopiedCells) -> QMimeData:
    """The data for the clipboard."""
    mime = QMimeData()
    mime.setText(copied.text)
    mime.setHtml(copied.html)
    return mime


def _cell(model: UserTable, number: int, column: TableColumn, line: TableLine) -> str:
    if column.kind is ColumnKind.SEAT:
        return "1" if model.shows_seat(line, column.product) else "0"
    if column.kind is ColumnKind.NUMBER and line.row.last_active is not None:
        day = line.row.last_active.isoformat()
        return f"before {day}" if line.row.censored else day
    return line.texts[number]


def _quoted(cell: str) -> str:
    """A cell's text, in quotes where tabs, line ends or quotes in it would tear it apart."""
    if any(sign in cell for sign in '\t\n\r"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
