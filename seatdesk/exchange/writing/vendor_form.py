"""The vendor's own form for new users: which columns, and how many users one file may hold.

Like the forms that are read, a form that is written is a file in `resources/vendors`, not code.
"""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from seatdesk.exchange.vocabulary.document_checks import check_outgoing
from seatdesk.exchange.writing.atomic_write import replacing_all
from seatdesk.exchange.writing.csv_writer import Watch
from seatdesk.exchange.writing.document import Document, Row, cell_word
from seatdesk.exchange.writing.formula_injection import harmless_all
from seatdesk.resources import resource


@dataclass(frozen=True, slots=True)
class VendorForm:
    """One form. `columns` are headers and the key of the column they take their cells from.

    `between` parts several products in one cell.
    """

    id: str
    vendor: str
    title: str
    most_rows: int
    separator: str
    encoding: str
    between: str
    columns: tuple[tuple[str, str], ...]


@cache
def vendor_form(name: str = "hubspot") -> VendorForm:
    """A shipped form."""
    path = resource(f"vendors/outgoing/{name}.json")
    document = json.loads(path.read_text(encoding="utf-8"))
    check_outgoing(document, path.name)
    columns = tuple((column["header"], column["holds"]) for column in document.pop("columns"))
    return VendorForm(columns=columns, **document)


def write(
    document: Document, path: Path, form: VendorForm, watch: Watch
) -> tuple[tuple[Path, ...], int]:
    """Write the users of a document; which files that made, and how many rows are in them.

    One file under the name given, or numbered ones. Raises `Unwritable`.
    """
    sheet = document.sheets[document.flat]
    keys = [(column.key, column.listed) for column in sheet.columns]
    rows = [_cells(form, keys, row) for chunk in sheet.chunks() for row in chunk]
    portions = [rows[n : n + form.most_rows] for n in range(0, len(rows), form.most_rows)] or [[]]
    paths = file_names(path, len(portions))
    done = 0
    with replacing_all(paths) as parts:
        for part, portion in zip(parts, portions, strict=True):
            _write(part, form, portion)
            done += len(portion)
            watch(done)
    return paths, done


def file_names(path: Path, count: int) -> tuple[Path, ...]:
    """The names of so many files: `new-01.csv`, `new-02.csv` and so on."""
    if count == 1:
        return (path,)
    digits = len(str(count))
    return tuple(
        path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}")
        for number in range(1, count + 1)
    )


def _cells(form: VendorForm, keys: Sequence[tuple[str, str]], row: Row) -> list[str]:
    texts: dict[str, list[str]] = {}
    for (key, listed), cell in zip(keys, row, strict=True):
        held = [listed] if cell else []
        texts.setdefault(key, []).extend(held if listed else [cell_word(cell)])
    return [_joined(texts, key, form.between) for _, key in form.columns]


def _joined(texts: Mapping[str, Sequence[str]], key: str, between: str) -> str:
    return between.join(texts.get(key, ()))


def _write(path: Path, form: VendorForm, rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding=form.encoding, errors="replace", newline="") as stream:
        writer = csv.writer(stream, delimiter=form.separator, lineterminator="\r\n")
        writer.writerow([header for header, _ in form.columns])
        writer.writerows(harmless_all(row) for row in rows)
