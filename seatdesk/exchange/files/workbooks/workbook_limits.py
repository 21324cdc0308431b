"""Measures a workbook before the library opens it.

python-calamine keeps the used area of a sheet as one dense block and ends the whole process when
that does not fit in memory, so two cells at opposite corners would take the program down. Packing
bombs are refused here, too.
"""

import re
import struct
import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from seatdesk.exchange.files.source import BROKEN_PACKING, PIECE, Format, SourceFile
from seatdesk.exchange.files.workbooks.xls_container import xls_stream_of
from seatdesk.exchange.unreadable import Unreadable

MOST_CELLS = 60_000_000
MOST_BYTES = 3 << 30
_SUSPICIOUS = 200 << 20
_HIGHEST_RATIO = 400
# Nearly all programs write references in this one way, which is quick to look for; "" stands for a
# reference that may be written otherwise, and has the slower ones below look through the portion.
_USUAL = re.compile(rb' r(?:="([A-Z]{0,3}[1-9]\d{0,6})"|[\s=])')
_UNUSUAL_BLANKS = (b"\t", b"\n", b"\r", b"\f", b"\v")
_DIGITS, _LETTERS = bytes(range(0x30, 0x3A)), bytes(range(0x41, 0x5B))
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']""")
_STRANGE = re.compile(rb"""\sr\s*=\s*["'](?![A-Z]{0,3}[1-9]\d{0,6}["'])[^"'<>]*["']""")
_STRANGE_IN_TAG = re.compile(rb"<(?:\w+:)?(?:c|row)(?:\s[^<>]*)?" + _STRANGE.pattern)
_AREA = re.compile(rb"""<(?:\w+:)?(?:dimension|mergeCell)\s[^<>]*?\bref\s*=\s*["']([^"'<>]*)["']""")
_CORNERS = re.compile(rb"\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|")
_REPEATED = re.compile(rb"""(?:number-(?:columns|rows)-repeated|text:c)\s*=\s*["']\s*\+?(\d{5,})""")
_MANIFEST = "META-INF/manifest.xml"
_OVERLAP = 512
_MOST_ROWS, _MOST_COLUMNS = 1 << 20, 1 << 14
_ROW_RECORD, _LAST_CELL_RECORD, _RICH_CELL_RECORD = 0, 11, 62
_HIGH_BIT = 0x80
# Records of an XLS sheet that place something in a cell: all begin with row and column.
_XLS_CELLS = frozenset(
    {0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0201, 0x0202, 0x0203, 0x0204, 0x0205,
     0x0206, 0x0406, 0x027E, 0x00BD, 0x00BE, 0x00D6, 0x00FD}
)  # fmt: skip
_XLS_SHEET_BEGINS = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_ENCRYPTED, _STRINGS, _DIMENSIONS = 0x002F, 0x00FC, 0x0200
_OLD_DIMENSIONS = 10
_MULTIPLE = frozenset({0x00BD, 0x00BE})


def check_size(source: SourceFile) -> None:
    """Raise `Unreadable` for a workbook that would unpack to far more than a list can be."""
    if source.format is Format.XLS:
        return
    try:
        with zipfile.ZipFile(source.path) as archive:
            _check_size(source, archive)
    except _BROKEN as error:
        reason = "its inner parts do not fit together"
        raise Unreadable("damaged", name=source.name, reason=reason) from error


def measure(source: SourceFile) -> None:
    """Raise `Unreadable` for a workbook that would fill the memory, or whose packing is broken."""
    try:
        if source.format is Format.XLS:
            _measure_xls(source)
        else:
            _measure_packed(source)
    except _BROKEN as error:
        reason = "its inner parts do not fit together"
        raise Unreadable("damaged", name=source.name, reason=reason) from error


_BROKEN = (*BROKEN_PACKING, IndexError, expat.ExpatError)


def _measure_packed(source: SourceFile) -> None:
    with zipfile.ZipFile(source.path) as archive:
        _check_size(source, archive)
        _check_password(source, archive)
        for info in archive.infolist():
            is_sheet = info.filename.startswith("xl/worksheets/")
            if is_sheet and source.format is Format.XLSX:
                _check_area(source, info.filename, *_area(archive, info))
            elif is_sheet and source.format is Format.XLSB:
                _check_area(source, info.filename, *_binary_area(archive.read(info)))
            elif info.filename == "content.xml":
                _check_form(archive, info)
            elif info.filename == "xl/sharedStrings.xml":
                _drain(archive, info)


def _check_size(source: SourceFile, archive: zipfile.ZipFile) -> None:
    size = sum(info.file_size for info in archive.infolist())
    packed = max(1, min(source.size, sum(info.compress_size for info in archive.infolist())))
    if size > MOST_BYTES or (size > _SUSPICIOUS and size / packed > _HIGHEST_RATIO):
        raise Unreadable("zip_bomb", name=source.name, size=size >> 20)


def _check_password(source: SourceFile, archive: zipfile.ZipFile) -> None:
    """Say so if the parts of a workbook are encrypted, each by itself."""
    locked = any(info.flag_bits & 1 for info in archive.infolist())
    if _MANIFEST in archive.namelist():
        with archive.open(_MANIFEST) as stream:
            locked = locked or b"encryption-data" in stream.read(PIECE)
    if locked:
        raise Unreadable("password", name=source.name)


def _drain(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    # Reading to the end checks the sum, so a size that was declared too small is found.
    with archive.open(info) as stream:
        while stream.read(PIECE):
            pass


def _check_form(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    # At an end that comes too early the library waits for the closing tag for ever; what is said
    # to be repeated it writes out.
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    tail = b""
    with archive.open(info) as stream:
        while piece := stream.read(PIECE):
            parser.Parse(piece)
            for count in _REPEATED.findall(tail + piece):
                if len(count) > len("1048576") or int(count) > _MOST_ROWS:
                    raise ValueError(count)
            tail = piece[-_OVERLAP:]
    parser.Parse(b"", True)  # noqa: FBT003


def _refuse(*declared: object) -> None:
    """Refuse a document type: its entities may grow without end, and no spreadsheet has one."""
    raise ValueError(declared)


def _check_area(source: SourceFile, sheet: str, height: int, width: int) -> None:
    if height * width > MOST_CELLS:
        short = sheet.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        shape = {"rows": height, "columns": width}
        raise Unreadable("sheet_too_large", name=source.name, sheet=short, **shape)


def _area(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> tuple[int, int]:
    """Rows and columns up to the last reference of an XLSX sheet.

    Raises `ValueError` for a reference that no sheet can have: the library would believe it.
    """
    height, columns, tail = 0, {b"A"}, b""
    with archive.open(info) as stream:
        while piece := stream.read(PIECE):
            text = tail + piece
            found, lines = _references(text)
            columns |= found
            height = max(height, max(map(int, lines), default=0))
            if b"ref" in text:
                _check_areas(text)
            tail = piece[-_OVERLAP:]
    width = max(map(_column_number, columns))
    if height > _MOST_ROWS or width > _MOST_COLUMNS:
        raise ValueError(height, width)
    return height, width


def _references(text: bytes) -> tuple[set[bytes], set[bytes]]:
    """The columns and the rows that a portion of a sheet refers to."""
    found = _USUAL.findall(text)
    if b"" not in found and not unusually_spaced(text, b"r"):
        plain = b" ".join(found)
        columns, lines = plain.translate(None, _DIGITS), plain.translate(None, _LETTERS)
        return set(columns.split(b" ")), set(lines.split())
    if _STRANGE.search(text) and (strange := _STRANGE_IN_TAG.search(text)):
        raise ValueError(strange)
    referred = _REFERENCE.findall(text)
    return {column for column, _ in referred}, {line for _, line in referred}


def unusually_spaced(text: bytes, attribute: bytes) -> bool:
    """True when an attribute may stand behind another blank than a space."""
    return any(blank in text and blank + attribute in text for blank in _UNUSUAL_BLANKS)


def _check_areas(text: bytes) -> None:
    for area in _AREA.findall(text):
        if not _CORNERS.fullmatch(area):
            raise ValueError(area)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _binary_area(data: bytes) -> tuple[int, int]:
    """Rows and columns of an XLSB sheet: records of kind, size and body."""
    height = width = at = 0
    while at < len(data):
        kind, at = variable_number(data, at, 2)
        size, at = variable_number(data, at, 4)
        if kind <= _LAST_CELL_RECORD or kind == _RICH_CELL_RECORD:
            if size < struct.calcsize("<II") or at + size > len(data):
                raise ValueError(kind)
            value = struct.unpack_from("<I", data, at)[0] + 1
            height = max(height, value) if kind == _ROW_RECORD else height
            width = width if kind == _ROW_RECORD else max(width, value)
        at += size
    return height, width


def variable_number(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of up to `most` bytes, seven bits each, and where it ends."""
    value = 0
    for step in range(most):
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * step)
        if byte < _HIGH_BIT:
            break
    return value, at


def _measure_xls(source: SourceFile) -> None:
    book = xls_stream_of(source).stream
    height = width = 0
    for kind, body in _records(book):
        if kind == _ENCRYPTED:
            raise Unreadable("password", name=source.name)
        if kind == _STRINGS and struct.unpack_from("<I", body, 4)[0] > len(book):
            raise ValueError(kind)  # more strings are announced than the file has bytes
        if kind in _XLS_SHEET_BEGINS:
            height = width = 0
        elif kind == _DIMENSIONS:
            _check_area(source, "1", *_announced(body))
        elif kind in _XLS_CELLS:
            row, column = struct.unpack_from("<HH", body)
            last = struct.unpack_from("<H", body, len(body) - 2)[0] if kind in _MULTIPLE else column
            height, width = max(height, row + 1), max(width, column + 1, last + 1)
            _check_area(source, "1", height, width)


def _announced(body: bytes) -> tuple[int, int]:
    """Rows and columns that a sheet says it has; rows are longer numbers since 1997."""
    shape = struct.unpack_from("<4H" if len(body) <= _OLD_DIMENSIONS else "<IIHH", body)
    if shape[1] < shape[0] or shape[3] < shape[2]:
        raise ValueError(shape)
    return shape[1] - shape[0], shape[3] - shape[2]


def _records(book: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        yield kind, book[at + 4 : at + 4 + size]
        at += 4 + size
