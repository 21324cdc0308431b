"""A JSON object a line: the first says what the file is, each of the others is one row.

Money is a string with the currency's digits beside its currency, days are ISO, as everywhere in the
command line's answers. Nothing is escaped for spreadsheets: no spreadsheet opens this as cells.
"""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from seatdesk.exchange.writing.csv_writer import Watch
from seatdesk.exchange.writing.document import (
    Cell,
    CellKind,
    Document,
    DocumentColumn,
    MoneyCell,
    Row,
    Sheet,
    cell_word,
)

FORM = 1
"""Counts up when the meaning of a key changes."""


def write(document: Document, path: Path, watch: Watch) -> int:
    """Write all tables of the document; returns how many rows. Raises OSError."""
    done = 0
    encode: Callable[[object], str] = json.JSONEncoder(ensure_ascii=False).encode
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(encode(_first(document)) + "\n")
        for sheet in document.sheets:
            for rows in sheet.chunks():
                stream.writelines(encode(_object(sheet, row)) + "\n" for row in rows)
                done += len(rows)
                watch(done)
    return done


def _first(document: Document) -> dict[str, object]:
    return {
        "record": "export",
        "form": FORM,
        "title": document.title,
        "account": document.account,
        "as_of": document.as_of.isoformat(),
        "filter": document.filter,
        "records": [sheet.record for sheet in document.sheets],
    }


def _object(sheet: Sheet, row: Row) -> dict[str, Any]:
    made: dict[str, Any] = {"record": sheet.record}
    for column, cell in zip(sheet.columns, row, strict=True):
        _put(made, column, cell)
    return made


def _put(made: dict[str, Any], column: DocumentColumn, cell: Cell) -> None:
    if column.listed and column.kind is CellKind.DAY:
        days = made.setdefault(column.key, {})
        if cell:
            days[column.listed] = cell_word(cell)
    elif column.listed:
        listed = made.setdefault(column.key, [])
        if cell:
            listed.append(column.listed)
    elif isinstance(cell, MoneyCell):
        made[column.key] = cell.text
        made.setdefault("currency", cell.currency)
    else:
        made[column.key] = cell if isinstance(cell, int | None) else _text(cell)


def _text(cell: str | date | datetime) -> str:
    return f"{cell.isoformat()}Z" if isinstance(cell, datetime) else cell_word(cell)
