"""Bytes that take no memory of their own: in nameless temporary files that are mapped.

The system drops their pages when memory is short, and nothing is left behind.
"""

import mmap
import tempfile
from collections.abc import Callable


class MappedBytes:
    """Bytes in a mapped file, or in memory where there is no room for one."""

    def __init__(self, data: bytes | memoryview) -> None:
        self._bytes: bytes | mmap.mmap = b""
        if not data:
            return
        try:
            with tempfile.TemporaryFile(prefix="seatdesk-") as file:
                file.write(data)
                file.flush()
                self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError:  # no room there
            self._bytes = bytes(data)

    def read(self) -> bytes | mmap.mmap:
        """All the bytes."""
        return self._bytes


def release_free_memory() -> None:
    """Return free memory to the system: the C library of Linux would hold it back."""
    from ctypes import CDLL  # noqa: PLC0415 - nothing else needs it

    trim: Callable[[int], int] | None
    try:
        trim = getattr(CDLL(None), "malloc_trim", None)
    except (OSError, TypeError):  # no such thing on Windows
        return
    if trim is not None:
        trim(0)
