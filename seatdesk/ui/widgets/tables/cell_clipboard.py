"""The clipboard formats of copied cells, so that a spreadsheet takes them as such: text, HTML."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QMimeData

Cells = Sequence[Sequence[str]]


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


def _quoted(cell: str) -> str:
    """A cell's text, in quotes where tabs, line ends or quotes in it would tear it apart."""
    if any(sign in cell for sign in '\t\n\r"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
