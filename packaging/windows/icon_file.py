"""The program's icon in the form that Windows reads: one file with a picture for every size."""

from __future__ import annotations

import struct

from PySide6.QtGui import QImage

import icons

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# From here on Windows wants the picture as PNG; smaller ones old parts of it read only as bitmaps.
FIRST_PNG = 256
BITS = 32


def icon_file() -> bytes:
    """Paint every size and put them into one `.ico`; the same bytes every time."""
    pictures = [_png(size) if size >= FIRST_PNG else _bitmap(size) for size in SIZES]
    head = struct.pack("<HHH", 0, 1, len(SIZES))
    offset = len(head) + 16 * len(SIZES)
    entries = b""
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, BITS, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures)


def _png(size: int) -> bytes:
    return icons.picture(size)


def _bitmap(size: int) -> bytes:
    """Give the picture as Windows' bitmap without its file header: colours, then the old mask.

    Rows run from the bottom up; the height counts colours and mask together.
    """
    image = QImage.fromData(icons.picture(size)).convertToFormat(QImage.Format.Format_ARGB32)
    stride = image.bytesPerLine()
    pixels = bytes(image.constBits())
    rows = [pixels[row * stride : row * stride + size * 4] for row in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4) * size  # nothing: the colours bear their transparency
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, BITS, 0, 0, 0, 0, 0, 0)
    return head + b"".join(rows) + mask
