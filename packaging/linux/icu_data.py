"""ICU's data for Qt, without what Qt never asks of ICU: two thirds of the largest file of all.

Qt sorts by ICU and changes the case of letters with it. Names of languages, currencies, units and
zones, breaks between words, old encodings and scripts written in others it has of its own or not at
all, and Qt's texts are UTF-8 whatever the system's are.

The data is an archive: a header, a table of names and places, and the items. It lies alone in a
library, which is made anew around the smaller archive.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

PATTERN = "PySide6/Qt/lib/libicudata.so.*"
DROPPED_FOLDERS = frozenset(
    {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
)
DROPPED_ENDING = ".cnv"
ALIGNMENT = 16
# How a header begins: its own size, two bytes that mark it, the size of what it tells; then flags.
HEADER = struct.Struct("<HBBH6x4s")
MARKS, FORMAT = (0xDA, 0x27), b"CmnD"
COUNT, PLACE = struct.Struct("<I"), struct.Struct("<II")
SYMBOL = re.compile(rb"icudt\d+_dat")


class StrangeDataError(Exception):
    """The library holds no archive as ICU writes them: it must not travel half read."""


@dataclass(frozen=True)
class Archive:
    """The header as it is, and the items by name in their order."""

    header: bytes
    items: dict[str, bytes]


def read_archive(data: bytes) -> Archive:
    """Read an archive; the last item ends with the data."""
    size, mark, other, _, form = HEADER.unpack_from(data)
    if (mark, other) != MARKS or form != FORMAT:
        raise StrangeDataError(form)
    body = data[size:]
    (count,) = COUNT.unpack_from(body)
    places = [PLACE.unpack_from(body, COUNT.size + PLACE.size * n) for n in range(count)]
    ends = [*(start for _, start in places[1:]), len(body)]
    names = [body[at : body.index(b"\0", at)].decode("ascii") for at, _ in places]
    items = (body[start:end] for (_, start), end in zip(places, ends, strict=True))
    return Archive(data[:size], dict(zip(names, items, strict=True)))


def write_archive(archive: Archive) -> bytes:
    """Write an archive; every item begins where ICU may read it as numbers."""
    table = COUNT.size + PLACE.size * len(archive.items)
    names, places = bytearray(), []
    for name in archive.items:
        places.append(table + len(names))
        names += name.encode("ascii") + b"\0"
    body = bytearray(_filled(bytes(table) + names, len(archive.header)))
    COUNT.pack_into(body, 0, len(places))
    for number, (at, item) in enumerate(zip(places, archive.items.values(), strict=True)):
        PLACE.pack_into(body, COUNT.size + PLACE.size * number, at, len(body))
        body += _filled(item, 0)
    return archive.header + bytes(body)


def without_unused(archive: Archive) -> Archive:
    """The same archive with what Qt asks for alone."""
    return Archive(
        archive.header, {name: item for name, item in archive.items.items() if is_used(name)}
    )


def is_used(name: str) -> bool:
    """True for an item that Qt may ask for; names begin with the archive's own."""
    folder = name.split("/")[1:-1]
    return not DROPPED_FOLDERS.intersection(folder) and not name.endswith(DROPPED_ENDING)


def shrink(program: Path) -> None:
    """Make the library of the data anew in a built program, by the linker of binutils."""
    for library in sorted((program / "_internal").glob(PATTERN)):
        whole = library.read_bytes()
        symbol = SYMBOL.search(whole)
        if symbol is None:
            raise StrangeDataError(library.name)
        start = whole.index(FORMAT) - HEADER.size + len(FORMAT)
        smaller = write_archive(without_unused(read_archive(whole[start : _end(library, start)])))
        _link(smaller, symbol[0].decode(), library)


def _end(library: Path, start: int) -> int:
    """The end of the section that begins with the data."""
    told = subprocess.run(
        ["objdump", "--section-headers", library], capture_output=True, text=True, check=True
    )
    for line in told.stdout.splitlines():
        words = line.split()
        if words[1:2] == [".rodata"] and int(words[5], 16) == start:
            return start + int(words[2], 16)
    raise StrangeDataError(library.name)


def _link(data: bytes, symbol: str, library: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "data").write_bytes(data)
        link = ["ld", "-r", "-b", "binary", "data", "-o", "data.o", "-z", "noexecstack"]
        read_only = ".data=.rodata,alloc,load,readonly,data,contents"
        place = f"--set-section-alignment=.data={ALIGNMENT}"
        name = ["--redefine-sym", f"_binary_data_start={symbol}"]
        share = ["-shared", "-soname", library.name, "--build-id=none", "-z", "noexecstack"]
        for command in (
            link,
            ["objcopy", place, "--rename-section", read_only, *name, "data.o"],
            ["ld", *share, "data.o", "-o", "library"],
        ):
            subprocess.run(command, cwd=folder, check=True)
        library.write_bytes(Path(folder, "library").read_bytes())


def _filled(data: bytes, before: int) -> bytes:
    """Data with zeros up to the next place where an item may begin."""
    return data + bytes(-(before + len(data)) % ALIGNMENT)
