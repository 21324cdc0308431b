"""A screen without a monitor for the programs of a test, and pictures of what is on it."""

from __future__ import annotations

import os
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

SIZE = (1366, 768)
# A dump begins with 25 numbers, the highest byte first: its header's size, width, height, bytes a
# line and colours of its table stand at these places.
NUMBERS = 25
HEADER, WIDTH, HEIGHT, LINE, COLOURS = 0, 4, 5, 12, 19
COLOUR_BYTES = 12


@dataclass(frozen=True)
class Screen:
    """A running X server: its display, and the file that holds its pixels."""

    display: str
    pixels: Path

    def picture(self) -> QImage:
        """Read what is on the screen now."""
        content = self.pixels.read_bytes()
        numbers = struct.unpack(f">{NUMBERS}I", content[: 4 * NUMBERS])
        start = numbers[HEADER] + numbers[COLOURS] * COLOUR_BYTES
        image = QImage(
            content[start:],
            numbers[WIDTH],
            numbers[HEIGHT],
            numbers[LINE],
            QImage.Format.Format_RGB32,
        )
        return image.copy()


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """Run Xvfb on a free display, with its pixels in a file of ``folder``."""
    reader, writer = os.pipe()
    width, height = SIZE
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", "-ac"),
            *("-screen", "0", f"{width}x{height}x24", "-fbdir", str(folder)),
        ],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            display = told.readline().strip()
        yield Screen(f":{display}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


def colours(image: QImage) -> int:
    """Count the colours of a picture on a grid: an empty screen has one."""
    return len(
        {
            image.pixel(column, row)
            for column in range(0, image.width(), 4)
            for row in range(0, image.height(), 4)
        }
    )
