"""Marks of an XLSB sheet beside its values: number formats, error cells, hidden rows.

Read from the records of the parts ([MS-XLSB]); each has a kind, a size and a body.
"""

import struct
import zipfile
from collections.abc import Iterator, Sequence

from seatdesk.exchange.files.error_cells import ERROR
from seatdesk.exchange.files.workbooks.number_formats import BUILT_IN, NumberFormat, number_format
from seatdesk.exchange.files.workbooks.sheet_marks import SheetMarks, part_named
from seatdesk.exchange.files.workbooks.workbook_limits import variable_number
from seatdesk.exchange.files.workbooks.xls_marks import ERRORS

_BOOK, _STYLES = "xl/workbook.bin", "xl/styles.bin"
_SHEET, _FORMAT, _STYLE, _STYLES_BEGIN, _STYLES_END = 156, 44, 47, 617, 618
_ROW, _HIDDEN = 0, 0x10
_SHORT_NUMBER, _ERROR_CELL, _NUMBER, _FORMULA_NUMBER, _FORMULA_ERROR = 2, 3, 5, 9, 11
_NUMBERS = frozenset({_SHORT_NUMBER, _NUMBER, _FORMULA_NUMBER})
_ERROR_CELLS = frozenset({_ERROR_CELL, _FORMULA_ERROR})
_STYLE_BITS = 0xFFFFFF


def xlsb_marks(archive: zipfile.ZipFile, sheet: str) -> SheetMarks:
    """The marks of a sheet by its name. Raises `struct.error` for records that are broken."""
    marks = SheetMarks()
    part = _part_of(archive, sheet)
    if part is None:
        return marks
    styles, row = _styles(archive), -1
    for kind, body in _records(archive.read(part)):
        if kind == _ROW:
            row = struct.unpack_from("<I", body)[0]
            marks.hidden += bool(body[11] & _HIDDEN)
        elif kind in _NUMBERS:
            column, style = struct.unpack_from("<II", body)
            if look := _style(styles, style):
                marks.formats.setdefault(row, {})[column] = look
        elif kind in _ERROR_CELLS:
            column = struct.unpack_from("<I", body)[0]
            marks.break_(row, column, ERROR, ERRORS.get(body[8], "#N/A"))
    return marks


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The part that a sheet of this name is kept in."""
    if _BOOK not in archive.namelist():
        return None
    for kind, body in _records(archive.read(_BOOK)):
        if kind == _SHEET:
            relation, end = _text(body, 8)
            if _text(body, end)[0] == sheet:
                return part_named(archive, _BOOK, relation)
    return None


def _styles(archive: zipfile.ZipFile) -> list[NumberFormat]:
    """The number format of each style of the workbook."""
    codes, styles, inside = dict(BUILT_IN), [], False
    if _STYLES not in archive.namelist():
        return []
    for kind, body in _records(archive.read(_STYLES)):
        if kind == _FORMAT:
            codes[struct.unpack_from("<H", body)[0]] = _text(body, 2)[0]
        elif kind in {_STYLES_BEGIN, _STYLES_END}:
            inside = kind == _STYLES_BEGIN
        elif kind == _STYLE and inside:
            styles.append(number_format(codes.get(struct.unpack_from("<2H", body)[1], "")))
    return styles


def _style(styles: Sequence[NumberFormat], number: int) -> NumberFormat | None:
    number &= _STYLE_BITS
    return styles[number] if number < len(styles) else None


def _text(body: bytes, at: int) -> tuple[str, int]:
    """A text with its length before it, and where it ends."""
    start = at + 4
    end = start + 2 * struct.unpack_from("<I", body, at)[0]
    return body[start:end].decode("utf-16-le", "replace"), end


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """The kind and the body of each record."""
    at = 0
    while at < len(part):
        kind, at = variable_number(part, at, 2)
        size, at = variable_number(part, at, 4)
        yield kind, part[at : at + size]
        at += size
