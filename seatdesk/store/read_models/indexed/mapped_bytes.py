"""Bytes kept at hand without taking memory: in nameless temporary files that are mapped.

The system lets go of their pages when memory is short, and nothing is left behind.
"""

import mmap
import tempfile
from collections.abc import Callable


class MappedBytes:
    """Some bytes."""

    def __init__(self, data: bytes | memoryview) -> None:
        self._held: bytes | mmap.mmap = b""
        if not data:
            return
        try:
            with tempfile.TemporaryFile(prefix="seatdesk-") as file:
                file.write(data)
                file.flush()
                self._held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError:  # no room there: memory is short of nothing yet
            self._held = bytes(data)

    def read(self) -> bytes | mmap.mmap:
        """All of them."""
        return self._held


def give_back() -> None:
    """Hand memory that is free to the system: the C library of Linux keeps it for itself."""
    from ctypes import CDLL  # noqa: PLC0415 - nothing else needs it

    trim: Callable[[int], int] | None
    try:
        trim = getattr(CDLL(None), "malloc_trim", None)
    except (OSError, TypeError):  # no such thing on Windows
        return
    if trim is not None:
        trim(0)
