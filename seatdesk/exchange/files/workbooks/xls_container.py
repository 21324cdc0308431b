"""The container of XLS files: takes the workbook out and puts it into a sound one.

python-calamine believes the lengths that a container states, and ends the whole process when one
of them is more than the memory holds: every third file with a few bytes changed did. Read here
carefully and packed anew, only the workbook itself reaches the library.
"""

import struct
from dataclasses import dataclass

from seatdesk.exchange.files.source import PIECE, SourceFile, pieces
from seatdesk.exchange.unreadable import Unreadable

_END = 0xFFFFFFF0
_LAST, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_ENTRY = 128
_HEADER = 512
_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LISTED = 109
_SECTOR = 4096
_BOOKS = ("workbook", "book")


@dataclass(frozen=True, slots=True)
class XlsStream:
    """The stream that holds the workbook, and its name."""

    name: str
    stream: bytes

    def packed(self) -> bytes:
        """The stream in a sound container of its own."""
        # The library looks for streams shorter than a sector among the small parts.
        sectors = max(1, -(-len(self.stream) // _SECTOR))
        size = max(len(self.stream), _SECTOR)
        per_table = _SECTOR // 4
        tables = 1
        while tables * per_table < tables + 1 + sectors:
            tables += 1
        if tables > _LISTED:
            raise ValueError(sectors)
        chain = [*(_TABLE for _ in range(tables)), _LAST]
        chain += [*range(tables + 2, tables + 1 + sectors), _LAST]
        chain += [_FREE] * (tables * per_table - len(chain))
        # The library calls a root without a place of its own empty, though it holds no small parts.
        entries = _entry("Root Entry", 5, 1, tables + 1, 0)
        entries += _entry(self.name, 2, _FREE, tables + 1, size)
        return b"".join((
            self._header(tables).ljust(_SECTOR, b"\0"),
            struct.pack(f"<{len(chain)}I", *chain),
            entries.ljust(_SECTOR, b"\0"),
            self.stream.ljust(sectors * _SECTOR, b"\0"),
        ))  # fmt: skip

    @staticmethod
    def _header(tables: int) -> bytes:
        places = [*range(tables), *[_FREE] * (_LISTED - tables)]
        fixed = struct.pack("<5H6x", 0x3E, 4, 0xFFFE, 12, 6)
        numbers = struct.pack("<9I", 1, tables, tables, 0, 0, _LAST, 0, _LAST, 0)
        return _MAGIC + bytes(16) + fixed + numbers + struct.pack(f"<{_LISTED}I", *places)


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le")
    head = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1)
    return head + struct.pack("<III36xIII", _FREE, _FREE, child, start, size, 0)


def xls_stream_of(source: SourceFile) -> XlsStream:
    """The workbook of an XLS file; `Unreadable` when there is none or it has a password.

    Raises `struct.error`, `IndexError` or `ValueError` for a container that is damaged.
    """
    data = b"".join(pieces(source.path))
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if not _HEADER <= size <= PIECE:
        raise ValueError(size)
    table = _allocation(data, size)
    directory = _chain(data, struct.unpack_from("<I", data, 48)[0], table, size)
    entries = {}
    for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        entry = directory[at : at + _ENTRY]
        length = struct.unpack_from("<H", entry, 64)[0]
        entries[entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")] = entry
    if "EncryptedPackage" in entries:
        raise Unreadable("password", name=source.name)
    for name, entry in entries.items():
        if name.casefold() in _BOOKS:
            return XlsStream(name, _stream(data, entry, directory[:_ENTRY], table, size))
    what = "a document of another program"
    raise Unreadable("binary", name=source.name, what=what)


def _stream(data: bytes, entry: bytes, root: bytes, table: tuple[int, ...], size: int) -> bytes:
    start, length = struct.unpack_from("<II", entry, 116)
    if length >= struct.unpack_from("<I", data, 56)[0]:
        return _chain(data, start, table, size)[:length]
    small = _chain(data, struct.unpack_from("<I", root, 116)[0], table, size)
    shorts = _chain(data, struct.unpack_from("<I", data, 60)[0], table, size)
    step = 1 << struct.unpack_from("<H", data, 32)[0]
    return _chain(small, start, _numbers(shorts), step, offset=0)[:length]


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _allocation(data: bytes, size: int) -> tuple[int, ...]:
    """The sector after each: listed in the header and, for long files, in further sectors."""
    listed = list(struct.unpack_from(f"<{_LISTED}I", data, 76))
    following = struct.unpack_from("<I", data, 68)[0]
    seen: set[int] = set()
    while following < _END and following not in seen:
        seen.add(following)
        more = _numbers(_sector(data, following, size))
        if not more:
            break
        listed += more[:-1]
        following = more[-1]
    return _numbers(b"".join(_sector(data, number, size) for number in listed if number < _END))


def _sector(data: bytes, number: int, size: int) -> bytes:
    # In containers with long sectors the header fills a whole one.
    start = max(_HEADER, size) + number * size
    return data[start : start + size]


def _chain(
    data: bytes, start: int, table: tuple[int, ...], size: int, offset: int | None = None
) -> bytes:
    """The sectors from `start` on, joined; a chain that runs in a circle is broken off."""
    first = max(_HEADER, size) if offset is None else offset
    parts: list[bytes] = []
    while start < len(table) and len(parts) <= len(table):
        parts.append(data[first + start * size : first + (start + 1) * size])
        start = table[start]
    return b"".join(parts)
