"""Marks of an ODS sheet beside its values: currencies, shown texts, errors, hidden rows.

Such a sheet has beside each value the text that its cell shows, and the currency by its code.
"""

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from seatdesk.exchange.files.error_cells import ERROR, UNCALCULATED
from seatdesk.exchange.files.source import PIECE
from seatdesk.exchange.files.workbooks.number_formats import NumberFormat
from seatdesk.exchange.files.workbooks.sheet_marks import SheetMarks

_SPECIAL = re.compile(
    rb'value-type="(?:currency|percentage|error)"|visibility="|>0\d+<'
    rb"|<table:table-cell\s(?=[^<>]*table:formula)(?![^<>]*value-type)"
)
_LEADING_ZEROS = re.compile(r"0\d+")
_CELLS = frozenset({"table:table-cell", "table:covered-table-cell"})
_MOST_REPEATED = 2_000
_OVERLAP = 512


def ods_marks(archive: zipfile.ZipFile, sheet: str) -> SheetMarks:
    """The marks of a sheet by its name. Most sheets have none, which is cheap to find out."""
    if not _has_any(archive):
        return SheetMarks()
    walk = _OdsParser(sheet)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    with archive.open("content.xml") as stream:
        parser.ParseFile(stream)
    return walk.marks


def _has_any(archive: zipfile.ZipFile) -> bool:
    tail = b""
    with archive.open("content.xml") as stream:
        while piece := stream.read(PIECE):
            if _SPECIAL.search(tail + piece):
                return True
            tail = piece[-_OVERLAP:]
    return False


@dataclass(slots=True)
class _OdsParser:
    """Parses the content of an ODS workbook for the marks of one sheet."""

    sheet: str
    marks: SheetMarks = field(default_factory=SheetMarks)
    _inside: bool = False
    _row: int = 0
    _rows: int = 1
    _column: int = 0
    _cell: Mapping[str, str] | None = None
    _shown: str = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "table:table":
            self._inside = attributes.get("table:name") == self.sheet
            self._row = 0
        elif self._inside and name == "table:table-row":
            self._column, self._rows = 0, _repeated(attributes, "rows")
            if attributes.get("table:visibility", "visible") != "visible":
                self.marks.hidden += min(self._rows, _MOST_REPEATED)
        elif self._inside and name in _CELLS:
            self._cell, self._shown = attributes, ""

    def text(self, data: str) -> None:
        """Letters of a cell."""
        if self._cell is not None and len(self._shown) < _MOST_REPEATED:
            self._shown += data

    def end(self, name: str) -> None:
        """An element ends."""
        if not self._inside:
            return
        if name in _CELLS and self._cell is not None:
            self._note(self._cell, self._shown.strip())
            self._column += _repeated(self._cell, "columns")
            self._cell = None
        elif name == "table:table-row":
            self._row += self._rows

    def _note(self, cell: Mapping[str, str], shown: str) -> None:
        kind = cell.get("calcext:value-type") or cell.get("office:value-type", "")
        currency = cell.get("office:currency", "")
        leading = kind == "float" and _LEADING_ZEROS.fullmatch(shown)
        uncalculated = not kind and not shown and "table:formula" in cell
        if kind not in {"currency", "percentage", "error"} and not leading and not uncalculated:
            return
        look = NumberFormat(
            currency=currency, percent=kind == "percentage", width=len(shown) * bool(leading)
        )
        across = min(_repeated(cell, "columns"), _MOST_REPEATED)
        for row in range(self._row, self._row + min(self._rows, _MOST_REPEATED)):
            for column in range(self._column, self._column + across):
                if uncalculated:
                    self.marks.break_(row, column, UNCALCULATED, "")
                elif kind == "error":
                    self.marks.break_(row, column, ERROR, shown[:40])
                elif look:
                    self.marks.formats.setdefault(row, {})[column] = look


def _repeated(attributes: Mapping[str, str], what: str) -> int:
    text = attributes.get(f"table:number-{what}-repeated", "1")
    return int(text) if text.isdigit() and len(text) <= len("1048576") else 1
