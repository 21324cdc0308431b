"""Workbooks (XLSX, XLS, XLSB, ODS) as rows of text, through python-calamine.

The library keeps a dense block of the used area in memory and ends the whole process when the
block does not fit, so a workbook is measured before it is handed over.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from seatdesk.exchange.source import PIECE, Format, Source
from seatdesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

MOST_CELLS = 60_000_000
MOST_BYTES = 3 << 30
_SUSPICIOUS = 200 << 20
_HIGHEST_RATIO = 400
_REFERENCE = re.compile(rb'\br="([A-Z]{0,4})(\d{1,10})"')
_OVERLAP = 64
_ROW_RECORD, _LAST_CELL_RECORD = 0, 11
_HIGH_BIT = 0x80


def names(source: Source) -> tuple[str, ...]:
    """Sheets with cells in them, hidden ones last; `Unreadable` when there is none."""
    _measure(source)
    with _open(source) as book:
        metadata = sorted(book.sheets_metadata, key=lambda sheet: _hidden(sheet.visible))
        listed = [sheet.name for sheet in metadata if "WorkSheet" in str(sheet.typ)]
        filled = tuple(name for name in listed if book.get_sheet_by_name(name).start is not None)
    if not filled:
        raise Unreadable("no_sheet", name=source.name)
    return filled


def rows(source: Source, sheet: str) -> Iterator[list[str]]:
    """The rows of a sheet from its first line on, every cell as text."""
    with _open(source) as book:
        if sheet not in book.sheet_names:
            known = ", ".join(book.sheet_names)
            raise Unreadable("no_such_sheet", name=source.name, sheet=sheet, sheets=known)
        for row in book.get_sheet_by_name(sheet).iter_rows():
            yield [_TEXTS[type(cell)](cell) for cell in row]


def _hidden(visible: object) -> bool:
    return "Visible" not in str(visible).rsplit(".", 1)[-1]


@contextmanager
def _open(source: Source) -> Iterator["CalamineWorkbook"]:
    from python_calamine import CalamineWorkbook, PasswordError  # noqa: PLC0415 - slow to load

    try:
        with CalamineWorkbook.from_path(source.path) as book:
            yield book
    except PasswordError as error:
        raise Unreadable("password", name=source.name) from error
    except (Unreadable, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # the library's panics are no Exception
        if "password" in str(error).lower():
            raise Unreadable("password", name=source.name) from error
        reason = str(error).splitlines()[0][:120] if str(error) else "unknown content"
        raise Unreadable("damaged", name=source.name, reason=reason) from error


def _number(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004 - beyond it digits are lost
        return str(int(value))
    text = repr(value)
    # Three decimals look like a thousand in text, so a fourth says that this is a fraction.
    return f"{text}0" if re.fullmatch(r"-?\d{1,3}\.\d{3}", text) else text


def _moment(value: datetime) -> str:
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")


_TEXTS: dict[type, Callable[[Any], str]] = {
    str: lambda value: value,
    float: _number,
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: _moment,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: str,
}


def _measure(source: Source) -> None:
    """Refuse what would fill the memory: packing bombs and areas that are nearly all blank."""
    if source.format is Format.XLS:
        return
    try:
        with zipfile.ZipFile(source.path) as archive:
            _check_size(source, archive)
            for info in archive.infolist():
                _measure_part(source, archive, info)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        raise Unreadable("damaged", name=source.name, reason="its packing is broken") from error


def _measure_part(source: Source, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    is_sheet = info.filename.startswith("xl/worksheets/")
    if is_sheet and source.format is Format.XLSX:
        _check_area(source, info.filename, *_area(archive, info))
    elif is_sheet and source.format is Format.XLSB:
        _check_area(source, info.filename, *_binary_area(archive, info))
    elif info.filename in {"xl/sharedStrings.xml", "content.xml"}:
        _drain(archive, info)


def _check_size(source: Source, archive: zipfile.ZipFile) -> None:
    size = sum(info.file_size for info in archive.infolist())
    packed = max(1, min(source.size, sum(info.compress_size for info in archive.infolist())))
    if size > MOST_BYTES or (size > _SUSPICIOUS and size / packed > _HIGHEST_RATIO):
        raise Unreadable("zip_bomb", name=source.name, size=size >> 20)


def _drain(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    # Reading to the end checks the sum, so a size that was declared too small is found.
    with archive.open(info) as stream:
        while stream.read(PIECE):
            pass


def _check_area(source: Source, sheet: str, height: int, width: int) -> None:
    if height * width > MOST_CELLS:
        short = sheet.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        shape = {"rows": height, "columns": width}
        raise Unreadable("sheet_too_large", name=source.name, sheet=short, **shape)


def _area(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> tuple[int, int]:
    height, columns, tail = 0, {b"A"}, b""
    with archive.open(info) as stream:
        while piece := stream.read(PIECE):
            found = _REFERENCE.findall(tail + piece)
            columns.update(column for column, _ in found)
            height = max(height, max(map(int, {row for _, row in found}), default=0))
            tail = piece[-_OVERLAP:]
    return height, max(map(_column_number, columns))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _binary_area(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> tuple[int, int]:
    data = archive.read(info)
    height = width = at = 0
    while at < len(data):
        kind, at = _variable(data, at, 2)
        size, at = _variable(data, at, 4)
        if kind <= _LAST_CELL_RECORD and at + 4 <= len(data):
            value = struct.unpack_from("<I", data, at)[0] + 1
            height = max(height, value) if kind == _ROW_RECORD else height
            width = width if kind == _ROW_RECORD else max(width, value)
        at += size
    return height, width


def _variable(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of up to `most` bytes, seven bits each, and where it ends."""
    value = 0
    for step in range(most):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * step)
        if byte < _HIGH_BIT:
            break
    return value, at
