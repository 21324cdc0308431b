"""The comparison's table for spreadsheets: on the clipboard, and as a file (H6)."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from seatdesk.ui.scenarios.compare.compare_model import CompareTable
from seatdesk.ui.widgets.tables.cell_clipboard import clipboard_texts, mime_of


def copied_cells(model: CompareTable) -> list[list[str]]:
    """Titles and plain numbers, none of which is a formula where it is pasted."""
    from seatdesk.exchange.writing.formula_injection import harmless  # noqa: PLC0415 - when one copies

    block = [["", *model.sides]]
    for row in model.rows:
        cells = [cell.plain for cell in row.cells] or [""] * len(model.sides)
        block.append([row.title, *cells])
    return [[harmless(cell) for cell in line] for line in block]


def copy_table(model: CompareTable) -> None:
    """Put the table on the clipboard."""
    QGuiApplication.clipboard().setMimeData(mime_of(clipboard_texts(copied_cells(model))))


def save_table(model: CompareTable, path: Path) -> bool:
    """Write the table as a file that a spreadsheet of this region opens into columns."""
    import csv  # noqa: PLC0415 - when one saves
    import io  # noqa: PLC0415

    from seatdesk.exchange.writing.atomic_write import Unwritable, replacing  # noqa: PLC0415

    separator = ";" if QLocale().decimalPoint() == "," else ","
    said = io.StringIO()
    csv.writer(said, delimiter=separator, lineterminator="\r\n").writerows(copied_cells(model))
    try:
        with replacing(path) as part:
            part.write_bytes(said.getvalue().encode("utf-8-sig"))
    except Unwritable:
        return False
    return True
