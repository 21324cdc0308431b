"""A screen of its own for a program that is watched from outside: Xvfb, read through its file."""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = (1280, 800)
HEADER = 20
"""Numbers of an X window dump that are read."""


class Screen:
    """What is shown, pixel by pixel, without asking the server for a picture."""

    def __init__(self, display: str, buffer: mmap.mmap) -> None:
        self.display, self._buffer = display, buffer
        head = struct.unpack(f">{HEADER}I", buffer[: HEADER * 4])
        self._start = head[0] + head[19] * 12
        self._line, self._pixel = head[12], head[11] // 8

    def rows(self, left: float, top: float, right: float, bottom: float) -> tuple[bytes, ...]:
        """Lines of a part of the screen, in shares of its size."""
        wide, high = SIZE
        first, last = round(left * wide) * self._pixel, round(right * wide) * self._pixel
        starts = range(round(top * high), round(bottom * high))
        buffer, line, begin = self._buffer, self._line, self._start
        return tuple(buffer[begin + y * line + first : begin + y * line + last] for y in starts)


def missing() -> str:
    """Why there is no screen; empty: there is."""
    return "" if shutil.which("Xvfb") else "Xvfb is not installed"


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen that nobody else draws on, as long as this lasts."""
    told, tell = os.pipe()
    with tempfile.TemporaryDirectory(prefix="seatdesk-screen-") as place:
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(tell),
                "-screen",
                "0",
                size,
                "-fbdir",
                place,
                "-noreset",  # else it starts anew, deaf to others, when its first client leaves
                "-nolisten",
                "tcp",
            ],
            pass_fds=(tell,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tell)
        try:
            with os.fdopen(told) as answer:
                display = f":{answer.readline().strip()}"
            with Path(place, "Xvfb_screen0").open("rb") as file:
                buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield Screen(display, buffer)
        finally:
            server.terminate()
            server.wait(10)
