"""A file before anyone has read it as a table: what it is, its hash, and facts about its text."""

import hashlib
import re
import stat
import struct
import zipfile
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from os import stat_result
from pathlib import Path

from seatdesk.exchange.unreadable import Unreadable
from seatdesk.sqlite_file import is_database

PIECE = 1 << 20
LONGEST_LINE = 16 << 20
HEAD = 1 << 18

# RuntimeError: a packed part with a password; NotImplementedError: an unknown packing.
BROKEN_PACKING = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError,
    NotImplementedError,
)  # fmt: skip
_PICTURES = "a picture"
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", _PICTURES),
    (b"\xff\xd8\xff", _PICTURES),
    (b"GIF8", _PICTURES),
    (b"\x1f\x8b", "a compressed file (gzip); unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7-Zip); unpack it first"),
    (b"Rar!\x1a\x07", "a compressed file (RAR); unpack it first"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"PAR1", "a Parquet file"),
    (b"{\\rtf", "a formatted text (RTF)"),
)
_MARKUP: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"<(!doctype html|html|head|body|meta|style|div|table|!--)"), "a web page"),
    (re.compile(rb"<\?xml"), "an XML document"),
    (re.compile(rb'\{\s*"|\[\s*\{'), "a JSON document"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_EXTENSIONS = {".xlsx": "xlsx", ".xlsm": "xlsx", ".xls": "xls", ".xlsb": "xlsb", ".ods": "ods"}
_BOMS = (
    (BOM_UTF8, "utf-8-sig"),
    (BOM_UTF32_LE, "utf-32"),
    (BOM_UTF32_BE, "utf-32"),
    (BOM_UTF16_LE, "utf-16"),
    (BOM_UTF16_BE, "utf-16"),
)


class Format(StrEnum):
    """The container of a table."""

    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was looked at once, and what its bytes said.

    `bom` is the encoding its byte-order mark names or "". `head` are its first bytes.
    `expected` is the container that its name promises.
    """

    path: Path
    format: Format
    expected: Format
    size: int
    stamp: int
    sha256: str
    bom: str
    head: bytes

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name

    def check_unchanged(self) -> None:
        """Raise `Unreadable("changed")` if another program wrote the file since `inspect`."""
        now = _status(self.path)
        if (now.st_size, now.st_mtime_ns) != (self.size, self.stamp):
            raise Unreadable("changed", name=self.name)


def inspect(path: Path) -> SourceFile:
    """Look at a file without trusting its name; every trouble is an `Unreadable`."""
    status = _status(path)
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("directory", name=path.name)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("not_a_file", name=path.name)
    if status.st_size == 0:
        raise Unreadable("empty", name=path.name)
    if is_database(path):  # perhaps this very workspace: opening it by hand would harm it
        raise Unreadable("binary", name=path.name, what="a database")
    head = next(pieces(path, HEAD))
    bom = next((name for mark, name in _BOMS if head.startswith(mark)), "")
    return SourceFile(
        path=path,
        format=_format(path, head, has_bom=bool(bom)),
        expected=Format(_EXTENSIONS.get(path.suffix.lower(), "text")),
        size=status.st_size,
        stamp=status.st_mtime_ns,
        sha256=_digest(path),
        bom=bom,
        head=head,
    )


def pieces(path: Path, size: int = PIECE) -> Iterator[bytes]:
    """The bytes of a file, a piece at a time."""
    try:
        with path.open("rb") as stream:
            while piece := stream.read(size):
                yield piece
    except PermissionError as error:
        raise Unreadable("no_permission", name=path.name) from error
    except OSError as error:
        raise Unreadable("disk", name=path.name, reason=error.strerror or "no answer") from error


def _status(path: Path) -> stat_result:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Unreadable("missing", name=path.name) from error
    except PermissionError as error:
        raise Unreadable("no_permission", name=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable("disk", name=path.name, reason=str(error)) from error


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    for piece in pieces(path):
        digest.update(piece)
    return digest.hexdigest()


def _format(path: Path, head: bytes, *, has_bom: bool) -> Format:
    if has_bom:
        _refuse_markup(path, head)
        return Format.TEXT
    if head.startswith(_OLE):
        return Format.XLS  # or an encrypted workbook, which only opening it tells
    if head.startswith(_ZIP):
        return _zipped(path)
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise Unreadable("binary", name=path.name, what=what)
    _refuse_markup(path, head)
    return Format.TEXT


def _refuse_markup(path: Path, head: bytes) -> None:
    opening = head[:200].removeprefix(BOM_UTF8).lstrip().lower()
    for pattern, what in _MARKUP:
        if pattern.match(opening):
            raise Unreadable("binary", name=path.name, what=what)


def _beginning(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as stream:
        return stream.read(60)


def _zipped(path: Path) -> Format:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            kind = _beginning(archive, "mimetype") if "mimetype" in names else b""
    except BROKEN_PACKING as error:
        raise Unreadable("damaged", name=path.name, reason="its packing is broken") from error
    if "xl/workbook.bin" in names:
        return Format.XLSB
    if "xl/workbook.xml" in names or any(name.startswith("xl/worksheets/") for name in names):
        return Format.XLSX
    if b"opendocument.spreadsheet" in kind:
        return Format.ODS
    what = "a text document" if "word/document.xml" in names else "a packed folder (ZIP)"
    raise Unreadable("binary", name=path.name, what=what)
