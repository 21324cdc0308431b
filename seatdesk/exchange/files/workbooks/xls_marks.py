"""Marks of an XLS sheet beside its values: number formats, error cells, hidden rows.

Read from the records of the workbook; those of 1997 and later only, older ones have none.
"""

import struct
from collections.abc import Iterator

from seatdesk.exchange.files.error_cells import ERROR
from seatdesk.exchange.files.workbooks.number_formats import BUILT_IN
from seatdesk.exchange.files.workbooks.sheet_marks import SheetMarks

_END, _SHEET, _FORMAT, _STYLE = 0x000A, 0x0085, 0x041E, 0x00E0
_NUMBER, _SHORT_NUMBER, _SHORT_NUMBERS = 0x0203, 0x027E, 0x00BD
_FORMULA, _ERROR_CELL, _ROW = 0x0006, 0x0205, 0x0208
_SINCE_1997 = 0x0600
_NO_NUMBER, _ERROR_RESULT, _HIDDEN = 0xFFFF, 2, 0x20
_WIDE = 1
ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
           0x24: "#NUM!", 0x2A: "#N/A"}  # fmt: skip


def xls_marks(book: bytes, sheet: str) -> SheetMarks:
    """The marks of a sheet by its name. Raises `struct.error` for records that are broken."""
    codes = dict(BUILT_IN)
    styles: list[int] = []
    start = -1
    for at, kind, body in _records(book, 0):
        if kind == _END or (at == 0 and struct.unpack_from("<H", body)[0] < _SINCE_1997):
            break
        if kind == _FORMAT:
            number = struct.unpack_from("<H", body)[0]
            codes[number] = _text(body, 5, *struct.unpack_from("<HB", body, 2))
        elif kind == _STYLE:
            styles.append(struct.unpack_from("<H", body, 2)[0])
        elif kind == _SHEET and _text(body, 8, body[6], body[7]) == sheet:
            start = struct.unpack_from("<I", body)[0]
    if start < 0:
        return SheetMarks()
    return _sheet_marks(book, start, [codes.get(number, "") for number in styles])


def _sheet_marks(book: bytes, start: int, codes: list[str]) -> SheetMarks:
    marks = SheetMarks()
    for _, kind, body in _records(book, start):
        if kind == _END:
            break
        if kind in {_NUMBER, _SHORT_NUMBER, _FORMULA}:
            row, column, style = struct.unpack_from("<3H", body)
            _mark(marks, row, column, codes, style)
        elif kind == _SHORT_NUMBERS:
            row, column = struct.unpack_from("<2H", body)
            for place, at in enumerate(range(4, len(body) - 6, 6)):
                style = struct.unpack_from("<H", body, at)[0]
                _mark(marks, row, column + place, codes, style)
        elif kind == _ROW and struct.unpack_from("<H", body, 12)[0] & _HIDDEN:
            marks.hidden += 1
        if kind in {_FORMULA, _ERROR_CELL} and (code := _error(kind, body)) is not None:
            row, column = struct.unpack_from("<2H", body)
            marks.break_(row, column, ERROR, ERRORS.get(code, "#N/A"))
    return marks


def _error(kind: int, body: bytes) -> int | None:
    """The number of the error that a cell holds, if it does."""
    if kind == _ERROR_CELL:
        return body[6] if body[7] else None
    has_none = struct.unpack_from("<H", body, 12)[0] == _NO_NUMBER
    return body[8] if has_none and body[6] == _ERROR_RESULT else None


def _mark(marks: SheetMarks, row: int, column: int, codes: list[str], style: int) -> None:
    if style < len(codes):
        marks.format(row, column, codes[style])


def _text(body: bytes, start: int, length: int, flags: int) -> str:
    """A text of one or two bytes a letter."""
    if flags & _WIDE:
        return body[start : start + 2 * length].decode("utf-16-le", "replace")
    return body[start : start + length].decode("latin-1")


def _records(book: bytes, at: int) -> Iterator[tuple[int, int, bytes]]:
    """The records of a stream: where each begins, its kind and its body."""
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        yield at, kind, book[at + 4 : at + 4 + size]
        at += 4 + size
